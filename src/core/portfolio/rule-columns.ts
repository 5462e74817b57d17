import type { Day } from "../maths/day.ts";
import type { ClientFacts, Orders } from "../orders.ts";
import type { RuleColumn } from "../typology/condition.ts";
import type { Computed } from "./column-finder.ts";
import { familiesBought } from "./family-names.ts";

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

const WALLETS = ["wallet", "walletShare", "whiteSpace"] as const;

/** What some columns are worked out from, when a rule asks for them. */
export interface ColumnSources {
  readonly clients: ClientFacts;
  readonly asOf: Day;
  /** The orders of the period; null for a client list. */
  readonly sales: { readonly orders: Orders; readonly from: Day; readonly to: Day } | null;
}

/** All of them by name, told apart as numbers and texts. */
export function ruleColumns(
  columns: ComputedColumns,
  wallets: () => WalletColumns,
  sources: ColumnSources,
): Computed {
  const { abc, rfm, rfmSegment } = columns;
  const found: Record<string, RuleColumn | (() => RuleColumn)> = {};
  for (const name of NUMBERS) found[name] = { kind: "number", values: columns[name] };
  for (const name of WALLETS) found[name] = () => ({ kind: "number", values: wallets()[name] });
  const texts = { abc, rfm, rfmSegment };
  for (const [name, values] of Object.entries(texts)) found[name] = { kind: "text", values };
  return { ...found, ...laterColumns(sources) };
}

/** Days that pass by themselves, and the families of products an order list tells. */
function laterColumns({ clients, asOf, sales }: ColumnSources): Computed {
  const { contractEnd, lastContact } = clients.numbers;
  const found: Record<string, () => RuleColumn> = {};
  const days = (values: Float64Array) => (): RuleColumn => ({ kind: "number", values });
  if (contractEnd) found.contractDays = days(contractEnd.map((day) => day - asOf));
  if (lastContact) found.contactDays = days(lastContact.map((day) => asOf - day));
  if (sales?.orders.families) {
    found.families = () => ({ kind: "text", values: familiesBought(sales.orders, sales) });
  }
  return found;
}
