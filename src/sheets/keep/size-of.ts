import type { TabMemory } from "./memory.ts";

/** Rows and columns of a tab when it was last written, the user's own rows left out; null when nobody knows. */
export function sizeOf(
  tab: TabMemory | undefined,
): { readonly rows: number; readonly columns: number } | null {
  const of = tab?.written ?? tab?.next;
  if (!of) return null;
  if (of.page) return { rows: of.page.length, columns: of.page[0]?.length ?? 0 };
  return { rows: of.rows.size + 2, columns: of.columns.length };
}

/** Cells a tab held when it was last written; 0 when nobody knows. */
export function cellsOf(tab: TabMemory | undefined): number {
  const { rows = 0, columns = 0 } = sizeOf(tab) ?? {};
  return rows * columns;
}
