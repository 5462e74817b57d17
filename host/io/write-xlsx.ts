import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import type { BookCell } from "../book/book.ts";
import { type BookSheet, COLUMN_WIDTH } from "../book/sheet.ts";
import type { Book } from "../book/workbook.ts";
import { chartData } from "./xlsx/chart-data.ts";
import { chartParts } from "./xlsx/chart-parts.ts";
import { rowHeight } from "./xlsx/row-height.ts";
import { xlsxSheetNames } from "./xlsx/sheet-names.ts";
import { sheetParts } from "./xlsx/sheet-parts.ts";
import { xlsxCell } from "./xlsx/xlsx-cell.ts";
import { xlsxRules } from "./xlsx/xlsx-rules.ts";

type Cells = readonly (BookCell | undefined)[];

/** Pixels of one character of the default font, by which XLSX measures columns. */
const PIXELS_PER_CHARACTER = 7;

/**
 * The workbook as an XLSX file: every visible sheet with values, number formats, widths, frozen
 * rows and columns, looks, colour rules, filters, lists and native charts.
 *
 * What XLSX cannot carry stays behind: metadata, protections, gradients, notes; a text beyond
 * 32,767 characters is cut.
 */
export async function xlsxBytes(book: Book): Promise<Uint8Array> {
  const sheets = book.sheets.filter((sheet) => !sheet.hidden);
  const names = xlsxSheetNames(sheets.map(({ name }) => name));
  const charts = sheets.map((sheet, index) =>
    sheet.charts.flatMap((chart) => chartData(sheet, chart, names[index] ?? sheet.name) ?? []),
  );
  const written = sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? sheet.name));
  const features = [sheetParts(sheets), chartParts(charts)];
  const options = { fontFamily: "Arial", fontSize: 10, features };
  const blob = await writeExcelFile(written, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(sheet: BookSheet, name: string): Sheet<never> {
  const columns = widthOf(sheet);
  const rows = Array.from({ length: sheet.cells.length }, (_, row) => sheet.cells[row] ?? []);
  const rules = xlsxRules(sheet.conditionalFormats);
  return {
    sheet: name,
    data: rows.map((cells, row) => rowOf(cells, columns, rowHeight(sheet, row))),
    columns: Array.from({ length: columns }, (_, at) => ({
      width: Math.max(1, ((sheet.columnWidths.get(at) ?? COLUMN_WIDTH) - 5) / PIXELS_PER_CHARACTER),
    })),
    ...(sheet.frozenRows > 0 ? { stickyRowsCount: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns > 0 ? { stickyColumnsCount: sheet.frozenColumns } : {}),
    ...(sheet.hiddenGridlines ? { showGridLines: false } : {}),
    ...(rules.length > 0 ? { conditionalFormatting: rules } : {}),
  };
}

/** The writer learns the height of a row from its first cell. */
function rowOf(cells: Cells, columns: number, height: number): (CellObject | null)[] {
  const row = Array.from({ length: columns }, (_, at) => xlsxCell(cells[at]));
  row[0] = { ...row[0], height };
  return row;
}

/** Columns up to the last one with a cell. */
function widthOf(sheet: BookSheet): number {
  return sheet.cells.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 1);
}
