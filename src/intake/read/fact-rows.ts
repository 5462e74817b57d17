import type { Cell } from "../cell.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";

/** The rows that speak of clients. */
export interface FactRows {
  /** Client by body row; -1 for rows that are not used. */
  readonly client: Int32Array;
  readonly ids: readonly string[];
  /** The rows of each client from the earliest to the latest, client after client. */
  readonly rows: Int32Array;
  /** Where each client's rows begin in `rows`; one more for the end. */
  readonly start: Int32Array;
}

/** Which of a client's rows is believed where they differ. */
export type Believed = "last" | "first";

/**
 * The rows of each client in order, by date where rows are dated, else by place.
 *
 * @param named client by body row, -1 for none, and their ids
 * @param day by body row; null when rows have no dates
 */
export function factRows(
  { client, ids }: Pick<FactRows, "client" | "ids">,
  day: Float64Array | null,
): FactRows {
  const start = new Int32Array(ids.length + 1);
  for (let row = 0; row < client.length; row++) {
    const at = client[row] as number;
    if (at >= 0) start[at + 1] = (start[at + 1] as number) + 1;
  }
  for (let at = 0; at < ids.length; at++) {
    start[at + 1] = (start[at + 1] as number) + (start[at] as number);
  }
  const rows = new Int32Array(start[ids.length] as number);
  const next = start.slice();
  for (let row = 0; row < client.length; row++) {
    const at = client[row] as number;
    if (at < 0) continue;
    rows[next[at] as number] = row;
    next[at] = (next[at] as number) + 1;
  }
  const when = day?.map((known) => (Number.isNaN(known) ? Number.NEGATIVE_INFINITY : known));
  for (let at = 0; when && at < ids.length; at++) {
    sortByDay(rows.subarray(start[at], start[at + 1]), when);
  }
  return { client, ids, rows, start };
}

/** Most lists are in order already. @param when By body row; a row without a day comes first. */
function sortByDay(rows: Int32Array, when: Float64Array): void {
  for (let i = 1; i < rows.length; i++) {
    if ((when[rows[i - 1] as number] as number) <= (when[rows[i] as number] as number)) continue;
    // Of two without a day the difference is no number, and their places decide.
    rows.sort((a, b) => (when[a] as number) - (when[b] as number) || a - b);
    return;
  }
}

/**
 * The row each client's fact is taken from: the latest filled one, or the earliest. Rows are looked at
 * only until one says something.
 *
 * @param filled whether a row says anything
 * @returns by client, -1 where no row does
 */
export function rowsBelieved(
  { ids, rows, start }: FactRows,
  filled: (row: number) => boolean,
  which: Believed = "last",
): Int32Array {
  const believed = new Int32Array(ids.length).fill(-1);
  for (let at = 0; at < ids.length; at++) {
    const from = start[at] as number;
    const count = (start[at + 1] as number) - from;
    for (let i = 0; i < count; i++) {
      const row = rows[which === "last" ? from + count - 1 - i : from + i] as number;
      if (!filled(row)) continue;
      believed[at] = row;
      break;
    }
  }
  return believed;
}

/** Whether a cell says nothing. */
export function isEmptyCell(cell: Cell): boolean {
  return cell === "" || isBlank(cell, "label") || isErrorCell(cell);
}
