import type { RuleColumn } from "../typology/condition.ts";

/** Computed columns rules and criteria may speak of, besides those of the list. */
export interface ComputedColumns {
  readonly revenue: ArrayLike<number>;
  readonly orders: ArrayLike<number>;
  readonly recencyDays: ArrayLike<number>;
  readonly firstDay: ArrayLike<number>;
  readonly lastDay: ArrayLike<number>;
  readonly margin: ArrayLike<number>;
  readonly share: ArrayLike<number>;
  readonly rank: ArrayLike<number>;
  readonly previousRevenue: ArrayLike<number>;
  readonly evolution: ArrayLike<number>;
  readonly r: ArrayLike<number>;
  readonly f: ArrayLike<number>;
  readonly m: ArrayLike<number>;
  readonly abc: readonly string[];
  readonly rfm: readonly string[];
  readonly rfmSegment: readonly string[];
}

/** What is left to win at each client, and its wallet. */
export interface WalletColumns {
  readonly wallet: ArrayLike<number>;
  readonly walletShare: ArrayLike<number>;
  readonly whiteSpace: ArrayLike<number>;
}

const NUMBERS = [
  "revenue",
  "orders",
  "recencyDays",
  "firstDay",
  "lastDay",
  "margin",
  "share",
  "rank",
  "previousRevenue",
  "evolution",
  "r",
  "f",
  "m",
] as const;

/** All of them by name, told apart as numbers and texts. */
export function ruleColumns(
  columns: ComputedColumns,
  { wallet, walletShare, whiteSpace }: WalletColumns,
): Record<string, RuleColumn> {
  const { abc, rfm, rfmSegment } = columns;
  const found: Record<string, RuleColumn> = {};
  for (const name of NUMBERS) found[name] = { kind: "number", values: columns[name] };
  const wallets = { wallet, walletShare, whiteSpace };
  for (const [name, values] of Object.entries(wallets)) found[name] = { kind: "number", values };
  const texts = { abc, rfm, rfmSegment };
  for (const [name, values] of Object.entries(texts)) found[name] = { kind: "text", values };
  return found;
}
