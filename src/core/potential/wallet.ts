import { quantileOfSorted } from "../maths/quantile.ts";
import { sortAscending } from "../maths/sort.ts";

/** What a client's wallet is read from; entry i is client i, NaN or "" where unknown. */
export interface WalletInput {
  /** What the client buys from us in a year. */
  readonly annualRevenue: Float64Array;
  /** What it buys of our kind in a year, from whomever, as the list says. */
  readonly wallet: Float64Array | null;
  /** The part of it we hold, 0 to 1, as the list says. */
  readonly walletShare: Float64Array | null;
  readonly sector: readonly string[] | null;
  /** Employees, for the size band. */
  readonly employees: Float64Array | null;
}

/** Where a wallet comes from; the last two are estimates. */
export type WalletSource = "given" | "share" | "peers" | "portfolio" | "";

/** The wallet of each client; NaN where unknown. */
export interface Wallets {
  readonly wallet: Float64Array;
  readonly source: readonly WalletSource[];
  /** Our part of it, 0 to 1; above 1 where we sell more than the wallet said. */
  readonly walletShare: Float64Array;
  /** What is left to win, never below 0. */
  readonly whiteSpace: Float64Array;
  /** Of an estimate, the peers it rests on; 0 otherwise. */
  readonly peers: Int32Array;
}

const PEERS_NEEDED = 8;
const PEER_QUANTILE = 0.75;
const MOST_TIMES = 3;
/** Employees from which the next size band begins: very small, small, medium, large. @see INSEE */
const SIZE_BANDS = [10, 50, 250];

/**
 * Annual wallet and what is left of it. Known from the list, or by the share of wallet; else estimated
 * for a client who buys: the upper quartile of the revenue of its peers (same sector and size band, at
 * least 8, the client among them; otherwise the whole portfolio), at most three times what it buys.
 * @see method D14
 */
export function walletsOf(input: WalletInput): Wallets {
  const { annualRevenue } = input;
  const size = annualRevenue.length;
  const wallet = new Float64Array(size).fill(Number.NaN);
  const source: WalletSource[] = new Array(size).fill("");
  const peers = new Int32Array(size);
  const estimate = peerEstimates(input);
  for (let i = 0; i < size; i++) {
    const revenue = annualRevenue[i] as number;
    const given = input.wallet?.[i] ?? Number.NaN;
    const share = input.walletShare?.[i] ?? Number.NaN;
    if (given >= 0) {
      wallet[i] = given;
      source[i] = "given";
    } else if (share > 0 && share <= 1 && revenue > 0) {
      wallet[i] = revenue / share;
      source[i] = "share";
    } else if (revenue > 0) {
      const found = estimate(i);
      wallet[i] = Math.min(found.amount, MOST_TIMES * revenue);
      source[i] = found.source;
      peers[i] = found.peers;
    }
  }
  return {
    wallet,
    source,
    peers,
    walletShare: wallet.map((amount, i) =>
      amount > 0 ? Math.max(0, annualRevenue[i] as number) / amount : Number.NaN,
    ),
    whiteSpace: wallet.map((amount, i) => {
      const revenue = annualRevenue[i] as number;
      return Math.max(0, amount - (Number.isNaN(revenue) ? 0 : Math.max(0, revenue)));
    }),
  };
}

interface Estimate {
  readonly amount: number;
  readonly source: "peers" | "portfolio";
  readonly peers: number;
}

function peerEstimates({ annualRevenue, sector, employees }: WalletInput) {
  const groups = new Map<string, number[]>();
  const all: number[] = [];
  const keyOf = (i: number): string => {
    const name = sector?.[i]?.trim().toLowerCase() ?? "";
    return name === "" ? "" : `${name}\u0000${bandOf(employees?.[i] ?? Number.NaN)}`;
  };
  annualRevenue.forEach((revenue, i) => {
    if (!(revenue > 0)) return;
    all.push(revenue);
    const group = groups.get(keyOf(i)) ?? [];
    group.push(revenue);
    groups.set(keyOf(i), group);
  });
  const upper = (values: readonly number[]) =>
    quantileOfSorted(sortAscending(values), PEER_QUANTILE);
  const whole: Estimate = { amount: upper(all), source: "portfolio", peers: all.length };
  const known = new Map<string, Estimate>();
  for (const [key, group] of groups) {
    const enough = key !== "" && group.length >= PEERS_NEEDED;
    const own: Estimate = { amount: upper(group), source: "peers", peers: group.length };
    known.set(key, enough ? own : whole);
  }
  return (i: number): Estimate => known.get(keyOf(i)) ?? whole;
}

/** Number of the size band; -1 where unknown, a band of its own. */
function bandOf(employees: number): number {
  if (Number.isNaN(employees)) return -1;
  return SIZE_BANDS.filter((least) => employees >= least).length;
}

const BACK_UP = 0.1;
const STRATEGIC = 0.6;

/**
 * What a share of wallet says of us: below 10 % a back-up supplier, above 60 % a strategic one.
 * @param share 0 to 1; NaN where unknown
 * @returns "" between the two
 * @see method D14
 */
export function supplierRole(share: number): "backUp" | "strategic" | "" {
  if (share < BACK_UP) return "backUp";
  return share > STRATEGIC ? "strategic" : "";
}
