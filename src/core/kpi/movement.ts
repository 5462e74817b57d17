import { fromUnits, scaleFor, toUnits } from "../maths/sum.ts";
import type { Movement } from "../portfolio/portfolio.ts";

/** Two periods side by side; entry i is client i. */
export interface MovementInput {
  readonly months: number | null;
  readonly labels: Pick<Movement, "before" | "after">;
  /** Net revenue of the first period; nothing is 0. */
  readonly before: Float64Array;
  /** Net revenue of the second period. */
  readonly after: Float64Array;
  /** 1 for a client who bought at any time before the second period. */
  readonly known: Uint8Array;
}

/**
 * Who stayed, left, came and came back, and what that did to revenue. A client is active in a
 * period when its net revenue there is above 0.
 *
 * Two identities always hold: `end = start - lost + fresh + reactivated`, and the bridge from the
 * first revenue to the second closes to the last decimal. A client who is active in neither period
 * (credit notes only) counts in the bridge as expansion or contraction.
 * @see method D8
 */
export function movementOf(input: MovementInput): Movement {
  const { start, kept, lost, fresh, reactivated, dormant } = countsOf(input);
  const end = kept + fresh + reactivated;
  const { bridge, ofStart } = moneyOf(input);
  return {
    months: input.months,
    ...input.labels,
    start,
    kept,
    lost,
    fresh,
    reactivated,
    end,
    retention: ratio(kept, start),
    attrition: ratio(lost, start),
    acquisition: ratio(fresh, start),
    reactivation: ratio(reactivated, dormant),
    netGrowth: ratio(end - start, start),
    nrr: ratio(ofStart.after, ofStart.before),
    grr: ratio(ofStart.least, ofStart.before),
    bridge,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

function countsOf({ before, after, known }: MovementInput) {
  const counts = { start: 0, kept: 0, lost: 0, fresh: 0, reactivated: 0, dormant: 0 };
  for (let i = 0; i < before.length; i++) {
    const stillActive = (after[i] as number) > 0;
    if ((before[i] as number) > 0) {
      counts.start++;
      if (stillActive) counts.kept++;
      else counts.lost++;
    } else if (known[i] === 1) {
      counts.dormant++;
      if (stillActive) counts.reactivated++;
    } else if (stillActive) counts.fresh++;
  }
  return counts;
}

/** In units, so that the bridge closes exactly. */
function moneyOf({ before, after, known }: MovementInput) {
  const scale = Math.min(scaleFor(before), scaleFor(after));
  const sums = {
    before: 0,
    fresh: 0,
    reactivated: 0,
    expansion: 0,
    contraction: 0,
    lost: 0,
    after: 0,
  };
  const ofStart = { before: 0, after: 0, least: 0 };
  for (let i = 0; i < before.length; i++) {
    const first = toUnits(before[i] as number, scale);
    const second = toUnits(after[i] as number, scale);
    sums.before += first;
    sums.after += second;
    if ((before[i] as number) > 0) {
      ofStart.before += first;
      ofStart.after += second;
      ofStart.least += Math.min(first, second);
      if (!((after[i] as number) > 0)) sums.lost += first - second;
      else if (second > first) sums.expansion += second - first;
      else sums.contraction += first - second;
    } else if ((after[i] as number) > 0) {
      if (known[i] === 1) sums.reactivated += second - first;
      else sums.fresh += second - first;
    } else if (second > first) sums.expansion += second - first;
    else sums.contraction += first - second;
  }
  const bridge = {
    before: fromUnits(sums.before, scale),
    fresh: fromUnits(sums.fresh, scale),
    reactivated: fromUnits(sums.reactivated, scale),
    expansion: fromUnits(sums.expansion, scale),
    contraction: fromUnits(sums.contraction, scale),
    lost: fromUnits(sums.lost, scale),
    after: fromUnits(sums.after, scale),
  };
  return { bridge, ofStart };
}
