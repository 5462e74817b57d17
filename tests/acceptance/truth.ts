import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { shared } from "../setup/shared.ts";

/** A window of the known movements. */
export interface TrueMovement {
  readonly retained: number;
  readonly lost: number;
  readonly new_in_B: number;
  readonly reactivated_in_B: number;
  readonly active_A: number;
  readonly active_B: number;
  readonly retention_rate: number;
  readonly churn_rate: number;
  readonly net_revenue_retention: number;
  readonly gross_revenue_retention: number;
  readonly revenue_A_of_A_customers: string;
}

/** The part of `truth/portfolio_*.json` the tests look at. */
export interface Truth {
  readonly reference_date: string;
  readonly customers: number;
  readonly documents: number;
  readonly purchase_documents: number;
  readonly net_revenue: string;
  readonly customers_positive: number;
  readonly customers_without_purchase: number;
  readonly abc_crossing_up: Readonly<Record<"A" | "B" | "C", { readonly customers: number }>>;
  readonly gini: number;
  readonly gini_corrected_n_over_nminus1: number;
  readonly new_customers_by_month: Readonly<Record<string, number>>;
  readonly cohort_purchases?: Readonly<Record<string, readonly number[]>>;
  readonly hhi_10000: number;
  readonly customers_for_80pct: { readonly n: number };
  readonly top20pct_share: { readonly ceil: { readonly share: number } };
  readonly top_shares: Readonly<Record<string, number>>;
  readonly retention: Readonly<Record<string, TrueMovement>>;
  readonly [counts: `${string}_score_counts_quantile`]: Readonly<Record<string, number>>;
}

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
