import type { Cell } from "../cell.ts";
import type { Column } from "../detect/table.ts";
import { type FactRows, isEmptyCell, rowsBelieved } from "./fact-rows.ts";
import type { RowCountries } from "./file-country.ts";
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
 * The texts of a column by client, and a list of the cells met that could not be read or were mended:
 * the latest of each client, and those before it that were of no use.
 *
 * @param how what makes a text of a cell, and the country of each row
 */
export function mendedTexts(
  room: Room,
  rows: FactRows,
  how: { readonly column: Column; readonly read: CellReader; readonly countries: RowCountries },
): readonly string[] {
  const { column, read, countries } = how;
  const flagged = { invalid: [] as number[], lost: [] as number[], zero: [] as number[] };
  const texts = rows.ids.map(() => "");
  rowsBelieved(rows, (row) => {
    const cell = room.cell(column, row);
    if (isEmptyCell(cell)) return false;
    const { text, flag } = read(cell, countries(row));
    const told = flag ?? (text === "" ? "invalid" : null);
    if (told) flagged[told].push(row);
    if (text !== "") texts[rows.client[row] as number] = text;
    return text !== "";
  });
  for (const flag of ["invalid", "lost", "zero"] as const) {
    room.note(
      FLAGS[flag],
      column,
      flagged[flag].sort((a, b) => a - b),
    );
  }
  return texts;
}
