import { movementOf } from "../core/kpi/movement.ts";
import type { Movement } from "../core/portfolio/portfolio.ts";
import { Problem } from "../core/problem.ts";

interface Periods {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Revenue before both; null when nobody is asked for. */
  readonly earlier?: Float64Array | null;
}

/** The movements between two columns of revenue; a blank cell is no revenue. */
export function movementBetween({ before, after, earlier = null }: Periods): Movement {
  const zeroed = (column: Float64Array) => column.map((value) => value || 0);
  const label = { label: "", from: null, to: null };
  return movementOf({
    months: null,
    labels: { before: label, after: label },
    before: zeroed(before),
    after: zeroed(after),
    known: Uint8Array.from(before, (value, i) => (value > 0 || (earlier?.[i] ?? 0) > 0 ? 1 : 0)),
  });
}

/** A rate of the movements. @throws Problem empty: when nobody bought in the first period */
export function rateOf(periods: Periods, pick: (movement: Movement) => number): number {
  const rate = pick(movementBetween(periods));
  if (Number.isNaN(rate)) throw new Problem("empty", "cells.none", { argument: "before" });
  return rate;
}
