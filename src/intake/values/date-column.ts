import { dayOf } from "../../core/maths/day.ts";
import type { Cell } from "../cell.ts";
import { decideOrder, type OrderDecision, ordersByNeighbour } from "./date-order.ts";
import { swapHalfConverted } from "./date-swap.ts";
import { type DateTally, tallyDates } from "./date-tally.ts";
import type { DateColumn, DateContext, Precision } from "./date-types.ts";
import { type Distinct, distinctOf } from "./distinct.ts";

const PRECISIONS: readonly Precision[] = ["day", "month", "quarter", "half", "year"];

/**
 * A column of dates read as one: whether the day or the month comes first is decided once, from what
 * the whole column shows. A cell that is no date is listed and left NaN.
 * @param cells the column, header left out
 * @param context what is known around it
 * @returns days aligned with the cells, and everything worth telling
 */
export function readDateColumn(cells: ArrayLike<Cell>, context: DateContext): DateColumn {
  return readDates(distinctOf(cells), context);
}

/**
 * The same for a column whose distinct cells are known.
 * @param column its distinct cells
 * @see readDateColumn
 */
export function readDates(column: Distinct, context: DateContext): DateColumn {
  const tally = tallyDates(column, context);
  const swapped = swapHalfConverted(tally, context);
  const decision = decideOrder(tally, context);
  const { days, flagged } = settle(tally, decision);
  const { refused, errors, filled, serials } = tally;
  return {
    days,
    ends: endsOf(days, tally, context),
    precision: coarsest(tally),
    coarse: tally.coarse.map((cell) => cell.row),
    order: decision.order,
    decidedBy: decision.decidedBy,
    refused,
    errors,
    flagged,
    ambiguous: tally.ambiguous,
    ambiguousCount: tally.ambiguous.length,
    swapped,
    serials,
    ...outliers(days, context),
    filled,
    parsedShare: filled === 0 ? 1 : (filled - refused.length) / filled,
  };
}

function coarsest(tally: DateTally): Precision {
  let rank = 0;
  for (const { precision } of tally.coarse) rank = Math.max(rank, PRECISIONS.indexOf(precision));
  return PRECISIONS[rank] ?? "day";
}

function settle(tally: DateTally, decision: OrderDecision) {
  const days = decision.order === "MDY" ? tally.mdy.slice() : tally.dmy.slice();
  const other = decision.order === "MDY" ? tally.dmy : tally.mdy;
  const proven = decision.order === "MDY" ? tally.dayFirst : tally.monthFirst;
  for (const row of proven) days[row] = other[row] ?? Number.NaN;
  if (decision.decidedBy !== "neighbours") {
    return { days, flagged: decision.order === null ? [] : proven };
  }
  for (const [row, order] of ordersByNeighbour(tally)) {
    days[row] = (order === "MDY" ? tally.mdy : tally.dmy)[row] ?? Number.NaN;
  }
  return { days, flagged: tally.ambiguous };
}

/** Recency counts from the end of a coarse date, but never from the future. */
function endsOf(days: Float64Array, tally: DateTally, context: DateContext): Float64Array {
  const ends = days.slice();
  for (const { row, end } of tally.coarse) {
    ends[row] = Math.max(days[row] ?? end, Math.min(end, context.today));
  }
  return ends;
}

function outliers(days: Float64Array, context: DateContext) {
  const tomorrow = context.today + 1;
  const oldest = dayOf(1990, 1, 1);
  const future: number[] = [];
  const old: number[] = [];
  for (let row = 0; row < days.length; row++) {
    const day = days[row] ?? Number.NaN;
    if (day > tomorrow) future.push(row);
    else if (day < oldest) old.push(row);
  }
  return { future, old };
}
