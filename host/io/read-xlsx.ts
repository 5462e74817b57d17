import readExcelFile from "read-excel-file/universal";
import type { BookCell } from "../book/book.ts";
import type { FileTab } from "./file-tab.ts";

const DAY_MS = 86_400_000;

/** Serial number of 1970-01-01. */
const SERIAL_OF_DAY_0 = 25569;

/**
 * The tabs of an XLSX file with typed cells: texts, numbers, true or false, and dates as serial
 * numbers under a date format. Formulas give their last value; error cells are blank.
 *
 * @throws Error when the bytes are no XLSX file
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileTab[]> {
  const sheets = await readExcelFile(new Uint8Array(bytes).buffer, { trim: false });
  return sheets.map(({ sheet, data }) => {
    const rows: readonly (readonly unknown[])[] = data;
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      name: sheet,
      rows: rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column]))),
    };
  });
}

function cellOf(value: unknown): BookCell | undefined {
  if (value instanceof Date) return dateCell(value);
  // A text stays a text: without the format, "007" would be read as a number when it is put into a cell.
  if (typeof value === "string") return value === "" ? undefined : { value, format: "@" };
  return typeof value === "number" || typeof value === "boolean" ? { value } : undefined;
}

/** The library gives a date as an instant whose UTC clock is what the cell shows. */
function dateCell(instant: Date): BookCell {
  const serial = instant.getTime() / DAY_MS + SERIAL_OF_DAY_0;
  const isWhole = Number.isInteger(serial);
  return { value: serial, format: isWhole ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
}
