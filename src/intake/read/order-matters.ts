import type { Column } from "../detect/table.ts";
import { readDates } from "../values/date-column.ts";
import type { DateColumn, DateContext } from "../values/date-types.ts";
import type { Room } from "./room.ts";

/** Classes of recency, as scores have them. */
const CLASSES = 5;
/** Share of the clients that must change class for the order to be worth a question. */
const MATTERS = 0.05;

/**
 * Whether reading the month where the day is would put more than one client in twenty into another
 * fifth by recency.
 *
 * @param column of dates whose order nothing in the file proves
 * @param reading as read, and with what
 */
export function ordersMatter(
  room: Room,
  column: Column,
  { read, context }: { readonly read: DateColumn; readonly context: DateContext },
): boolean {
  if (read.ambiguousCount === 0) return false;
  const answeredOrder = read.order === "MDY" ? "DMY" : "MDY";
  const other = readDates(room.distinct(column), { ...context, answeredOrder });
  const client = clientOfRows(room);
  const one = classesOf(latest(read.ends, client));
  const two = classesOf(latest(other.ends, client));
  let moved = 0;
  one.forEach((found, at) => {
    if (found !== two[at]) moved++;
  });
  return moved > MATTERS * one.length;
}

/** A rough name for each row's client; every row its own where none is named. */
function clientOfRows(room: Room): Int32Array {
  const column = room.column("client_id") ?? room.column("client_name") ?? room.column("email");
  if (column) return room.distinct(column).index;
  return Int32Array.from({ length: room.size }, (_, row) => row);
}

function latest(ends: Float64Array, client: Int32Array): number[] {
  const last = new Map<number, number>();
  ends.forEach((day, row) => {
    const known = last.get(client[row] as number) ?? Number.NEGATIVE_INFINITY;
    if (day > known) last.set(client[row] as number, day);
  });
  return [...last.entries()].sort((a, b) => a[0] - b[0]).map(([, day]) => day);
}

/** The fifth each day falls into; equal days share the class of the first. */
function classesOf(days: readonly number[]): number[] {
  const sorted = [...days].sort((a, b) => a - b);
  const place = new Map<number, number>();
  sorted.forEach((day, at) => {
    if (!place.has(day)) place.set(day, at);
  });
  return days.map((day) => Math.floor(((place.get(day) ?? 0) * CLASSES) / days.length));
}
