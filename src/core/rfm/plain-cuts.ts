import { sortAscending } from "../maths/sort.ts";

/** Fewer digits would put a cut far from where it was. */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 15;
const NEAR_NOTHING = 1e-6;

/**
 * The same cuts with no more digits than it takes to part the same values: 207.66666687433332 between 207 and
 * 208 is 207.7. Somebody reads them, and may type them again.
 * @param cuts Ascending.
 * @param side Whether a value at a cut stays below it ("above" counts as more) or is beyond it.
 * @param values What was scored; what is not finite is passed over.
 * @returns As many, ascending; a cut that needs every digit as it was.
 */
export function plainCuts(
  cuts: readonly number[],
  side: "above" | "from",
  values: ArrayLike<number>,
): number[] {
  const sorted = sortAscending(Array.from(values).filter(Number.isFinite));
  return cuts.map((cut) => {
    const beyond = firstBeyond(sorted, cut, side);
    const below = sorted[beyond - 1] ?? Number.NEGATIVE_INFINITY;
    const above = sorted[beyond] ?? Number.POSITIVE_INFINITY;
    const parts = (plain: number): boolean =>
      side === "from" ? below < plain && plain <= above : below <= plain && plain < above;
    // A rounding error beside 0 has no shorter writing than 0.
    if (Math.abs(cut) < NEAR_NOTHING && parts(0)) return 0;
    for (let digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
      const plain = Number(cut.toPrecision(digits));
      if (parts(plain)) return plain;
    }
    return cut;
  });
}

/** Place of the first value beyond the cut; as many as there are when none is. */
function firstBeyond(sorted: ArrayLike<number>, cut: number, side: "above" | "from"): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] as number;
    if (side === "from" ? value >= cut : value > cut) to = middle;
    else from = middle + 1;
  }
  return from;
}
