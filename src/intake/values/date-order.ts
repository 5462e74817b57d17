import type { Day } from "../../core/maths/day.ts";
import type { DateColumn, DateContext, DateOrder } from "./date-types.ts";
import { rises } from "./document-numbers.ts";

/** Share of proofs from which one order is the column's. */
const MAJORITY = 0.9;
/** How many fewer steps back, as a share of the rows, prove an order. */
const FEWER_STEPS_BACK = 0.15;

/** Both readings of every cell, NaN where a reading is no date or the cell holds none. */
export interface Readings {
  readonly dmy: Float64Array;
  readonly mdy: Float64Array;
  /** Rows whose two readings are dates and differ. */
  readonly ambiguous: readonly number[];
  /** Rows that can only be day first, month first. */
  readonly dayFirst: readonly number[];
  readonly monthFirst: readonly number[];
  /** Ambiguous rows with dots between the numbers. */
  readonly dotted: number;
}

export type OrderDecision = Pick<DateColumn, "order" | "decidedBy">;

/**
 * Whether the day or the month is written first in a column, by the first rule that decides: proof in
 * the cells, another column, the source, the document numbers, the future, the language.
 * @param readings both readings of the column
 * @param context what is known around it
 * @returns order null with "neighbours" when both orders are mixed, with "none" when no cell needs one
 */
export function decideOrder(readings: Readings, context: DateContext): OrderDecision {
  if (context.answeredOrder) return { order: context.answeredOrder, decidedBy: "answer" };
  const day = readings.dayFirst.length;
  const month = readings.monthFirst.length;
  if (day + month > 0) {
    const order: DateOrder = day >= month ? "DMY" : "MDY";
    const share = Math.max(day, month) / (day + month);
    if (share === 1) return { order, decidedBy: "cells" };
    if (share >= MAJORITY) return { order, decidedBy: "majority" };
    return { order: null, decidedBy: "neighbours" };
  }
  if (readings.ambiguous.length === 0) return { order: null, decidedBy: "none" };
  const proven = context.provenOrder?.() ?? null;
  if (proven) return { order: proven, decidedBy: "column" };
  if (context.sourceOrder) return { order: context.sourceOrder, decidedBy: "source" };
  const keys = context.sortKey?.() ?? null;
  const byNumbers = keys ? orderByNumbers(readings, keys) : null;
  if (byNumbers) return { order: byNumbers, decidedBy: "numbers" };
  const byFuture = orderByFuture(readings, context.today);
  if (byFuture) return { order: byFuture, decidedBy: "future" };
  return { order: orderByLanguage(readings, context), decidedBy: "language" };
}

function orderByNumbers(readings: Readings, keys: ArrayLike<number>): DateOrder | null {
  const dmy = rises(readings.dmy, keys);
  const mdy = rises(readings.mdy, keys);
  const enough = Math.max(2, FEWER_STEPS_BACK * dmy.rows);
  if (Math.abs(dmy.stepsBack - mdy.stepsBack) < enough) return null;
  return dmy.stepsBack < mdy.stepsBack ? "DMY" : "MDY";
}

function orderByFuture(readings: Readings, today: Day): DateOrder | null {
  let dmy = 0;
  let mdy = 0;
  for (const row of readings.ambiguous) {
    if ((readings.dmy[row] ?? 0) > today) dmy++;
    if ((readings.mdy[row] ?? 0) > today) mdy++;
  }
  return dmy === mdy ? null : dmy < mdy ? "DMY" : "MDY";
}

function orderByLanguage(readings: Readings, context: DateContext): DateOrder {
  const dots = readings.dotted * 2 > readings.ambiguous.length;
  if (context.language === "fr" || context.decimalComma || dots) return "DMY";
  return isMonthFirstLocale(context.locale) ? "MDY" : "DMY";
}

/** Whether a spreadsheet of this locale writes the month first. @param locale e.g. "en_US" */
export function isMonthFirstLocale(locale: string): boolean {
  return /^en[_-]US\b/i.test(locale);
}

/**
 * In a paste of two exports, the order each ambiguous row takes from its nearest proven row, the one
 * above when two are equally near.
 * @param readings both readings of the column
 * @returns order by ambiguous row
 */
export function ordersByNeighbour(readings: Readings): Map<number, DateOrder> {
  const proofs = [
    ...readings.dayFirst.map((row) => ({ row, order: "DMY" as const })),
    ...readings.monthFirst.map((row) => ({ row, order: "MDY" as const })),
  ].sort((a, b) => a.row - b.row);
  const orders = new Map<number, DateOrder>();
  let next = 0;
  for (const row of readings.ambiguous) {
    while (next < proofs.length && (proofs[next]?.row ?? 0) < row) next++;
    const above = proofs[next - 1];
    const below = proofs[next];
    const near = below && (!above || below.row - row < row - above.row) ? below : above;
    if (near) orders.set(row, near.order);
  }
  return orders;
}
