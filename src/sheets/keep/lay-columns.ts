import type { TableBody } from "../../report/tab-spec.ts";
import { columnNamer, headingText, idOfColumn, isAdded } from "./headings.ts";
import type { ReadColumn, TableRead } from "./table-read.ts";
import type { TypedCell, TypedCells } from "./typed-cell.ts";

/** What a table is laid out from. */
export interface Laying {
  readonly key: string;
  readonly body: TableBody;
  /** The tab as it stands; null when it is new. */
  readonly read: TableRead | null;
  /** What is remembered beside each client. */
  readonly typed: ReadonlyMap<string, TypedCells>;
  /** Headings of the user's columns. */
  readonly headings: ReadonlyMap<string, TypedCell>;
}

/** A column of the table about to be written. */
export interface LaidColumn {
  readonly id: string;
  readonly heading: TypedCell;
  /** Column of the tab as read, or -1. */
  readonly from: number;
}

/** Ours first, then those we offer, then those the user added and those clients bring along. */
export function layColumns({ key, body, read, typed, headings }: Laying): LaidColumn[] {
  const readIds = (read?.columns ?? []).map((column) => column?.id);
  const laid: LaidColumn[] = [];
  const add = (id: string, heading: TypedCell): void => {
    laid.push({ id, heading, from: readIds.indexOf(id) });
  };
  const specs = [...body.columns].sort((a, b) => Number(a.user) - Number(b.user));
  for (const column of specs) add(idOfColumn(column), column.heading);
  const needed = neededColumns(body.keys, typed);
  for (const column of read?.columns ?? []) {
    if (!column || !isAdded(column.id)) continue;
    if (headingText(column.heading) !== "" || needed.has(column.id) || ownRowsHold(read, column)) {
      add(column.id, column.heading);
    }
  }
  for (const id of needed) {
    if (!laid.some((column) => column.id === id)) add(id, headings.get(id) ?? "");
  }
  return [...laid, ...orphans(read, laid, key)];
}

/** The user's columns that clients of this tab have something in. */
function neededColumns(
  keys: readonly string[],
  typed: ReadonlyMap<string, TypedCells>,
): Set<string> {
  const needed = new Set<string>();
  for (const clientId of keys) {
    for (const [id, cell] of typed.get(clientId) ?? [])
      if (cell !== "" && isAdded(id)) needed.add(id);
  }
  return needed;
}

/** Columns of ours that are no longer shown, in which a row of the user's own holds something. */
function orphans(read: TableRead | null, laid: readonly LaidColumn[], key: string): LaidColumn[] {
  const name = columnNamer(undefined, key);
  for (const { heading } of laid) name(heading);
  return (read?.columns ?? []).flatMap((column, from) => {
    if (!column || laid.some(({ id }) => id === column.id) || !ownRowsHold(read, column)) return [];
    return [{ id: name(column.heading), heading: column.heading, from }];
  });
}

function ownRowsHold(read: TableRead | null, column: ReadColumn): boolean {
  const at = read?.columns.indexOf(column) ?? -1;
  return (read?.own ?? []).some(({ cells }) => (cells[at] ?? "") !== "");
}
