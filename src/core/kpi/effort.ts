import { exactSum } from "../maths/sum.ts";

/** Effort spent on a class beside what the class brings. */
export interface EffortShare {
  readonly key: string;
  readonly clients: number;
  /** Of all effort, of all positive revenue; NaN when there is none. */
  readonly effortShare: number;
  readonly revenueShare: number;
  /** Effort less revenue: above 0 more is spent on the class than it brings. */
  readonly gap: number;
}

interface EffortInput {
  /** Visits, contacts or hours of each client; NaN is none. */
  readonly effort: Float64Array;
  readonly revenue: Float64Array;
  readonly classes: readonly string[];
}

/**
 * Where the time goes against where the money comes from. Article 3 finds 20 to 25 % of the energy on
 * clients who bring the last 5 % of revenue.
 * @param keys Classes in the order wanted.
 * @see method D14, effort gap
 */
export function effortGap(
  keys: readonly string[],
  { effort, revenue, classes }: EffortInput,
): readonly EffortShare[] {
  const positive = (column: Float64Array) => column.map((value) => (value > 0 ? value : 0));
  const [spent, brought] = [positive(effort), positive(revenue)];
  const [allSpent, allBrought] = [exactSum(spent), exactSum(brought)];
  const part = (some: number, all: number) => (all > 0 ? some / all : Number.NaN);
  return keys.map((key) => {
    const inside = (_: number, i: number) => classes[i] === key;
    const effortShare = part(exactSum(spent.filter(inside)), allSpent);
    const revenueShare = part(exactSum(brought.filter(inside)), allBrought);
    const clients = classes.filter((name) => name === key).length;
    return { key, clients, effortShare, revenueShare, gap: effortShare - revenueShare };
  });
}
