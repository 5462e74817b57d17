import { type AbcResult, NO_REVENUE } from "../abc/abc.ts";
import {
  type CrossMatrix,
  crossOf,
  type PotentialReading,
  USUAL_BANDS,
  USUAL_WALLET,
} from "../accounts/cross.ts";
import { type Wallets, walletsOf } from "../potential/wallet.ts";
import { type Accounts, accountsOf } from "./accounts-of.ts";
import type { ColumnStock } from "./column-finder.ts";
import { type Measured, stockOf, unknown } from "./computed-columns.ts";
import type { Figures } from "./figures.ts";
import type { Method } from "./method.ts";

/** What clients may be sorted by besides scores and ABC; null where the list or the method lacks it. */
export interface Sortings {
  readonly wallets: Wallets;
  readonly cross: CrossMatrix | null;
  readonly accounts: Accounts | null;
  /** What rules and criteria may speak of. */
  readonly columns: ColumnStock;
}

/** Wallets, the crossed matrix and key accounts. @throws Problem fit: when a criterion's column is not there */
export function sortingsOf(parts: Measured, method: Method): Sortings {
  const { figures, abc } = parts;
  const { texts, numbers } = figures.clients;
  const wallets = walletsOf({
    annualRevenue: figures.annualRevenue(),
    wallet: numbers.potentialAmount ?? null,
    walletShare: numbers.shareOfWallet ?? null,
    sector: texts.sector ?? null,
    employees: numbers.employees ?? null,
  });
  const columns = stockOf(parts, wallets);
  const reading = method.cross ?? usualReading(figures);
  const cross =
    reading === null
      ? null
      : crossOf(
          {
            revenue: figures.annualRevenue(),
            level: levelsOf(abc, method),
            potential: numbers.potentialAmount ?? unknown(figures),
            walletShare: numbers.shareOfWallet ?? unknown(figures),
          },
          reading,
        );
  // By wallet every prospect has a place, known or not.
  const placed = (code: string) =>
    code !== "" && (reading?.kind === "bands" || !code.startsWith("P"));
  const known = cross?.codes.some(placed) ?? false;
  const accounts = accountsOf({ figures, columnOf: columns.find }, method);
  return { wallets, cross: known ? cross : null, accounts, columns };
}

/** The reading the list allows: money where it states any, else shares of wallet. */
function usualReading({ clients }: Figures): PotentialReading | null {
  const known = (values: Float64Array | undefined) =>
    values?.some((value) => !Number.isNaN(value)) ?? false;
  if (known(clients.numbers.potentialAmount)) return USUAL_BANDS;
  return known(clients.numbers.shareOfWallet) ? USUAL_WALLET : null;
}

/** A class beyond the third counts as the third. */
function levelsOf({ classes, rank }: AbcResult, { abc }: Method): Int8Array {
  return Int8Array.from(classes, (name, i) =>
    name === NO_REVENUE || rank[i] === 0 ? -1 : Math.min(2, abc.classes.indexOf(name)),
  );
}
