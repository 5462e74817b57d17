import type { FormBody, FormField } from "../report/form-spec.ts";
import { type FormatStyle, patternOf } from "../report/formats.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import { dressCells } from "./dress-page.ts";
import type { Grid } from "./keep/typed-cell.ts";
import { BLUE, setWidths, trimGrid } from "./looks.ts";
import { growGrid } from "./write-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Size of a tab in which nothing stands yet, and formats of the cells to fill. */
export function shapeForm(sheet: Sheet, body: FormBody, style: FormatStyle): void {
  const { rows, fields, headingRow, fillRows, widths } = body;
  const head = rows.slice(0, headingRow + 1).map((row) => row.map(({ format }) => format));
  const filled = widths.map((_, column) => fields[column]?.format ?? "plain");
  const formats = [...head, ...Array.from({ length: fillRows }, () => filled)];
  trimGrid(sheet, { rows: formats.length, columns: widths.length });
  growGrid(sheet, formats.length, widths.length);
  sheet
    .getRange(1, 1, formats.length, widths.length)
    .setNumberFormats(formats.map((row) => row.map((format) => patternOf(format, style))));
}

/** Whether the headings still stand where they were written. */
export function isInPlace({ fields, headingRow }: FormBody, grid: Grid): boolean {
  return countOf(fields, grid[headingRow] ?? []) > 1;
}

/** Gives a form its looks; nothing here touches what stands in it. */
export function dressForm(sheet: Sheet, spec: TabSpec, body: FormBody): void {
  const { fields, headingRow, widths, frozenRows } = body;
  dressCells({ sheet, body });
  sheet.getRange(headingRow + 1, 1, 1, fields.length).setFontColor(BLUE);
  sheet.setFrozenRows(frozenRows);
  if (spec.color !== null) sheet.setTabColor(spec.color);
  setWidths(sheet, widths);
}

/** Explains each heading and offers its words beneath it, wherever the user has moved it. */
export function offerChoices(sheet: Sheet, { fields, fillRows }: FormBody, grid: Grid): void {
  const place = (heading: string) => {
    const row = grid.findIndex((cells) => countOf(fields, cells) > 1 && cells.includes(heading));
    return { row, column: row < 0 ? -1 : (grid[row] ?? []).indexOf(heading) };
  };
  for (const { heading, help, choices } of fields) {
    const { row, column } = place(heading);
    if (row < 0) continue;
    sheet.getRange(row + 1, column + 1).setNote(help);
    if (choices.length === 0) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    const rows = Math.min(fillRows, sheet.getMaxRows() - row - 1);
    if (rows > 0) sheet.getRange(row + 2, column + 1, rows, 1).setDataValidation(rule);
  }
}

/** How many of the headings stand in a row. */
function countOf(fields: readonly FormField[], cells: Grid[number]): number {
  return fields.filter(({ heading }) => cells.includes(heading)).length;
}
