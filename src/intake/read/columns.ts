import type { Column } from "../detect/table.ts";
import { documentNumbers } from "../values/document-numbers.ts";
import { readNumbers } from "../values/number-column.ts";
import type { NumberColumn, NumberContext } from "../values/reading.ts";
import type { Room } from "./room.ts";

/** How a number column is to be read. */
export interface NumberUse {
  /** Money: an undecided `1,234` is 1234. */
  readonly money: boolean;
  /** A rate: 32 and 32 % are 0.32. */
  readonly rate?: boolean;
  /** Under a heading in thousands a 10 stays 10. */
  readonly asWritten?: boolean;
}

/**
 * Reads a number column of the body and lists what is wrong in it. A column is read once a use.
 *
 * @returns values aligned with the body rows, NaN where there is none
 */
export function numbersOf(room: Room, column: Column, use: NumberUse): NumberColumn {
  const read = readNumbers(room.distinct(column), {
    ...numberContext(room, column, use),
    skip: room.tally.isRemoved,
  });
  room.note("cells.notNumber", column, read.refused);
  room.note("cells.error", column, read.errors);
  room.note("cells.approximate", column, read.approximate);
  room.note("numbers.halfConverted", column, read.reparsed);
  if (read.mixed) room.note("numbers.mixed", column, read.ambiguous);
  if (read.period !== "" && use.money) room.note("amounts.period", column, filledRows(read.values));
  room.record(column, { decimal: read.decimal, decidedBy: read.decidedBy });
  return read;
}

/** The same without a word of what is wrong, of every row: before the rows are known, or once they are. */
export function glanceAtNumbers(
  room: Room,
  column: Column,
  use: NumberUse = { money: true },
): NumberColumn {
  return readNumbers(room.distinct(column), numberContext(room, column, use));
}

function numberContext(room: Room, column: Column, use: NumberUse): NumberContext {
  const { decimal, source } = room.facts;
  const { context } = room;
  let shown: readonly string[] | null = null;
  return {
    money: use.money,
    language: room.detected.table.context.language,
    headerScale: use.asWritten ? 1 : column.name.hints.scale,
    headerPercent: use.rate ?? false,
    ...(source.decimal ? { sourceDecimal: source.decimal } : {}),
    ...(decimal ? { fileDecimal: decimal } : {}),
    ...(context.shown
      ? {
          shown: (row: number): string => {
            shown ??= context.shown?.(column.index) ?? [];
            return shown[room.first + row] ?? "";
          },
        }
      : {}),
  };
}

function filledRows(values: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows.push(row);
  return rows;
}

/** Sort keys of the document numbers, to see in which order the documents were made; null for none. */
export function documentKeys(room: Room): Float64Array | null {
  const column = room.column("order_id");
  return column ? documentNumbers(room.distinct(column)) : null;
}
