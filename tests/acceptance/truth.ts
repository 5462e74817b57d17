import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { shared } from "../setup/shared.ts";

/** A window of the known movements; rates are null where nobody bought in the first. */
export interface TrueMovement {
  readonly window_A: readonly [from: string, to: string];
  readonly window_B: readonly [from: string, to: string];
  readonly window_A_fully_covered: boolean;
  readonly retained: number;
  readonly lost: number;
  readonly new_in_B: number;
  readonly reactivated_in_B: number;
  readonly active_A: number;
  readonly active_B: number;
  readonly retention_rate: number | null;
  readonly churn_rate: number | null;
  readonly net_revenue_retention: number | null;
  readonly gross_revenue_retention: number | null;
  readonly revenue_A_of_A_customers: string;
  readonly revenue_B_of_retained: string;
}

export type Counts = Readonly<Record<string, number>>;

export interface TrueClass {
  readonly customers: number;
  readonly revenue: string;
  readonly share_of_positive_revenue: number;
}
type TrueClasses = Readonly<Record<"A" | "B" | "C", TrueClass>>;

/** How each file scores: by quantiles, by rank, by mean rank. */
export type TrueScoring = "quantile" | "rank" | "avgrank";
type Figure = "R" | "F" | "M";
type Rounded = "floor" | "round_half_up" | "ceil";

/** All there is in a file `truth/portfolio_*.json`. */
export interface Truth
  extends Readonly<Record<`${Figure}_thresholds_20_40_60_80`, readonly number[]>>,
    Readonly<Record<`${Figure}_score_counts_${TrueScoring}`, Counts>>,
    Readonly<Record<`customers_555_${TrueScoring}`, number>>,
    Readonly<Record<`customers_111_${TrueScoring}`, number>>,
    Readonly<Record<`distinct_RFM_cells_${TrueScoring}`, number>> {
  readonly rows_used: number;
  readonly first_date: string;
  readonly last_date: string;
  readonly reference_date: string;
  readonly customers: number;
  readonly documents: number;
  readonly purchase_documents: number;
  readonly net_revenue: string;
  readonly customers_positive: number;
  readonly customers_without_purchase: number;
  readonly customers_net_negative: number;
  readonly customers_net_zero: number;
  readonly positive_revenue_base: string;
  readonly R_mean_median: readonly [mean: number, median: number];
  readonly F_mean_median_max: readonly [mean: number, median: number, most: number];
  readonly M_mean_median_max: readonly [mean: number, median: number, most: number];
  readonly abc_crossing_up: TrueClasses;
  readonly abc_crossing_down: TrueClasses;
  readonly top20pct_share: Readonly<
    Record<Rounded, { readonly n: number; readonly share: number }>
  >;
  readonly top20pct_share_all_customers_net: Readonly<
    Record<"floor" | "ceil", { readonly n: number; readonly share_of_net: number }>
  >;
  readonly top_shares: Counts;
  readonly gini: number;
  readonly gini_corrected_n_over_nminus1: number;
  readonly hhi_0_1: number;
  readonly hhi_10000: number;
  readonly hhi_normalised: number;
  readonly effective_number_of_customers: number;
  readonly customers_for_80pct: { readonly n: number; readonly pct: number };
  readonly new_customers_by_month: Counts;
  readonly cohort_purchases?: Readonly<Record<string, readonly number[]>>;
  readonly cohort_all_documents?: Readonly<Record<string, readonly number[]>>;
  readonly retention: Readonly<Record<TrueLength, TrueMovement>>;
}

export type TrueLength = "3_months" | "6_months" | "12_months";

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(shared(`data/truth/portfolio_${name}.json`), "utf8")) as Truth;
}

/** The known figures client by client, each a record of texts by column, by client. */
export function trueClients(name: string): Map<string, Record<string, string>> {
  const packed = readFileSync(shared(`data/truth/portfolio_${name}_customers.csv.gz`));
  return recordsOf(gunzipSync(packed).toString("utf8"), "customer");
}

/** A CSV without commas in its cells, by one of its columns. */
export function recordsOf(text: string, key: string): Map<string, Record<string, string>> {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
  return new Map(
    rows.map((row) => {
      const record = Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
      return [record[key] ?? "", record];
    }),
  );
}
