import { NO_REVENUE } from "../abc/abc.ts";
import { type CrossMatrix, crossOf, type PotentialReading } from "../accounts/cross.ts";
import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";
import type { Portfolio } from "./portfolio.ts";

/** Where the bands of an estimate part: its dearest fifth, and its upper half. */
const HIGH = 0.8;
const MEDIUM = 0.5;

/**
 * The crossed matrix of a list that states no potential, by the estimated wallets: what similar clients
 * buy, and never less than what the client buys already. Its bands are parts of the portfolio, for the
 * amounts of the usual ones mean nothing to a small shop. An estimate, to be shown as one; prospects have
 * none.
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
  const known = sortAscending(potential.filter((amount) => amount > 0));
  if (known.length === 0) return null;
  const reading: PotentialReading = {
    kind: "bands",
    high: rounded(quantileOfSorted(known, HIGH)),
    medium: rounded(quantileOfSorted(known, MEDIUM)),
  };
  const level = Int8Array.from(columns.abc, (name, i) =>
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
