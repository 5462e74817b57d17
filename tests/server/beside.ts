import type { BookSheet } from "../../host/book/sheet.ts";
import { type Cell, columnOf, type Desk, putCell, rowOf, shown } from "./driver.ts";

/** Types beside a client, in a column of a tab of ours. */
export function typeBeside(
  desk: Desk,
  tab: string,
  id: string,
  cells: Readonly<Record<string, Cell>>,
): void {
  const sheet = desk.sheet(tab);
  for (const [heading, value] of Object.entries(cells)) {
    const column = columnOf(sheet, heading);
    if (column < 0) throw new Error(`no column ${heading} in ${tab}`);
    putCell(sheet, rowOf(sheet, id), column, value);
  }
}

/** What stands beside a client under these headings. */
export function beside(
  desk: Desk,
  tab: string,
  id: string,
  ...headings: readonly string[]
): unknown[] {
  const sheet = desk.sheet(tab);
  const row = shown(sheet)[rowOf(sheet, id)];
  return headings.map((heading) => row?.[columnOf(sheet, heading)]);
}

/** The segment tab a client stands in; null for none. */
export function segmentTabOf(desk: Desk, id: string): string | null {
  const found = desk.book.sheets.filter(
    (sheet) => isSegmentTab(sheet) && !sheet.hidden && rowOf(sheet, id) > 0,
  );
  if (found.length > 1) throw new Error(`${id} stands in ${found.map(({ name }) => name)}`);
  return found[0]?.name ?? null;
}

function isSegmentTab(sheet: BookSheet): boolean {
  return sheet.metadata.some(({ value }) => / segment:/.test(value ?? ""));
}
