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

/**
 * The column the day of a sale is read from: of a file with both, the day of the invoice goes before the
 * day of the order.
 *
 * @returns null when the file has none
 */
export function orderDateColumn(room: Room): Column | null {
  const columns = DATES.flatMap((field) => room.column(field) ?? []);
  const most = Math.max(0, ...columns.map(({ profile }) => profile.fillShare));
  const found = columns.find(({ profile }) => profile.fillShare >= FILLED * most) ?? null;
  if (!found || found !== room.column("order_date") || !ORDERED.test(found.name.normal))
    return found;
  if (answered(room, found)) return found;
  const invoiced = room.detected.table.columns.find(({ name, profile }) => {
    const date = (name.scores.get("order_date") ?? 0) >= SURE && INVOICED.test(name.normal);
    return date && profile.dateShare() >= FILLED && profile.fillShare >= NEARLY * most;
  });
  return invoiced && !answered(room, invoiced) ? invoiced : found;
}

const ORDERED = /\b(?:commande|cde|order|purchase|achat)/;
const INVOICED = /\b(?:factur|invoice)/;
/** How sure a heading must be, and how full its column, to go before the one chosen. */
const SURE = 0.85;
const NEARLY = 0.95;

/** Whether the user has said what a column is, or that it is nothing. */
function answered({ answers }: Room, { index }: Column): boolean {
  const said = answers.questions?.[`column.${index}`];
  return answers.mapping?.[index] !== undefined || said !== undefined;
}
