import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { hasShared, shared } from "../setup/shared.ts";
import { bookOfText, printed } from "./job.ts";
import type { Printed } from "./printed.ts";
import { recordsOf } from "./truth.ts";

interface TrueFits {
  readonly [model: string]: {
    readonly params: Readonly<Record<string, number>>;
    readonly LL: number;
  };
}

/** Eight days of CDNOW cost nothing: the truth counts them as purchases, the method drops them (D7.9). */
const list = (free: "as they are" | "paid a cent") => {
  const text = readFileSync(shared("data/raw/cdnow_sample_transactions.csv"), "utf8");
  return free === "as they are" ? text : text.replace(/,0(?:\.0+)?(?=\r?$)/gm, ",0.01");
};

const run = async (model: string, text: string): Promise<Printed> => {
  // 1 % a month, and all revenue is margin.
  const clv = { model, discount: 1.01 ** 12 - 1, marginShare: 1 };
  const book = await bookOfText(text, { locale: "en_US" });
  return printed(book, { language: "en", asOf: "1997-09-30", given: { clv } });
};

const near = (found: number | undefined, known: number | undefined, share: number) => {
  expect(Math.abs((found as number) / (known as number) - 1)).toBeLessThan(share);
};

describe.skipIf(!hasShared)(
  "purchase models on CDNOW, where the reference data are at hand",
  () => {
    const truth = hasShared
      ? (
          JSON.parse(readFileSync(shared("data/truth/cdnow_fit.json"), "utf8")) as {
            B_exact_days: TrueFits;
          }
        ).B_exact_days
      : {};

    describe("BG/NBD", () => {
      let all: Printed;
      beforeAll(async () => {
        all = await run("bg", list("paid a cent"));
      }, 300_000);

      it("has the known parameters", () => {
        const found = all.kpis.purchaseModel;
        expect(found).toMatchObject({ model: "bg", clients: 2357, repeatBuyers: 946, penalty: 0 });
        for (const [name, value] of Object.entries(truth.bgnbd?.params ?? {})) {
          near(found?.parameters[name], value, 1e-3);
        }
        near(found?.logLikelihood, truth.bgnbd?.LL, 1e-7);
        const { p, q, v } = truth.gammagamma?.params ?? {};
        near(found?.amounts.parameters?.p, p, 1e-3);
        near(found?.amounts.parameters?.q, q, 1e-3);
        near(found?.amounts.parameters?.gamma, v, 1e-3);
      });

      it("has the known figures of ten customers", () => {
        const text = readFileSync(
          shared("data/truth/cdnow_10_customers_full_pipeline.csv"),
          "utf8",
        );
        const customers = recordsOf(text, "customer_id");
        for (const [id, customer] of customers) {
          const client = all.clients.find((each) => each.id === id);
          near(client?.alive, Number(customer.p_alive), 2e-3);
          const clv = Number(customer["clv_lifetimes_12_months_4.345w_1pct_a_month"]);
          near(client?.clv ?? 0, clv, 5e-3);
        }
        expect(customers.size).toBe(10);
      });

      it("adds up to what the clients add up to, within its interval", () => {
        const { orders = 0, revenue = 0, interval } = all.kpis.purchaseModel ?? {};
        const sum = (key: "expectedOrders" | "expectedRevenue") =>
          all.clients.reduce((total, client) => total + (client[key] ?? 0), 0);
        expect(sum("expectedOrders")).toBeCloseTo(orders, 4);
        expect(sum("expectedRevenue")).toBeCloseTo(revenue, 2);
        expect(interval?.orders[0]).toBeLessThan(orders);
        expect(interval?.orders[1]).toBeGreaterThan(orders);
        expect(interval?.revenue?.[0]).toBeLessThan(revenue);
        expect(interval?.revenue?.[1]).toBeGreaterThan(revenue);
      });

      it("has no back-test: nobody was known a year before", () => {
        expect(all.kpis.purchaseModel?.backTest).toBeNull();
      });
    });

    it("Pareto/NBD has the known parameters", { timeout: 300_000 }, async () => {
      const { kpis } = await run("pareto", list("paid a cent"));
      for (const [key, value] of Object.entries(truth.pnbd?.params ?? {})) {
        near(kpis.purchaseModel?.parameters[key], value, 1e-3);
      }
    });

    it("MBG/NBD drops the eight days that cost nothing", { timeout: 300_000 }, async () => {
      const { kpis, warnings } = await run("mbg", list("as they are"));
      for (const [key, value] of Object.entries(truth.mbgnbd?.params ?? {})) {
        near(kpis.purchaseModel?.parameters[key], value, 0.01);
      }
      expect(warnings.some((text) => /^8 days of clients hold no net purchase/.test(text))).toBe(
        true,
      );
    });
  },
);
