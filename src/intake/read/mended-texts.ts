import type { Cell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import { type FactRows, rowsBelieved } from "./fact-rows.ts";
import type { RowCountries } from "./file-country.ts";
import { shownName } from "./labels.ts";
import type { Room } from "./room.ts";

/** What a reader made of a cell. */
export interface MendedCell {
  /** "" when the cell says nothing, or nothing that can be used. */
  readonly text: string;
  /** "invalid": filled and of no use; "lost": digits are gone; "zero": a leading zero was put back. */
  readonly flag?: "invalid" | "lost" | "zero";
}

/** Reads a cell of codes, addresses or numbers that are no sums. @param country ISO 3166 alpha-2 of its row */
export type CellReader = (cell: Cell, country: string) => MendedCell;

const FLAGS = {
  invalid: "cells.notValid",
  lost: "cells.digitsLost",
  zero: "cells.zeroRestored",
} as const;

/**
 * The texts of a column by client, each distinct cell read once, and a list of those that could not be
 * read or were mended.
 *
 * @param read what makes a text of a cell
 * @param countries null where the country does not matter
 */
export function mendedTexts(
  room: Room,
  rows: FactRows,
  how: {
    readonly column: Column;
    readonly read: CellReader;
    readonly countries: RowCountries | null;
  },
): readonly string[] {
  const textOf = readerOfRows(room, rows, how);
  const believed = rowsBelieved(rows, (row) => textOf(row) !== "");
  return Array.from(believed, (row) => (row < 0 ? "" : textOf(row)));
}

function readerOfRows(
  room: Room,
  rows: FactRows,
  {
    column,
    read,
    countries,
  }: {
    readonly column: Column;
    readonly read: CellReader;
    readonly countries: RowCountries | null;
  },
): (row: number) => string {
  const { index, values } = room.distinct(column);
  const width = countries?.codes.length ?? 1;
  const known = new Map<number, MendedCell>();
  const cellOf = (row: number): MendedCell => {
    const at = index[row] as number;
    const country = countries?.of(row) ?? 0;
    const key = at * width + country;
    let mended = known.get(key);
    if (!mended) {
      const cell = values[at] ?? "";
      const found = read(cell, countries?.codes[country] ?? "");
      const empty = found.text === "" && !found.flag && shownName(cell) !== "";
      mended = empty ? { text: "", flag: "invalid" } : found;
      known.set(key, mended);
    }
    return mended;
  };
  const flagged = { invalid: [] as number[], lost: [] as number[], zero: [] as number[] };
  for (let row = 0; row < rows.client.length; row++) {
    if ((rows.client[row] as number) < 0) continue;
    const { flag } = cellOf(row);
    if (flag) flagged[flag].push(row);
  }
  for (const flag of ["invalid", "lost", "zero"] as const) {
    room.note(FLAGS[flag], column, flagged[flag]);
  }
  return (row) => cellOf(row).text;
}
