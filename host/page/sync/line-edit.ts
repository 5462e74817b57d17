import type { GridEdit } from "../../book/grid.ts";

export type LineEdit = GridEdit & { readonly deleted: boolean };

/** What a mutation is about. */
export interface Change {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly range?: Readonly<Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>>;
}

/** The rows or columns a mutation brings in or takes out; null for any other mutation. */
export function editOf(command: string, range: NonNullable<Change["range"]>): LineEdit | null {
  const found = /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col)$/.exec(command);
  if (!found?.[1]) return null;
  const { startRow, endRow, startColumn, endColumn } = range;
  const deleted = found[1].startsWith("remove");
  return found[1].includes("row")
    ? { axis: "row", at: startRow, count: endRow - startRow + 1, deleted }
    : { axis: "column", at: startColumn, count: endColumn - startColumn + 1, deleted };
}
