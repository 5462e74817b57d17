import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { bgNbd, mbgNbd } from "../../../../src/core/clv/purchases/beta-geometric.ts";
import { fitPurchases, type PurchaseFit } from "../../../../src/core/clv/purchases/fit.ts";
import {
  expectedAmount,
  fitSpending,
  type SpendFit,
} from "../../../../src/core/clv/purchases/gamma-gamma.ts";
import { aheadOf } from "../../../../src/core/clv/purchases/horizon.ts";
import type {
  History,
  Parameters,
  PurchaseModelKey,
} from "../../../../src/core/clv/purchases/model.ts";
import { modelOf } from "../../../../src/core/clv/purchases/models.ts";
import { paretoNbd } from "../../../../src/core/clv/purchases/pareto-nbd.ts";
import { patternsOf } from "../../../../src/core/clv/purchases/patterns.ts";
import { checkedSpending } from "../../../../src/core/clv/purchases/spend-check.ts";
import type { Summaries } from "../../../../src/core/clv/purchases/summaries.ts";
import { hasShared, shared } from "../../../setup/shared.ts";

interface TrueFit {
  readonly params: Readonly<Record<string, number>>;
  readonly LL: number;
}

interface TrueFits {
  readonly bgnbd: TrueFit;
  readonly mbgnbd: TrueFit;
  readonly pnbd: TrueFit;
  readonly gammagamma: TrueFit & { readonly corr_x_m: number };
}

type Row = Readonly<Record<string, number>>;

const NAMES = { bg: "bgnbd", mbg: "mbgnbd", pareto: "pnbd" } as const;

function rowsOf(path: string): Row[] {
  const [head = "", ...lines] = readFileSync(shared(path), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, Number(cells[at])]));
  });
}

function summaries(rows: readonly Row[], exact: boolean): Summaries {
  const column = (name: string) => Float64Array.from(rows, (row) => row[name] ?? Number.NaN);
  const weeks = (name: string) =>
    column(name).map((value) => (exact ? Math.round(value * 7) / 7 : value));
  const [repeats, meanAmount] = [column("x"), column("zbar")];
  return { repeats, meanAmount, lastWeeks: weeks("t_x"), weeks: weeks("T") };
}

describe.skipIf(!hasShared)("CDNOW, where the reference data are at hand", () => {
  describe.each([
    ["A_rounded_summary", false],
    ["B_exact_days", true],
  ] as const)("%s", (name, exact) => {
    let truth: TrueFits;
    let data: Summaries;

    beforeAll(() => {
      const fits = readFileSync(shared("data/truth/cdnow_fit.json"), "utf8");
      truth = (JSON.parse(fits) as Record<string, TrueFits>)[name] as TrueFits;
      data = summaries(rowsOf("data/raw/cdnow_summary_39w_with_spend.csv"), exact);
    });

    it.each(["bg", "mbg", "pareto"] as const)("%s has the known fit", (key: PurchaseModelKey) => {
      const known = truth[NAMES[key]];
      const found = fitPurchases(modelOf(key), patternsOf(data)) as PurchaseFit;
      expect(found.penalty).toBe(0);
      expect(Math.abs(found.logLikelihood - known.LL)).toBeLessThan(1e-5);
      Object.values(known.params).forEach((value, k) => {
        expect(Math.abs((found.parameters[k] as number) / value - 1)).toBeLessThan(1e-3);
      });
    });

    it("amounts have the known fit, within what rounded means allow", () => {
      const found = fitSpending(data) as SpendFit;
      expect(found.clients).toBe(946);
      expect(Math.abs(found.logLikelihood - truth.gammagamma.LL)).toBeLessThan(0.01);
      Object.values(truth.gammagamma.params).forEach((value, k) => {
        expect(Math.abs((found.parameters[k] as number) / value - 1)).toBeLessThan(1e-3);
      });
      expect(checkedSpending(data).correlation).toBeCloseTo(truth.gammagamma.corr_x_m, 4);
    });
  });

  const near = (found: number, known: number | undefined) => {
    expect(Math.abs(found - (known as number))).toBeLessThan(1e-9 * Math.max(1, known as number));
  };
  const historyOf = (row: Row): History => ({
    repeats: row.x as number,
    lastWeeks: row.t_x as number,
    weeks: row.T as number,
  });

  it("ten customers, published parameters", () => {
    const parameters: Parameters = [0.243, 4.414, 0.793, 2.426];
    for (const row of rowsOf("data/truth/cdnow_10_customers_fixed_published_params.csv")) {
      const one = historyOf(row);
      const amount = expectedAmount([6.25, 3.74, 15.44], one.repeats, row.m as number);
      const horizon = { months: 12, monthlyDiscount: 0.01 };
      const { discounted } = aheadOf({ model: bgNbd, parameters }, one, horizon);
      near(bgNbd.alive(parameters, one), row.p_alive);
      for (const weeks of [1, 39, 52]) {
        near(bgNbd.expected(parameters, one, weeks), row[`exp_purchases_${weeks}w`]);
      }
      near(amount, row.exp_avg_value);
      near(amount * discounted, row["clv_lifetimes_12_months_4.345w_1pct_a_month"]);
    }
  });

  it("ten customers, own fits on exact days", () => {
    const fits = readFileSync(shared("data/truth/cdnow_fit.json"), "utf8");
    const { B_exact_days } = JSON.parse(fits) as Record<string, TrueFits>;
    const of = (key: keyof TrueFits) =>
      Object.values((B_exact_days as TrueFits)[key].params) as unknown as Parameters;
    const others = rowsOf("data/truth/cdnow_10_customers_mbg_pnbd.csv");
    rowsOf("data/truth/cdnow_10_customers_full_pipeline.csv").forEach((row, k) => {
      const one = historyOf(row);
      const other = others[k] as Row;
      near(bgNbd.alive(of("bgnbd"), one), row.p_alive);
      near(bgNbd.expected(of("bgnbd"), one, 39), row.exp_purchases_39w);
      near(mbgNbd.alive(of("mbgnbd"), one), other.p_alive_mbg);
      near(mbgNbd.expected(of("mbgnbd"), one, 39), other.exp_purchases_39w_mbg);
      near(paretoNbd.alive(of("pnbd"), one), other.p_alive_pnbd);
      near(paretoNbd.expected(of("pnbd"), one, 39), other.exp_purchases_39w_pnbd);
    });
  });
});
