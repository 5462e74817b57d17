import { formatArea } from "../book/a1.ts";
import type { BookSheet } from "../book/sheet.ts";
import type { ScriptRealm } from "./realm.ts";
import { refuseUnknown } from "./refuse.ts";

/** Where a custom function stands: its formula's cell, 0-based. */
export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

export type CellResult = string | number | boolean | Date;

/** What a custom function leaves in the sheet: a block of values, or an error with its note. */
export type CustomResult =
  | { readonly values: readonly (readonly CellResult[])[] }
  | { readonly error: "#ERROR!" | "#REF!"; readonly message: string };

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

/** A value of the host's as the script's realm has it: blank is "" and a column is 2-D (facts 11-16). */
export function toArgument(value: unknown, realm: ScriptRealm): unknown {
  if (value === null) return "";
  if (Array.isArray(value)) return realm.array(value.map((item) => toArgument(item, realm)));
  if (isDate(value)) return realm.date(value.getTime());
  return value;
}

/** Reads what a custom function returned; whatever is unproved is refused (facts 22, 25). */
export function toBlock(returned: unknown): CellResult[][] {
  if (!Array.isArray(returned)) return [[toCell(returned)]];
  const [first] = returned;
  if (!Array.isArray(first) || first.length === 0) {
    return refuseUnknown(25, "A custom function returning a list that is not a block of rows");
  }
  return Array.from(returned, (row: unknown) => {
    if (!Array.isArray(row) || row.length !== first.length) {
      return refuseUnknown(25, "A custom function returning rows of different lengths");
    }
    return Array.from(row, toCell);
  });
}

function toCell(value: unknown): CellResult {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isDate(value) && !Number.isNaN(value.getTime())) return new Date(value.getTime());
  const what = typeof value === "number" || value === undefined ? String(value) : typeof value;
  return refuseUnknown(25, `A custom function returning ${what}`);
}

/** A block needs empty room below and right of its formula (facts 23, 24). */
export function spill(block: CellResult[][], at: FormulaCell): CustomResult {
  const { sheet } = at;
  const columns = block[0]?.length ?? 0;
  if (at.row + block.length > sheet.maxRows || at.column + columns > sheet.maxColumns) {
    return refuseUnknown(24, "A custom function's result past the edge of the grid");
  }
  for (let row = at.row; row < at.row + block.length; row++) {
    for (let column = at.column; column < at.column + columns; column++) {
      if (row === at.row && column === at.column) continue;
      const cell = sheet.peek(row, column);
      if (cell?.value === undefined && cell?.formula === undefined) continue;
      const where = formatArea({ row, column, rows: 1, columns: 1 });
      const message = `Array result was not expanded because it would overwrite data in ${where}.`;
      return { error: "#REF!", message };
    }
  }
  return { values: block };
}
