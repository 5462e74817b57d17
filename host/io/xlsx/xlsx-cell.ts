import type { CellObject } from "write-excel-file/universal";
import type { BookCell } from "../../book/book.ts";

/** Longest text an XLSX cell may hold. */
const LONGEST_TEXT = 32_767;

/**
 * A cell as the writer takes it: value, number format, look. A formula gives its value when it has
 * one, so that no reader depends on functions Excel does not know; null for a blank, plain cell.
 */
export function xlsxCell(cell: BookCell | undefined): CellObject | null {
  if (!cell) return null;
  const look = lookOf(cell);
  if (cell.value !== undefined && cell.value !== "") return { ...look, ...contentOf(cell) };
  if (cell.formula !== undefined) {
    return { ...look, ...formatOf(cell), type: "Formula", value: formulaOf(cell.formula) };
  }
  return Object.keys(look).length > 0 ? look : null;
}

function contentOf({ value, ...cell }: BookCell): CellObject {
  if (typeof value === "number") return { ...formatOf(cell), type: Number, value };
  if (typeof value === "boolean") return { type: Boolean, value };
  return { type: String, value: String(value).slice(0, LONGEST_TEXT), format: "@" };
}

function formatOf({ format }: BookCell): CellObject {
  return format === undefined || format === "" || format === "@" ? {} : { format };
}

/** XLSX keeps formulas without their sign, with commas whatever the locale. */
function formulaOf(formula: string): string {
  const parts = formula.replace(/^=/, "").split('"');
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(";", ",") : part)).join('"');
}

function lookOf(cell: BookCell): CellObject {
  return {
    ...(cell.background ? { backgroundColor: cell.background } : {}),
    ...(cell.link ? { textColor: "#1155CC", textDecoration: { underline: true } } : inkOf(cell)),
    ...(cell.bold ? { fontWeight: "bold" } : {}),
    ...(cell.italic ? { fontStyle: "italic" } : {}),
    ...(cell.size ? { fontSize: cell.size } : {}),
    ...(cell.align ? { align: cell.align } : {}),
    ...(cell.wrap ? { wrap: true } : {}),
  };
}

function inkOf({ ink }: BookCell): CellObject {
  return ink ? { textColor: ink } : {};
}
