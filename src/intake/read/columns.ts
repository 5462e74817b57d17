import type { Column } from "../detect/table.ts";
import { readDateColumn } from "../values/date-column.ts";
import type { DateColumn, DateContext } from "../values/date-types.ts";
import { documentNumbers } from "../values/document-numbers.ts";
import { readNumberColumn } from "../values/number-column.ts";
import type { NumberColumn } from "../values/reading.ts";
import type { Room } from "./room.ts";

/** How a number column is to be read. */
export interface NumberUse {
  /** Money: an undecided `1,234` is 1234. */
  readonly money: boolean;
  /** A rate: 32 and 32 % are 0.32. */
  readonly rate?: boolean;
}

/**
 * Reads a number column of the body and lists what is wrong in it.
 *
 * @returns values aligned with the body rows, NaN where there is none
 */
export function numbersOf(room: Room, column: Column, use: NumberUse): NumberColumn {
  const cells = room.cells(column);
  const { hints } = column.name;
  const read = readNumberColumn(cells, {
    money: use.money,
    language: room.detected.table.context.language,
    headerScale: hints.scale,
    headerPercent: use.rate ?? false,
    ...(room.fileDecimal ? { fileDecimal: room.fileDecimal } : {}),
    skip: room.tally.isRemoved,
  });
  const { header } = column;
  room.tally.note("cells.notNumber", { column: header, rows: read.refused, cells: () => cells });
  room.tally.note("cells.error", { column: header, rows: read.errors, cells: () => cells });
  room.tally.note("cells.approximate", {
    column: header,
    rows: read.approximate,
    cells: () => cells,
  });
  if (read.mixed) {
    room.tally.note("numbers.mixed", { column: header, rows: read.ambiguous, cells: () => cells });
  }
  return read;
}

/**
 * Reads a date column of the body, lists what is wrong in it, and asks when nothing in the file tells
 * the day from the month.
 *
 * @returns days aligned with the body rows, NaN where there is none
 */
export function datesOf(room: Room, column: Column): DateColumn {
  const cells = room.cells(column);
  const read = readDateColumn(cells, dateContext(room, column));
  const { header } = column;
  room.tally.note("cells.notDate", { column: header, rows: read.refused, cells: () => cells });
  room.tally.note("cells.error", { column: header, rows: read.errors, cells: () => cells });
  room.tally.note("dates.old", { column: header, rows: read.old, cells: () => cells });
  const mixed = read.order === null ? "dates.mixed" : "dates.order";
  room.tally.note(mixed, { column: header, rows: read.flagged, cells: () => cells });
  if (read.decidedBy === "language" && read.ambiguousCount > 0) askOrder(room, column, read);
  return read;
}

function dateContext(room: Room, column: Column): DateContext {
  const said = room.answers.questions?.[`dates.${column.index}`];
  const numbers = room.column("order_id");
  const typed = column.profile.cells.every((cell) => typeof cell === "object");
  const sortKey = numbers && !typed ? documentNumbers(room.cells(numbers)) : null;
  return {
    language: room.detected.table.context.language,
    locale: room.context.locale,
    today: room.context.today,
    skip: room.tally.isRemoved,
    ...(said === "DMY" || said === "MDY" ? { answeredOrder: said } : {}),
    ...(sortKey ? { sortKey } : {}),
  };
}

function askOrder(room: Room, column: Column, read: DateColumn): void {
  const cells = room.cells(column);
  const samples = read.ambiguous.slice(0, 3).map((row) => String(cells[row]).trim());
  room.tally.ask({
    id: `dates.${column.index}`,
    kind: "dates.order",
    values: { header: column.header, column: column.index + 1 },
    samples,
    choices: read.order === "MDY" ? ["MDY", "DMY"] : ["DMY", "MDY"],
  });
}
