import type { File } from "./file.ts";
import { columnNamed, findHeader, type KnownHeadings, knownHeadings } from "./keep/headings.ts";
import { readTable } from "./keep/read-table.ts";
import { cellsOf } from "./keep/size-of.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { RawCell } from "./keep/typed-cell.ts";
import type { Keeping } from "./keeping.ts";
import { readColumns, readTop } from "./read-grid.ts";
import { readTableIn } from "./read-our-table.ts";
import { findTab } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Wanted {
  readonly key: string;
  readonly columnIds: readonly string[];
  readonly keeping: Pick<Keeping, "columns" | "keyColumn" | "isClient">;
}

/** Up to so many cells a whole tab is read at once: looking for columns first costs more. */
const SMALL_TAB = 20_000;
/** Our headings stand in the second row; the user may have put some above. */
const TOP_ROWS = 6;

/**
 * A table of ours of which only the keys and some columns of the user's are wanted, in few reads.
 * @returns null when the tab is not there, or has never had one of these columns
 */
export function readSomeColumns(file: File, { key, columnIds, keeping }: Wanted): TableRead | null {
  const sheet = findTab(file, key);
  if (sheet === null) return null;
  const whole = () => {
    const read = readTableIn(file, { sheet, key, keeping, headline: "" });
    if (read) file.tables.set(key, read);
    return read;
  };
  const likely = cellsOf(file.memory.tabs.get(key));
  if (likely > 0 && likely <= SMALL_TAB) return whole();
  const rows = sheet.getLastRow();
  if (rows * sheet.getLastColumn() <= SMALL_TAB) return whole();
  const tab = file.memory.tabs.get(key);
  const known = knownHeadings(keeping.columns, tab);
  const idColumn = `o:${keeping.keyColumn}`;
  const places = placesOf(readTop(sheet, file.zone, TOP_ROWS), known, [idColumn, ...columnIds]);
  if (places === null) return whole();
  const written = [tab?.written, tab?.next].flatMap((each) => each?.columns ?? []);
  const wasThere = (id: string) => written.length === 0 || written.some((each) => each.id === id);
  const lacking = columnIds.filter((id) => !places.has(id));
  if (lacking.length === columnIds.length && !lacking.some(wasThere)) return null;
  if (lacking.length > 0 || !places.has(idColumn)) return whole();
  const grid = gridOf(file, sheet, { rows, places: [...places.values()] });
  const context = { key, tab, headline: "", known, idColumn, isClient: keeping.isClient };
  const read = readTable(grid, context);
  // Which of two rows of one client is ours is told by all its cells.
  return hasTwice(read, idColumn) ? whole() : read;
}

/** Column of each id, from 0; null when no row holds our headings. */
function placesOf(
  top: readonly (readonly RawCell[])[],
  known: KnownHeadings,
  ids: readonly string[],
): Map<string, number> | null {
  const header = findHeader(top, known);
  if (header < 0) return null;
  const places = new Map<string, number>();
  (top[header] ?? []).forEach((cell, at) => {
    const id = columnNamed(cell, known);
    if (id !== undefined && ids.includes(id) && !places.has(id)) places.set(id, at);
  });
  return places;
}

/** These columns side by side; neighbours are read together. */
function gridOf(
  file: File,
  sheet: Sheet,
  { rows, places }: { readonly rows: number; readonly places: readonly number[] },
): RawCell[][] {
  const sorted = [...places].sort((a, b) => a - b);
  const grid: RawCell[][] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === (sorted[end - 1] as number) + 1) end++;
    const first = sorted[start] as number;
    readColumns(sheet, file.zone, { first, count: end - start, rows }).forEach((cells, at) => {
      grid[at] = [...(grid[at] ?? []), ...cells];
    });
    start = end;
  }
  return grid;
}

function hasTwice(read: TableRead, idColumn: string): boolean {
  const at = read.columns.findIndex((column) => column?.id === idColumn);
  return read.own.some(({ cells }) => read.clients.has(String(cells[at] ?? "")));
}
