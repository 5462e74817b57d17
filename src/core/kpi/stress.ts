import { exactSum } from "../maths/sum.ts";
import { groupNames } from "../text/group-names.ts";

/** What is at stake; entry i is client i. */
export interface StressInput {
  readonly revenue: Float64Array;
  /** null when the source has none; NaN where unknown. */
  readonly margin: Float64Array | null;
  /** Costs of a period whatever is sold; null when nobody said. */
  readonly fixedCosts: number | null;
  /** Money in hand; null when nobody said. */
  readonly cash: number | null;
  /** Length of the period in months, for how long the cash lasts. */
  readonly months: number;
}

/** A portfolio without a client, a sector or a salesperson. NaN where not known. */
export interface Stress {
  readonly key: string;
  readonly clients: number;
  readonly revenueLost: number;
  /** Of the positive total. */
  readonly shareLost: number;
  readonly revenueLeft: number;
  /** Unknown as soon as that of one of them is who brings revenue. */
  readonly marginLost: number;
  /** Of the clients left whose margin is known. */
  readonly marginLeft: number;
  /** Margin left over fixed costs; below 0 the break-even is missed. Unknown unless every margin is known. */
  readonly breakEvenGap: number;
  /** How long the cash makes up for a missed break-even; Infinity when it is not missed. */
  readonly monthsOfCash: number;
}

/** Tries the portfolio without some of its clients. @param members Indices of clients. */
export type StressTest = (key: string, members: readonly number[]) => Stress;

/** What is left if clients go; the sums of all are made once. @see method D10, stress test */
export function stressTest(input: StressInput): StressTest {
  const { revenue, margin, fixedCosts, cash, months } = input;
  const all = exactSum(revenue);
  const positive = exactSum(revenue.filter((value) => value > 0));
  const allMargin = margin === null ? Number.NaN : exactSum(margin);
  const brings = (i: number) => Math.abs(revenue[i] as number) > 0;
  const lacks = (i: number) => brings(i) && Number.isNaN(margin?.[i] ?? Number.NaN);
  const complete = !revenue.some((_, i) => lacks(i));
  return (key, members) => {
    const sumOf = (column: Float64Array) => exactSum(members.map((i) => column[i] as number));
    const inShare = exactSum(members.map((i) => Math.max(0, revenue[i] as number)));
    const revenueLost = sumOf(revenue);
    const known = margin !== null && !members.some(lacks);
    const marginLost = known ? sumOf(margin) : Number.NaN;
    const marginLeft = known ? exactSum([allMargin, -marginLost]) : Number.NaN;
    const breakEvenGap = fixedCosts === null || !complete ? Number.NaN : marginLeft - fixedCosts;
    return {
      key,
      clients: members.length,
      revenueLost,
      shareLost: positive > 0 ? inShare / positive : Number.NaN,
      revenueLeft: exactSum([all, -revenueLost]),
      marginLost,
      marginLeft,
      breakEvenGap,
      monthsOfCash: cashMonths({ breakEvenGap, cash, months }),
    };
  };
}

function cashMonths(at: { breakEvenGap: number; cash: number | null; months: number }): number {
  if (at.cash === null || Number.isNaN(at.breakEvenGap)) return Number.NaN;
  return at.breakEvenGap >= 0 ? Number.POSITIVE_INFINITY : (at.cash * at.months) / -at.breakEvenGap;
}

/**
 * The test for each group of a column (sectors, salespeople), what would cost most first; clients
 * without one are left out.
 */
export function stressByGroup(groups: readonly string[], input: StressInput): readonly Stress[] {
  const test = stressTest(input);
  return groupNames(groups)
    .map(({ name, members }) => test(name, members))
    .sort((a, b) => b.revenueLost - a.revenueLost || (a.key < b.key ? -1 : 1));
}
