import type { BookCell, CellValue } from "../../book/book.ts";
import { localeOf } from "../../book/locales.ts";
import { epochToSerial } from "../../book/serial.ts";
import { isDateFormat } from "../../book/show.ts";
import { type Typed, typed } from "../../book/typed.ts";
import type { Book } from "../../book/workbook.ts";
import { refuse, refuseUnknown } from "../refuse.ts";
import { checkFormula } from "./guards.ts";
import { isDate } from "./match.ts";

const LONGEST_TEXT = 50_000;

/** What a value becomes in a cell; `null` is a blank. Plain values stand for themselves. */
export type Written = CellValue | Typed | null;

/** Reads a value handed to `setValues`, for a cell of that format (facts 70, 83 to 90). */
export function written(
  value: unknown,
  format: string,
  context: { book: Book; now: number },
): Written {
  switch (typeof value) {
    case "string":
      return writtenText(value, format, context);
    case "number":
      if (!Number.isFinite(value))
        refuseUnknown(90, `What ${value} becomes in a cell is not proved`);
      checkNotText(value, format);
      return value;
    case "boolean":
      return value;
    case "undefined":
      return refuseUnknown(88, "What undefined becomes in a cell is not proved; write null or ''");
    default:
      if (value === null) return null;
      if (isDate(value)) return writtenDate(value, format, context.book);
      return refuseUnknown(89, "What an object becomes in a cell is not proved");
  }
}

function writtenText(
  text: string,
  format: string,
  { book, now }: { book: Book; now: number },
): Written {
  if (text === "") return null;
  if (text.length > LONGEST_TEXT) {
    const words = "Your input contains more than the maximum of";
    refuse(70, `${words} ${LONGEST_TEXT} characters in a single cell.`);
  }
  const thisYear = new Date(now).getUTCFullYear();
  const read = typed(text, { locale: book.locale, format, thisYear });
  if (read.unsure) refuseUnknown(85, `How ${book.locale} reads "${text}" when typed is not proved`);
  if (read.formula !== undefined) checkFormula(read.formula, book);
  else if (read.format === undefined) return read.value ?? null;
  return read;
}

function writtenDate(date: Date, format: string, book: Book): Written {
  const epoch = Date.prototype.getTime.call(date);
  if (Number.isNaN(epoch))
    refuseUnknown(90, "What an invalid date becomes in a cell is not proved");
  checkNotText("a date", format);
  const serial = epochToSerial(epoch, book.timeZone);
  const locale = localeOf(book.locale);
  return {
    value: serial,
    format: Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat,
  };
}

function checkNotText(value: number | string, format: string): void {
  if (format === "@") refuseUnknown(85, `What ${value} becomes in a plain-text cell is not proved`);
}

/** Puts it into the cell; the cell keeps its looks and, when it has one, its format. */
export function put(cell: BookCell, value: Written): void {
  if (cell.formula !== undefined) delete cell.formula;
  if (cell.link !== undefined) delete cell.link;
  if (value === null) {
    delete cell.value;
  } else if (typeof value !== "object") {
    cell.value = value;
  } else {
    if (value.value === undefined) delete cell.value;
    else cell.value = value.value;
    if (value.formula !== undefined) cell.formula = value.formula;
    if (value.format && brings(value.format, cell.format)) cell.format = value.format;
  }
}

/** A typed format fills a cell without one; a date's replaces any that is not a date's. */
function brings(typedFormat: string, own: string | undefined): boolean {
  return !own || (isDateFormat(typedFormat) && !isDateFormat(own));
}
