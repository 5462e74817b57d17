import { NO_REVENUE } from "../abc/abc.ts";
import type { Classing } from "../abc/classing.ts";
import {
  type CrossMatrix,
  crossOf,
  type PotentialReading,
  USUAL_BANDS,
  USUAL_WALLET,
} from "../accounts/cross.ts";
import { lazily, once } from "../lazily.ts";
import { type Wallets, walletsOf } from "../potential/wallet.ts";
import { type Accounts, accountsOf } from "./accounts-of.ts";
import type { ColumnStock } from "./column-finder.ts";
import { type Measured, stockOf, unknown } from "./computed-columns.ts";
import type { Figures } from "./figures.ts";
import type { Method } from "./method.ts";

/**
 * What clients may be sorted by besides scores and ABC, each worked out when asked for; null where the
 * list or the method lacks it.
 */
export interface Sortings {
  readonly wallets: Wallets;
  readonly cross: CrossMatrix | null;
  readonly accounts: Accounts | null;
  /** What rules and criteria may speak of. */
  readonly columns: ColumnStock;
}

/**
 * Wallets, the crossed matrix and key accounts.
 * @throws Problem fit, range: at once, when a portrait of the user's own speaks of a column that is not
 *   there or cannot be scored
 */
export function sortingsOf(parts: Measured, method: Method): Sortings {
  const { figures } = parts;
  const annualRevenue = once(figures.annualRevenue);
  const wallets = once(() => walletsIn(figures, annualRevenue()));
  const columns = once(() => stockOf(parts, wallets));
  const accounts = once(() => accountsOf({ figures, columnOf: columns().find }, method));
  // What is wrong with a portrait of the user's own is to be said before any tab is begun.
  if ((method.accounts?.criteria ?? []).length > 0) accounts();
  return lazily<Sortings>({
    wallets,
    cross: () => crossIn(parts, method, annualRevenue()),
    accounts,
    columns,
  });
}

function walletsIn({ clients }: Figures, annualRevenue: Float64Array): Wallets {
  const { texts, numbers } = clients;
  return walletsOf({
    annualRevenue,
    wallet: numbers.potentialAmount ?? null,
    walletShare: numbers.shareOfWallet ?? null,
    sector: texts.sector ?? null,
    employees: numbers.employees ?? null,
  });
}

function crossIn(
  { figures, abc }: Measured,
  method: Method,
  revenue: Float64Array,
): CrossMatrix | null {
  const { numbers } = figures.clients;
  const reading = method.cross ?? usualReading(figures);
  if (reading === null) return null;
  const cross = crossOf(
    {
      revenue,
      level: levelsOf(abc, method),
      potential: numbers.potentialAmount ?? unknown(figures),
      walletShare: numbers.shareOfWallet ?? unknown(figures),
    },
    reading,
  );
  // By wallet every prospect has a place, known or not.
  const placed = (code: string) =>
    code !== "" && (reading.kind === "bands" || !code.startsWith("P"));
  return cross.codes.some(placed) ? cross : null;
}

/** The reading the list allows: money where it states any, else shares of wallet. */
function usualReading({ clients }: Figures): PotentialReading | null {
  const known = (values: Float64Array | undefined) =>
    values?.some((value) => !Number.isNaN(value)) ?? false;
  if (known(clients.numbers.potentialAmount)) return USUAL_BANDS;
  return known(clients.numbers.shareOfWallet) ? USUAL_WALLET : null;
}

/** Rows of the matrix are by revenue whatever classes are by; a class beyond the third counts as the third. */
function levelsOf({ byRevenue, rank }: Classing, { abc }: Method): Int8Array {
  return Int8Array.from(byRevenue.classes, (name, i) =>
    name === NO_REVENUE || rank[i] === 0 ? -1 : Math.min(2, abc.classes.indexOf(name)),
  );
}
