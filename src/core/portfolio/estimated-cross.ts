import { NO_REVENUE } from "../abc/abc.ts";
import { type CrossMatrix, crossOf, type PotentialReading } from "../accounts/cross.ts";
import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";
import type { Portfolio } from "./portfolio.ts";

/** What a large client brings: the upper quartile of those who buy. */
const LARGE = 0.75;
/** Nearly as much is a high potential, a third of it a medium one. */
const HIGH = 0.9;
const MEDIUM = 1 / 3;

/**
 * The crossed matrix of a list that states no potential, by the estimated wallets: what similar clients
 * buy, and never less than what the client buys already. Its bands are parts of what a large client of
 * this portfolio brings, for the amounts of the usual ones mean nothing to a small shop. An estimate, to
 * be shown as one; prospects have none, nor clients who bought nothing in the year it looks at.
 * @returns null where no client buys
 * @see method D13.3, D14; the bands are ours
 */
export function estimatedCross({ columns, aspects, method }: Portfolio): CrossMatrix | null {
  const { wallet, walletShare } = aspects.wallets;
  // A year's revenue, as the wallets were worked out from.
  const revenue = wallet.map((amount, i) => {
    if (!((columns.revenue[i] as number) > 0)) return columns.revenue[i] as number;
    return amount > 0 ? amount * (walletShare[i] as number) : Number.NaN;
  });
  const potential = wallet.map((amount, i) => Math.max(amount, revenue[i] as number));
  const buyers = sortAscending(revenue.filter((amount) => amount > 0));
  if (buyers.length === 0) return null;
  const large = quantileOfSorted(buyers, LARGE);
  const reading: PotentialReading = {
    kind: "bands",
    high: rounded(HIGH * large),
    medium: rounded(MEDIUM * large),
  };
  // Classes by revenue, the first of them, whatever the others are by.
  const level = Int8Array.from(aspects.classes.classes[0] ?? [], (name, i) =>
    name === NO_REVENUE || columns.rank[i] === 0
      ? -1
      : Math.min(2, method.abc.classes.indexOf(name)),
  );
  return crossOf({ revenue, level, potential, walletShare }, reading);
}

/** Two digits say enough of an estimate. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}
