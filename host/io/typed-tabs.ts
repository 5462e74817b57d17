import type { BookCell } from "../book/book.ts";
import { typed } from "../book/typed.ts";
import type { FileTab } from "./file-tab.ts";

/**
 * Reads the texts of a file as Sheets reads a CSV it imports: numbers and dates become what they say in
 * that locale. What could lose something stays text: codes with zeros in front, what nobody has proved.
 */
export function typedTabs(tabs: readonly FileTab[], locale: string): FileTab[] {
  return tabs.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell && typedCell(cell, locale))),
  }));
}

const ZERO_IN_FRONT = /^\s*0\d/;
/** Digits beyond those a number keeps, and days without a year. */
const KEPT = /\d{16}|^\s*\d{1,2}[-/.]\d{1,2}\s*$/;

function typedCell(cell: BookCell, locale: string): BookCell {
  const { value, format } = cell;
  if (format !== "@" || typeof value !== "string" || value.startsWith("=")) return cell;
  if (KEPT.test(value)) return cell;
  const read = typed(value, { locale, format: "", thisYear: 0 });
  if (read.unsure || read.formula !== undefined || typeof read.value === "string") return cell;
  if (typeof read.value === "number" && ZERO_IN_FRONT.test(value) && !read.format) return cell;
  return { ...(read.value === undefined ? {} : { value: read.value }), ...formatOf(read.format) };
}

function formatOf(format: string | undefined): Pick<BookCell, "format"> {
  return format === undefined ? {} : { format };
}
