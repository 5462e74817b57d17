import type { Cell } from "../cell.ts";
import { isBlank, isErrorCell } from "../values/blank.ts";

/** The rows that speak of clients. */
export interface FactRows {
  /** Client by body row; -1 for rows that are not used. */
  readonly client: Int32Array;
  readonly ids: readonly string[];
  /** By body row: of two rows the later one is believed; null when rows have no dates. */
  readonly day: Float64Array | null;
}

/** Which of a client's rows is believed where they differ. */
export type Believed = "last" | "first";

/**
 * The row each client's fact is taken from: the latest filled one, by date where rows are dated, else by
 * place; or the earliest.
 *
 * @param filled whether a row says anything
 * @returns by client, -1 where no row does
 */
export function rowsBelieved(
  { client, ids, day }: FactRows,
  filled: (row: number) => boolean,
  which: Believed = "last",
): Int32Array {
  const believed = new Int32Array(ids.length).fill(-1);
  const since = new Float64Array(ids.length).fill(Number.NEGATIVE_INFINITY);
  const sign = which === "last" ? 1 : -1;
  for (let i = 0; i < client.length; i++) {
    // From the end for the first one, so that of equal days the first row stays.
    const row = which === "last" ? i : client.length - 1 - i;
    const at = client[row] as number;
    if (at < 0) continue;
    const moment = sign * (day ? (day[row] as number) : row);
    if (!(moment >= (since[at] as number)) || !filled(row)) continue;
    believed[at] = row;
    since[at] = moment;
  }
  return believed;
}

/** Whether a cell says nothing. */
export function isEmptyCell(cell: Cell): boolean {
  return cell === "" || isBlank(cell, "label") || isErrorCell(cell);
}
