/**
 * How potential becomes column 1, 2 or 3. The two readings run opposite ways and never mix: by bands of
 * money 1 is the high potential, by share of wallet 3 is the opportunity, where we hold little.
 */
export type PotentialReading =
  /** Money a year: above `high` is 1, from `medium` on is 2. */
  | { readonly kind: "bands"; readonly high: number; readonly medium: number }
  /** Part of the client's purchases we hold: above `most` is 1, from `some` on is 2. */
  | { readonly kind: "wallet"; readonly most: number; readonly some: number };

/** Bands one source gives ("to adapt"), and the shares of another. @see method D13.3 */
export const USUAL_BANDS: Extract<PotentialReading, { kind: "bands" }> = {
  kind: "bands",
  high: 50_000,
  medium: 10_000,
};
export const USUAL_WALLET: Extract<PotentialReading, { kind: "wallet" }> = {
  kind: "wallet",
  most: 0.7,
  some: 0.25,
};

/** Where the effort goes; A1 belongs to two domains and is shown in both. */
export type CrossDomain = "BASE" | "BASE_DEVELOPMENT" | "DEVELOPMENT" | "ECONOMY";

/** What the matrix is made of; entry i is client i, NaN where unknown. */
export interface CrossInput {
  readonly revenue: Float64Array;
  /** Place of the ABC class, 0 the best; -1 without revenue. */
  readonly level: Int8Array;
  /** Money a year the client could buy from us, what it buys included. */
  readonly potential: Float64Array;
  /** 0 to 1. */
  readonly walletShare: Float64Array;
}

/** The matrix client by client. */
export interface CrossMatrix {
  readonly reading: PotentialReading;
  /** "A1", "P3"; "" where revenue or potential is unknown. */
  readonly codes: readonly string[];
  readonly domains: readonly (CrossDomain | "")[];
  /** Potential less what is bought, never below 0; NaN where unknown. */
  readonly remaining: Float64Array;
}

/**
 * Present revenue (A, B, C; P for those without, prospects) against potential (1, 2, 3): the French
 * *matrice ABC croisée*.
 * @see method D13.3
 */
export function crossOf(input: CrossInput, reading: PotentialReading): CrossMatrix {
  const size = input.revenue.length;
  const codes: string[] = new Array(size).fill("");
  const domains: (CrossDomain | "")[] = new Array(size).fill("");
  for (let i = 0; i < size; i++) {
    const row = rowOf(input.revenue[i] as number, input.level[i] as number);
    const column = columnOf(input, reading, i);
    if (row === "" || column === 0) continue;
    codes[i] = `${row}${column}`;
    domains[i] = domainOf(row, column, reading);
  }
  return { reading, codes, domains, remaining: remainingOf(input, reading) };
}

type Row = "A" | "B" | "C" | "P";

function rowOf(revenue: number, level: number): Row | "" {
  if (Number.isNaN(revenue)) return "";
  if (revenue <= 0 || level < 0) return "P";
  return level === 0 ? "A" : level === 1 ? "B" : "C";
}

/** 0 where the potential is unknown. */
function columnOf(
  { revenue, potential, walletShare }: CrossInput,
  reading: PotentialReading,
  i: number,
): number {
  if (reading.kind === "bands") {
    const amount = potential[i] as number;
    if (Number.isNaN(amount)) return 0;
    return amount > reading.high ? 1 : amount >= reading.medium ? 2 : 3;
  }
  // Who buys nothing has given us none of the wallet.
  const share = (revenue[i] as number) <= 0 ? 0 : (walletShare[i] as number);
  if (Number.isNaN(share)) return 0;
  return share > reading.most ? 1 : share >= reading.some ? 2 : 3;
}

/**
 * The domain of a cell: *fonds de commerce* (A), *potentiel de développement* (high potential, and the
 * middle one of B and prospects), *gestion économique* (the rest).
 * @param column 1 to 3, as the reading counts.
 */
export function domainOf(row: Row, column: number, { kind }: PotentialReading): CrossDomain {
  const potential = kind === "bands" ? column : 4 - column;
  if (row === "A") return potential === 1 ? "BASE_DEVELOPMENT" : "BASE";
  if (potential === 1) return "DEVELOPMENT";
  if (potential === 2) return row === "C" ? "ECONOMY" : "DEVELOPMENT";
  return "ECONOMY";
}

function remainingOf(input: CrossInput, { kind }: PotentialReading): Float64Array {
  return input.revenue.map((revenue, i) => {
    const share = input.walletShare[i] as number;
    const byShare = share > 0 && revenue > 0 ? revenue / share : Number.NaN;
    const potential = kind === "bands" ? (input.potential[i] as number) : byShare;
    if (Number.isNaN(potential) || Number.isNaN(revenue)) return Number.NaN;
    return Math.max(0, potential - Math.max(0, revenue));
  });
}
