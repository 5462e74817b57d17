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
  const count = countsOf(input);
  const { units, ...money } = moneyOf(input);
  const { start, kept, lost, fresh, reactivated, end, dormant } = count;
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
    nrr: ratio(units.afterOfStart, units.beforeOfStart),
    grr: ratio(units.leastOfStart, units.beforeOfStart),
    ...money,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

type Fate = "kept" | "lost" | "fresh" | "reactivated" | "inactive";

function fateOf({ before, after, known }: MovementInput, i: number): Fate {
  if ((before[i] as number) > 0) return (after[i] as number) > 0 ? "kept" : "lost";
  if (!((after[i] as number) > 0)) return "inactive";
  return known[i] === 1 ? "reactivated" : "fresh";
}

function countsOf(input: MovementInput) {
  const fates = { kept: 0, lost: 0, fresh: 0, reactivated: 0, inactive: 0 };
  let dormant = 0;
  for (let i = 0; i < input.before.length; i++) {
    fates[fateOf(input, i)]++;
    if (input.known[i] === 1 && !((input.before[i] as number) > 0)) dormant++;
  }
  const start = fates.kept + fates.lost;
  const end = fates.kept + fates.fresh + fates.reactivated;
  return { ...fates, start, end, dormant };
}

function moneyOf(input: MovementInput) {
  const scale = Math.min(scaleFor(input.before), scaleFor(input.after));
  const units = { beforeOfStart: 0, afterOfStart: 0, leastOfStart: 0 };
  const sums = {
    before: 0,
    after: 0,
    fresh: 0,
    reactivated: 0,
    expansion: 0,
    contraction: 0,
    lost: 0,
  };
  for (let i = 0; i < input.before.length; i++) {
    const before = toUnits(input.before[i] as number, scale);
    const after = toUnits(input.after[i] as number, scale);
    const fate = fateOf(input, i);
    sums.before += before;
    sums.after += after;
    if (fate === "fresh" || fate === "reactivated") sums[fate] += after - before;
    else if (fate === "lost") sums.lost += before - after;
    else if (after > before) sums.expansion += after - before;
    else sums.contraction += before - after;
    if (fate === "kept" || fate === "lost") {
      units.beforeOfStart += before;
      units.afterOfStart += after;
      units.leastOfStart += Math.min(before, after);
    }
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
  return { units, bridge };
}
