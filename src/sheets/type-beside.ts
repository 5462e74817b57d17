import type { File } from "./file.ts";
import { type TabMemory, under } from "./keep/memory.ts";
import type { TypedCell, Value } from "./keep/typed-cell.ts";
import type { Keeping } from "./keeping.ts";
import { saveMemory } from "./memory-sheet.ts";
import { readTableIn } from "./read-our-table.ts";
import { findTab } from "./tabs.ts";
import { outgoingCell } from "./write-block.ts";

type Known = Pick<Keeping, "columns" | "keyColumn" | "isClient">;

/** What is to stand beside a client, by id of the column; "" for nothing. */
export interface Beside {
  readonly clientId: string;
  readonly cells: Readonly<Record<string, Value>>;
  /** Format of the cells that hold a date. */
  readonly datePattern: string;
}

/**
 * Types into columns of the user's beside a client, in every tab of clients where it stands, as the user would. What
 * has no place in any tab is remembered for the next refresh.
 * @returns the cells written
 */
export function typeBeside(file: File, beside: Beside, known: Known): number {
  const placed = new Set<string>();
  let written = 0;
  for (const tab of file.memory.tabs.values()) {
    if (tab.key !== "clients" && !tab.key.startsWith("segment:")) continue;
    for (const columnId of typeInTab(file, tab, { ...beside, known })) {
      placed.add(columnId);
      written++;
    }
  }
  const homeless = Object.entries(beside.cells).filter(([columnId]) => !placed.has(columnId));
  if (homeless.length > 0) remember(file, beside.clientId, homeless);
  return written;
}

/** @returns ids of the columns found in the tab */
function typeInTab(
  file: File,
  { key }: TabMemory,
  { clientId, cells, datePattern, known }: Beside & { readonly known: Known },
): string[] {
  const sheet = findTab(file, key);
  const read = sheet && readTableIn(file, { sheet, key, keeping: known, headline: "" });
  const at = read?.clients.get(clientId)?.at ?? -1;
  if (!sheet || !read || at < 0) return [];
  return Object.entries(cells).flatMap(([columnId, cell]) => {
    const column = read.columns.findIndex((each) => each?.id === columnId);
    if (column < 0) return [];
    const range = sheet.getRange(at + 1, column + 1);
    range.setValue(outgoingCell(cell));
    if (typeof cell === "object") range.setNumberFormat(datePattern);
    return [columnId];
  });
}

function remember(file: File, clientId: string, cells: readonly (readonly [string, TypedCell])[]) {
  const typed = under(under(file.memory.typed, "clients"), clientId);
  for (const [columnId, cell] of cells) {
    if (cell === "") typed.delete(columnId);
    else typed.set(columnId, cell);
  }
  saveMemory(file);
}
