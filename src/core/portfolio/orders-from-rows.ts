import type { Day } from "../maths/day.ts";
import { addBlock, BLOCK, createInterner } from "../maths/intern.ts";
import type { ClientFacts, Orders } from "../orders.ts";
import { Problem } from "../problem.ts";

/** One order as a read range hands it over; a Date, or a day already. */
export type OrderRow = readonly [client: string | number, date: Date | Day, amount: number];

/** Minutes to add to UTC to get the local time of a zone at an instant. @param instant Milliseconds since 1970 UTC. */
export type ZoneOffset = (instant: number) => number;

/**
 * Rows of client, date and amount as orders, in one pass; for sources whose columns are clean.
 * @param rows Without the header.
 * @param offset Of the zone the dates were written in.
 * @throws Problem type: when an amount is no number or a date no date, naming the row (from 1)
 */
export function ordersFromRows(rows: readonly OrderRow[], offset: ZoneOffset): Orders {
  const size = rows.length;
  const client = new Int32Array(size);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  const interner = createInterner();
  const reading = { rows, day, amount, dayOfInstant: dayReader(offset), block: [] };
  for (let from = 0; from < size; from += BLOCK) {
    const part = client.subarray(from, from + BLOCK);
    readBlock(reading, from, from + part.length);
    addBlock(interner, reading.block, part);
  }
  const clients = factsOf(interner.texts);
  return { size, client, day, amount, order: null, margin: null, clients };
}

interface Reading {
  readonly rows: readonly OrderRow[];
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly dayOfInstant: (instant: number) => Day;
  /** Ids of the rows being read. */
  readonly block: string[];
}

function readBlock(
  { rows, day, amount, dayOfInstant, block }: Reading,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const row = rows[i] as OrderRow;
    const id = row[0];
    const date = row[1];
    const money = row[2];
    block[i - from] = typeof id === "string" ? id : String(id);
    const found = typeof date === "number" ? date : dayOfInstant(date.getTime());
    if (Number.isNaN(found)) throw problemOf("cells.dates", "date", { row: i + 1, cell: date });
    if (!Number.isFinite(money)) {
      throw problemOf("cells.numbers", "amount", { row: i + 1, cell: money });
    }
    day[i] = found;
    amount[i] = money;
  }
}

function problemOf(
  key: "cells.dates" | "cells.numbers",
  argument: string,
  { row, cell }: { row: number; cell: unknown },
): Problem {
  return new Problem("type", key, { argument, row, cell: String(cell) });
}

function factsOf(id: readonly string[]): ClientFacts {
  return { size: id.length, id, name: id, texts: {}, numbers: {}, others: {} };
}

const MS_OF_A_DAY = 86_400_000;
const MS_OF_A_MINUTE = 60_000;
/** 1890 to 2170: offsets of these days are remembered, others are asked for each time. */
const FIRST_KNOWN = -29_220;
const KNOWN_DAYS = 102_270;
const UNASKED = 32_767;
const CHANGES = 32_766;

/**
 * Turns instants into days of a zone. The zone is asked twice for each day of UTC, at its ends; only
 * where the two differ (the clocks change) is it asked for every instant.
 */
function dayReader(offset: ZoneOffset): (instant: number) => Day {
  const known = new Int16Array(KNOWN_DAYS).fill(UNASKED);
  const ask = (utcDay: number): number => {
    const start = offset(utcDay * MS_OF_A_DAY);
    const end = offset((utcDay + 1) * MS_OF_A_DAY - 1);
    return start === end ? start : CHANGES;
  };
  return (instant) => {
    const place = Math.floor(instant / MS_OF_A_DAY) - FIRST_KNOWN;
    let minutes = known[place] ?? CHANGES;
    if (minutes === UNASKED) {
      minutes = ask(place + FIRST_KNOWN);
      known[place] = minutes;
    }
    if (minutes === CHANGES) minutes = offset(instant);
    return Math.floor((instant + minutes * MS_OF_A_MINUTE) / MS_OF_A_DAY);
  };
}
