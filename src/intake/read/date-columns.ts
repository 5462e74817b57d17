import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { readDates } from "../values/date-column.ts";
import type { DateColumn, DateContext } from "../values/date-types.ts";
import { documentKeys } from "./columns.ts";
import { ordersMatter } from "./order-matters.ts";
import type { Room } from "./room.ts";
import { shiftOf1904 } from "./shift-1904.ts";

/** Dates recency is counted from: only they are worth a question. */
const ASKED: readonly Field[] = ["order_date", "first_order_date", "last_order_date"];

/**
 * Reads a date column of the body, lists what is wrong in it, and asks when nothing in the file tells
 * the day from the month and the answer would change what is said of clients.
 *
 * @returns days aligned with the body rows, NaN where there is none
 */
export function datesOf(room: Room, column: Column): DateColumn {
  const context = dateContext(room, column);
  const plain = readDates(room.distinct(column), context);
  const read = shiftOf1904(room, column, plain);
  room.note("cells.notDate", column, read.refused);
  room.note("cells.error", column, read.errors);
  room.note("dates.old", column, read.old);
  room.note("dates.swapped", column, read.swapped);
  room.note("dates.coarse", column, read.coarse);
  room.note(read.order === null ? "dates.mixed" : "dates.order", column, read.flagged);
  room.record(column, { order: read.order, decidedBy: read.decidedBy });
  const asked = ASKED.some((field) => room.columns(field).includes(column));
  if (asked && read.decidedBy === "language" && ordersMatter(room, column, { read, context })) {
    askOrder(room, column, read);
  }
  return read;
}

/** The same without a word of what is wrong, of every row. */
export function glanceAtDates(room: Room, column: Column): DateColumn {
  const { skip: _, ...context } = dateContext(room, column);
  return readDates(room.distinct(column), context);
}

function dateContext(room: Room, column: Column): DateContext {
  const { facts, context } = room;
  const { dateOrder, utc } = facts.source;
  const said = room.answers.questions?.[`dates.${column.index}`];
  const typed = column.profile.cells.every((cell) => typeof cell === "object");
  const { dayOfInstant } = context;
  return {
    language: room.detected.table.context.language,
    locale: context.locale,
    today: context.today,
    skip: room.tally.isRemoved,
    provenOrder: () => facts.orderProvenBeside(column),
    decimalComma: facts.decimal === ",",
    utc: utc === true,
    ...(dateOrder ? { sourceOrder: dateOrder } : {}),
    ...(said === "DMY" || said === "MDY" ? { answeredOrder: said } : {}),
    ...(typed ? {} : { sortKey: () => documentKeys(room) }),
    ...(dayOfInstant
      ? { localDay: (day: number, seconds: number) => dayOfInstant(day * 86_400 + seconds) }
      : {}),
  };
}

function askOrder(room: Room, column: Column, read: DateColumn): void {
  room.tally.ask({
    id: `dates.${column.index}`,
    kind: "dates.order",
    values: { header: column.header, column: column.index + 1 },
    samples: read.ambiguous.slice(0, 3).map((row) => String(room.cell(column, row)).trim()),
    choices: read.order === "MDY" ? ["MDY", "DMY"] : ["DMY", "MDY"],
  });
}
