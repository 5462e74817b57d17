import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Intake } from "../../../src/intake/intake.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { CONTEXT, rowsOfFile } from "../table-file.ts";

const readFile = (path: string, questions: Record<string, string> = {}): Intake =>
  readIntake(rowsOfFile(path), { questions }, CONTEXT);

/** Exact on the grid of four decimals that all these files keep to; blanks add nothing. */
function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + Math.round((amount || 0) * 10_000), 0) / 10_000;
}

function figures(intake: Intake) {
  if (intake.source.shape !== "orders") throw new Error("not orders");
  const { orders } = intake.source;
  return {
    clients: orders.clients.size,
    entries: orders.size,
    orders: orders.order ? new Set(orders.order).size : orders.size,
    revenue: sum(orders.amount),
    margin: orders.margin ? sum(orders.margin) : null,
  };
}

describe.skipIf(!hasShared)("real lists of orders", () => {
  it("reads Northwind alike from lines and from the French export", () => {
    const lines = figures(readFile(shared("data/raw/northwind_order_lines.csv")));
    const french = figures(readFile(shared("data/raw/northwind_fr_export.csv")));
    expect(lines).toMatchObject({
      clients: 89,
      entries: 2155,
      orders: 830,
      revenue: 1_265_793.0395,
    });
    expect(french).toMatchObject({
      clients: 89,
      entries: 830,
      orders: 830,
      revenue: 1_265_793.0395,
    });
  });

  it("reads Superstore to the last decimal", () => {
    expect(figures(readFile(shared("data/raw/superstore_eu_locale.csv.gz")))).toMatchObject({
      clients: 793,
      orders: 5009,
      revenue: 2_297_200.8603,
      margin: 286_397.0217,
    });
  });

  it("reads CDNOW, Chinook and the R package's orders", () => {
    const truth = (name: string): { customers: number; documents: number; net_revenue: string } =>
      JSON.parse(readFileSync(shared(`data/truth/portfolio_${name}.json`), "utf8"));
    for (const [file, name] of [
      ["cdnow_sample_transactions.csv", "cdnow_sample"],
      ["chinook_invoices.csv", "chinook"],
    ] as const) {
      const { customers, documents, net_revenue } = truth(name);
      expect(figures(readFile(shared(`data/raw/${file}`)))).toMatchObject({
        clients: customers,
        orders: documents,
        revenue: Number(net_revenue),
      });
    }
    expect(figures(readFile(shared("data/raw/rfm_data_orders.csv")))).toMatchObject({
      clients: 995,
      entries: 4906,
    });
  });

  it("reads Online Retail by either policy of returns, at one choice", () => {
    const path = shared("data/raw/online_retail_2010-12.csv.gz");
    const truth = (policy: string): Record<string, string | number> =>
      JSON.parse(
        readFileSync(shared(`data/truth/portfolio_online_retail_slice_${policy}.json`), "utf8"),
      );
    const net = readFile(path);
    expect(net.questions.map(({ id }) => id)).toContain("returns");
    expect(net.quality.removed.noClient).toBe(15_631);
    for (const [policy, intake] of [
      ["net", net],
      ["gross", readFile(path, { returns: "gross" })],
    ] as const) {
      const { customers, documents, net_revenue, rows_used } = truth(policy);
      expect(figures(intake)).toMatchObject({
        clients: customers,
        entries: rows_used,
        orders: documents,
        revenue: Number(net_revenue),
      });
    }
  });
});

describe("our own samples", () => {
  const sample = (name: string): string => resolve(import.meta.dirname, "../../../samples", name);

  it.each(["clients-fr.csv", "clients-en.csv"])(
    "%s is a list of clients without a question",
    (name) => {
      const intake = readFile(sample(name));
      expect(intake).toMatchObject({ shape: "clients", headerRow: 3, questions: [] });
      expect(intake.quality.removed).toMatchObject({
        prospect: 3,
        formerClient: 2,
        partner: 2,
        total: 1,
      });
      expect(intake.quality.rowsKept).toBe(53);
    },
  );

  it.each(["orders-fr.csv", "orders-en.csv"])(
    "%s is a list of orders without a question",
    (name) => {
      const intake = readFile(sample(name));
      expect(intake).toMatchObject({ shape: "orders", headerRow: 1, questions: [] });
      expect(intake.quality.removed).toEqual({ blank: 2, total: 1, noClient: 1, noAmount: 2 });
      expect(figures(intake).clients).toBeGreaterThan(100);
    },
  );
});
