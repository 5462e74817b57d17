import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/core/maths/day.ts";
import { meanRank } from "../../../src/core/maths/percentile-rank.ts";
import { exactSum } from "../../../src/core/maths/sum.ts";
import type { Orders } from "../../../src/core/orders.ts";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../../src/core/portfolio/method.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { factsOf, on } from "./make.ts";

type Row = Record<string, string>;
type Reading = readonly [client: string, date: string, amount: number, document: string];

const read = (path: string): Row[] => {
  const bytes = readFileSync(shared(path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
};
const cell = (row: Row, name: string) => row[name] ?? "";

const toOrders = (rows: readonly Reading[]): Orders => {
  const ids = new Map<string, number>();
  const documents = new Map<string, number>();
  const numberIn = (known: Map<string, number>, key: string) => {
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key) ?? 0;
  };
  return {
    size: rows.length,
    client: Int32Array.from(rows, ([client]) => numberIn(ids, client)),
    day: Int32Array.from(rows, ([, date]) => on(date.slice(0, 10))),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
    order: Int32Array.from(rows, ([, , , document]) => numberIn(documents, document)),
    margin: null,
    clients: factsOf([...ids.keys()]),
  };
};

const LISTS: Record<string, { readonly truth: string; readonly rows: () => Reading[] }> = {
  northwind: {
    truth: "northwind",
    rows: () =>
      read("data/raw/northwind_order_lines.csv").map((row) => [
        cell(row, "customer_id"),
        cell(row, "order_date"),
        Number(cell(row, "unit_price")) *
          Number(cell(row, "quantity")) *
          (1 - Number(cell(row, "discount"))),
        cell(row, "order_id"),
      ]),
  },
  chinook: {
    truth: "chinook",
    rows: () =>
      read("data/raw/chinook_invoices.csv").map((row) => [
        cell(row, "customer_id"),
        cell(row, "invoice_date"),
        Number(cell(row, "total")),
        cell(row, "invoice_id"),
      ]),
  },
  cdnow: {
    truth: "cdnow_sample",
    rows: () =>
      read("data/raw/cdnow_sample_transactions.csv").map((row, i) => [
        cell(row, "customer_id"),
        cell(row, "date"),
        Number(cell(row, "amount")),
        String(i),
      ]),
  },
  "online retail": {
    truth: "online_retail_slice_net",
    rows: () =>
      read("data/raw/online_retail_2010-12.csv.gz")
        .filter((row) => cell(row, "CustomerID") !== "")
        .map((row) => [
          cell(row, "CustomerID"),
          cell(row, "InvoiceDate"),
          Math.round(Number(cell(row, "Quantity")) * Number(cell(row, "UnitPrice")) * 1e6) / 1e6,
          cell(row, "InvoiceNo"),
        ]),
  },
};

const METHOD: Method = { ...DEFAULT_METHOD, rfm: { ...DEFAULT_METHOD.rfm, bins: 5 } };

const countOf = (scores: Uint8Array) => {
  const counts: Record<string, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const score of scores) if (score > 0) counts[score] = (counts[score] ?? 0) + 1;
  return counts;
};

describe.skipIf(!hasShared)("the reference lists (skipped without the folder ../shared)", () => {
  describe.each(Object.entries(LISTS))("%s", (_, { truth: file, rows }) => {
    const truth = hasShared
      ? JSON.parse(readFileSync(shared(`data/truth/portfolio_${file}.json`), "utf8"))
      : {};
    const orders = hasShared ? toOrders(rows()) : toOrders([]);
    const asOf = hasShared ? on(truth.reference_date) : 0;
    const found = buildPortfolio({ shape: "orders", orders }, METHOD, asOf);
    const { columns, kpis, thresholds } = found;

    it("adds up to the same money and orders", () => {
      expect(kpis.revenue).toBe(Number(truth.net_revenue));
      expect(kpis.orders).toBe(truth.purchase_documents);
      expect(kpis.clients).toBe(truth.customers);
      expect(kpis.activeClients).toBe(truth.customers_positive);
      expect(columns.revenue.filter((revenue) => revenue < 0).length).toBe(
        truth.customers_net_negative,
      );
      expect(columns.rfm.filter((code) => code === "").length).toBe(
        truth.customers_without_purchase,
      );
    });

    it("has the same thresholds and scores", () => {
      const close = (cuts: readonly number[], expected: readonly number[]) =>
        cuts.forEach((cut, k) => {
          expect(cut).toBeCloseTo(expected[k] ?? Number.NaN, 9);
        });
      close(thresholds.recency, truth.R_thresholds_20_40_60_80);
      close(thresholds.frequency, truth.F_thresholds_20_40_60_80);
      close(thresholds.monetary, truth.M_thresholds_20_40_60_80);
      expect(countOf(columns.r)).toEqual(truth.R_score_counts_quantile);
      // where all but one have seven orders the truth has them share the lowest score, as here
      expect(countOf(columns.f)).toEqual(truth.F_score_counts_quantile);
      expect(countOf(columns.m)).toEqual(truth.M_score_counts_quantile);
      expect(columns.rfm.filter((code) => code === "555").length).toBe(
        truth.customers_555_quantile,
      );
    });

    it("has the same mean ranks, and bins of the same sizes by rank", () => {
      const scored = (values: Float64Array) => values.filter((_, i) => columns.rfm[i] !== "");
      // The truth takes ceil(5 rank / n); D3.6 takes half a rank off.
      const counts = (values: Float64Array, turned: boolean) => {
        const known = scored(values);
        const sorted = known.slice().sort();
        const scores = known.map((value) => {
          const score = Math.ceil((5 * meanRank(sorted, value)) / known.length - 1e-9);
          return turned ? 6 - score : score;
        });
        return countOf(Uint8Array.from(scores));
      };
      expect(counts(columns.recencyDays, true)).toEqual(truth.R_score_counts_avgrank);
      expect(counts(columns.orders, false)).toEqual(truth.F_score_counts_avgrank);
      expect(counts(columns.revenue, false)).toEqual(truth.M_score_counts_avgrank);
      // The truth puts the larger bins elsewhere; there are as many of each size.
      const sizes = (bins: Record<string, number>) => Object.values(bins).sort((a, b) => a - b);
      const rfm = { ...METHOD.rfm, scoring: "ntile" } as const;
      const split = buildPortfolio({ shape: "orders", orders }, { ...METHOD, rfm }, asOf).columns;
      expect(sizes(countOf(split.r))).toEqual(sizes(truth.R_score_counts_rank));
      expect(sizes(countOf(split.f))).toEqual(sizes(truth.F_score_counts_rank));
    });

    it("has the same classes, but for equal revenues, which share one here", () => {
      const groups = truth.abc_crossing_up as Record<
        string,
        { customers: number; revenue: string }
      >;
      const sorted = Array.from(columns.revenue).sort((a, b) => b - a);
      let expected = 0;
      for (const letter of ["A", "B"]) {
        const inside = columns.abc.filter((abc) => abc !== "" && abc <= letter).length;
        expected += groups[letter]?.customers ?? 0;
        expect(inside).toBeGreaterThanOrEqual(expected);
        expect(sorted[inside - 1]).toBe(sorted[expected - 1]);
      }
      if (new Set(sorted).size < sorted.length) return;
      const inA = Array.from(columns.revenue).filter((_, i) => columns.abc[i] === "A");
      expect(exactSum(inA)).toBe(Number(groups.A?.revenue));
    });

    it("is as concentrated", () => {
      const { concentration } = kpis;
      expect(concentration.gini).toBeCloseTo(truth.gini, 12);
      expect(concentration.giniUnbiased).toBeCloseTo(truth.gini_corrected_n_over_nminus1, 12);
      expect(concentration.hhi).toBeCloseTo(truth.hhi_10000, 9);
      expect(concentration.equivalentClients).toBeCloseTo(truth.effective_number_of_customers, 8);
      expect(concentration.k80).toBe(truth.customers_for_80pct.n);
      expect(concentration.top20ShareCeil).toBeCloseTo(truth.top20pct_share.ceil.share, 12);
      expect(concentration.top1Share).toBeCloseTo(truth.top_shares[1], 12);
      expect(concentration.top10Share).toBeCloseTo(truth.top_shares[10], 12);
    });

    const lengths = [12, 6, 3].filter(
      (months) => truth.retention?.[`${months}_months`].window_A_fully_covered,
    );
    it("compares the longest periods its data cover", () => {
      expect(kpis.movement?.months ?? null).toBe(lengths[0] ?? null);
      if (kpis.movement === null) return;
      const expected = truth.retention[`${lengths[0]}_months`];
      const { before, after } = kpis.movement;
      expect([isoOf(before.from ?? 0), isoOf(before.to ?? 0)]).toEqual(expected.window_A);
      expect([isoOf(after.from ?? 0), isoOf(after.to ?? 0)]).toEqual(expected.window_B);
      expect(kpis.movement).toMatchObject({
        start: expected.active_A,
        end: expected.active_B,
        kept: expected.retained,
        lost: expected.lost,
        fresh: expected.new_in_B,
        reactivated: expected.reactivated_in_B,
      });
      expect(kpis.movement.retention).toBeCloseTo(expected.retention_rate, 12);
      expect(kpis.movement.nrr).toBeCloseTo(expected.net_revenue_retention, 12);
      expect(kpis.movement.grr).toBeCloseTo(expected.gross_revenue_retention, 12);
    });
  });
});
