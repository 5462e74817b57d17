import { overlaps } from "../../book/a1.ts";
import type { Area } from "../../book/book.ts";
import { localeOf } from "../../book/locales.ts";
import type { BookSheet } from "../../book/sheet.ts";
import type { Book } from "../../book/workbook.ts";
import { refuse, refuseUnknown } from "../refuse.ts";

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_NAME = 100;

export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

/** Refuses an area without size or outside its sheet. */
export function checkBounds(sheet: BookSheet, area: Area): void {
  if (area.rows < 1) refuse(80, "The number of rows in the range must be at least 1.");
  if (area.columns < 1) refuse(80, "The number of columns in the range must be at least 1.");
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= sheet.maxRows &&
    area.column + area.columns <= sheet.maxColumns;
  if (!fits) refuse(80, OUTSIDE);
}

/** Refuses what would take the workbook past its ten million cells. */
export function checkSize(book: Book, cellsAdded: number): void {
  if (book.size + cellsAdded <= MOST_CELLS) return;
  const words = "This action would increase the number of cells in the workbook above the limit of";
  refuse(67, `${words} ${MOST_CELLS} cells.`);
}

export function checkColumns(columns: number): void {
  if (columns <= MOST_COLUMNS) return;
  refuse(68, `A sheet cannot have more than ${MOST_COLUMNS} columns.`);
}

/** Refuses a name that Sheets refuses, or whose fate nobody has proved. */
export function checkName(book: Book, name: string, own?: BookSheet): void {
  if (name.length > LONGEST_NAME) {
    refuse(71, `The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  }
  if (name === "" || /[:\\/?*[\]]|^'|'$/.test(name)) {
    refuseUnknown(73, `Whether a sheet may be named "${name}" is not proved`);
  }
  const other = book.find(name);
  if (other && other !== own) {
    refuse(72, `A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Refuses to touch cells that the person at work may not edit; no area means the sheet itself. */
export function checkEditable(sheet: BookSheet, area?: Area): void {
  const locked = sheet.protections.some(
    (protection) =>
      protection.locked === true &&
      !protection.warningOnly &&
      (!protection.area || (area !== undefined && overlaps(protection.area, area))),
  );
  if (!locked) return;
  const words = "You are trying to edit a protected cell or object. Please contact the spreadsheet";
  refuse(109, `${words} owner to remove protection if you need to edit.`);
}

/** Refuses a formula whose reading in a decimal-comma locale is not proved (fact 42). */
export function checkFormula(formula: string, book: Book): void {
  if (localeOf(book.locale).decimal !== ",") return;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const trap = /,/.test(bare)
    ? "a comma between arguments"
    : /\d\.\d|(?<![\w)])\.\d/.test(bare)
      ? "a decimal literal"
      : /[{}]/.test(bare)
        ? "an array literal"
        : null;
  if (trap) refuseUnknown(42, `How ${book.locale} reads ${trap} in ${formula} is not proved`);
}

const NAMED_COLORS = new Set(
  "black white red green blue yellow orange purple gray grey cyan magenta pink brown".split(" "),
);

/** Refuses what is no colour, which Sheets would take in silence (fact 93). */
export function checkColor(color: string): void {
  const known = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(color) || NAMED_COLORS.has(color);
  if (!known) refuseUnknown(93, `"${color}" is not a colour`);
}
