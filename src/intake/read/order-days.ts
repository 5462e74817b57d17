import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { datesOf } from "./date-columns.ts";
import type { Room } from "./room.ts";

/** The day of a sale is the invoice's or the order's; else the payment's, else the record's. */
const DATES: readonly Field[] = ["order_date", "payment_date", "record_created_date"];
/** A date filled on fewer rows than this share is not the one the file is about. */
const FILLED = 0.5;

/**
 * The day of each row, NaN where it has none: one column for the whole file. A month, a quarter or a
 * year counts as its last day, never after today.
 */
export function orderDays(room: Room): Float64Array {
  const column = orderDateColumn(room);
  if (!column) return new Float64Array(room.size).fill(Number.NaN);
  return datesOf(room, column).ends.slice();
}

/** The column the day of a sale is read from; null when the file has none. */
export function orderDateColumn(room: Room): Column | null {
  const columns = DATES.flatMap((field) => room.column(field) ?? []);
  const most = Math.max(0, ...columns.map(({ profile }) => profile.fillShare));
  return columns.find(({ profile }) => profile.fillShare >= FILLED * most) ?? null;
}
