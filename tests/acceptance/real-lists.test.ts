import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { printed } from "./job.ts";
import type { PrintedClient } from "./printed.ts";
import { recordsOf, type Truth, trueClients, truthOf } from "./truth.ts";

const open = (file: string) => openBook(shared(`data/raw/${file}`));

/** How many clients have each score, as the truth counts them. */
function counts(clients: readonly PrintedClient[], figure: "r" | "f" | "m") {
  const found: Record<string, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const client of clients) {
    const score = String(client[figure]);
    if (score !== "null") found[score] = (found[score] ?? 0) + 1;
  }
  return found;
}

function abcCounts(clients: readonly PrintedClient[]) {
  const of = (letter: string) => clients.filter(({ abc }) => abc === letter).length;
  return { A: of("A"), B: of("B"), C: of("C"), Z: of("Z") };
}

/** Classes in the truth; clients without positive revenue, in C there, are in Z with us. */
function trueAbc(truth: Truth) {
  const { A, B, C } = truth.abc_crossing_up;
  const zeros = truth.customers - truth.customers_positive;
  return { A: A.customers, B: B.customers, C: C.customers - zeros, Z: zeros };
}

/** The largest has 42,481 lines, read once a step. */
const PATIENCE = { timeout: 120_000 };

describe.skipIf(!hasShared)("real lists, where the reference data are at hand", PATIENCE, () => {
  it("CDNOW: 2,357 clients; the eight who paid nothing are in class Z", async () => {
    const truth = truthOf("cdnow_sample");
    const { clients, kpis } = await printed(await open("cdnow_sample_transactions.csv"), {
      asOf: truth.reference_date,
    });
    expect(kpis.clients).toBe(2357);
    expect(clients).toHaveLength(2357);
    expect(kpis.revenue).toBe(Number(truth.net_revenue));
    // The truth parts clients of equal revenue by their id; the method keeps the eight at 26.73, where
    // B ends, together (D1, step 2), so that three more of them are in B.
    const { A, B, C, Z } = trueAbc(truth);
    expect(clients.filter(({ revenue }) => revenue === 26.73)).toHaveLength(8);
    expect(abcCounts(clients)).toEqual({ A, B: B + 3, C: C - 3, Z });
    expect(Z).toBe(8);
    expect(counts(clients, "r")).toEqual(truth.R_score_counts_quantile);
    // The truth counts 6,919 rows; without an order number, purchases of one day are one order (D0).
    expect(kpis.orders).toBe(6696);
    expect(counts(clients, "m")).toEqual(truth.M_score_counts_quantile);
    expect(kpis.gini).toBeCloseTo(truth.gini, 9);
    expect(kpis.hhi).toBeCloseTo(truth.hhi_10000, 6);
    expect(kpis.k80).toBe(truth.customers_for_80pct.n);
  });

  it("Chinook: every client bought seven times, 71.7 % of last year's came back", async () => {
    const truth = truthOf("chinook");
    const asOf = truth.reference_date;
    const whole = await printed(await open("chinook_invoices.csv"), { asOf });
    const known = trueClients("chinook");
    expect(whole.clients).toHaveLength(59);
    for (const client of whole.clients) {
      const { RFM_quantile: rfm, monetary } = known.get(client.id) ?? {};
      // Clients of equal revenue share the best class the truth gives one of them (D1, step 2).
      const tied = [...known.values()].filter((other) => other.monetary === monetary);
      const [abc] = tied.map((other) => other.abc_crossing_up).sort();
      expect([client.id, client.rfm, client.abc]).toEqual([client.id, rfm, abc]);
    }
    expect(whole.kpis.revenue).toBe(2328.6);
    expect(counts(whole.clients, "f")).toEqual({ 1: 59, 2: 0, 3: 0, 4: 0, 5: 0 });
    expect(whole.kpis.movement?.months).toBe(12);
    expect(whole.kpis.retention).toBeCloseTo(0.717391304347826, 12);
    expect(whole.kpis.nrr).toBeCloseTo(0.550178245730393, 9);
  });

  it.each([
    ["northwind", "northwind_order_lines.csv", "quarter", "3_months"],
    ["cdnow_sample", "cdnow_sample_transactions.csv", "quarter", "3_months"],
    ["chinook", "chinook_invoices.csv", "quarter", "3_months"],
    ["chinook", "chinook_invoices.csv", "half", "6_months"],
  ] as const)("%s, %s: the known movements of a %s when it is chosen, %s", async (...row) => {
    const [name, file, compared, length] = row;
    const { reference_date: asOf, retention } = truthOf(name);
    const known = retention[length];
    const { kpis, warnings } = await printed(await open(file), { asOf, given: { compared } });
    expect(kpis.movement).toMatchObject({
      months: compared === "half" ? 6 : 3,
      start: known?.active_A,
      kept: known?.retained,
      fresh: known?.new_in_B,
      reactivated: known?.reactivated_in_B,
      end: known?.active_B,
    });
    expect(kpis.retention).toBeCloseTo(Number(known?.retention_rate), 12);
    expect(kpis.nrr).toBeCloseTo(Number(known?.net_revenue_retention), 9);
    expect(kpis.grr).toBeCloseTo(Number(known?.gross_revenue_retention), 9);
    expect(warnings.join(" ")).not.toMatch(/comparent deux périodes/);
  });

  it("orders of the R package rfm: amount and recency of all 995 clients", async () => {
    const truth = readFileSync(shared("data/truth/rfm_orders_rpackage.csv"), "utf8");
    const known = recordsOf(truth, "customer_id");
    const { clients, kpis } = await printed(await open("rfm_data_orders.csv"), {
      asOf: "2006-12-31",
    });
    expect(clients).toHaveLength(995);
    expect(clients).toHaveLength(known.size);
    for (const { id, revenue, recencyDays } of clients) {
      const { amount, recency_days: days } = known.get(id) ?? {};
      expect([id, revenue, recencyDays]).toEqual([id, Number(amount), Number(days)]);
    }
    const total = [...known.values()].reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(kpis.revenue).toBe(total);
    // 4,906 rows there; the method counts days without an order number as one order each (D0).
    expect(kpis.orders).toBe(4895);
  });

  it("orders of the R package rfm in its own mode: figures, scores and segments of all", async () => {
    const truth = readFileSync(shared("data/truth/rfm_orders_rpackage.csv"), "utf8");
    const { clients } = await printed(await open("rfm_data_orders.csv"), {
      asOf: "2006-12-31",
      given: { rfm: { scoring: "rpackage", ready: "rpackage" } },
    });
    const known = recordsOf(truth, "customer_id");
    const figures = ["transaction_count", "rfm_score", "recency_score", "frequency_score"];
    const byName = new Map<string, Set<string>>();
    for (const { id, orders, rfm, r, f, segment } of clients) {
      const told = known.get(id);
      expect([id, ...[orders, rfm, r, f].map(String)]).toEqual([
        id,
        ...figures.map((figure) => told?.[figure]),
      ]);
      const name = told?.segment ?? "";
      byName.set(name, (byName.get(name) ?? new Set()).add(String(segment)));
    }
    // Each of its segments is one of ours, and no two are the same.
    expect([...byName.values()].every((ours) => ours.size === 1)).toBe(true);
    expect(new Set([...byName.values()].flatMap((ours) => [...ours])).size).toBe(byName.size);
  });

  it("Superstore in a European locale: sales, profit and orders to the last digit", async () => {
    const { clients, kpis, source } = await printed(await open("superstore_eu_locale.csv.gz"), {
      asOf: "last",
    });
    expect(kpis.clients).toBe(793);
    expect(kpis.orders).toBe(5009);
    expect(kpis.revenue).toBe(2_297_200.8603);
    expect(source.columns.find(({ header }) => header === "Profit")?.field).toBe("margin_amount");
    expect(clients.some(({ clv }) => clv !== null)).toBe(true);
  });

  it("Online Retail: cancellations subtract, and only purchases count as orders", async () => {
    const truth = truthOf("online_retail_slice_net");
    const known = trueClients("online_retail_slice_net");
    const { clients, kpis, quality } = await printed(await open("online_retail_2010-12.csv.gz"), {
      asOf: truth.reference_date,
    });
    expect(quality.removed).toEqual({ noClient: 42_481 - 26_850 });
    expect(kpis.clients).toBe(truth.customers);
    expect(kpis.revenue).toBe(Number(truth.net_revenue));
    expect(kpis.orders).toBe(truth.purchase_documents);
    expect(abcCounts(clients)).toEqual(trueAbc(truth));
    for (const client of clients) {
      const {
        monetary_exact: money,
        frequency_purchases: orders,
        ...rest
      } = known.get(client.id) ?? {};
      const bought = Number(orders) > 0;
      expect([client.id, client.revenue, client.orders]).toEqual([
        client.id,
        Number(money),
        Number(orders),
      ]);
      expect([client.id, client.recencyDays, client.rfm]).toEqual([
        client.id,
        bought ? Number(rest.recency_days_last_purchase) : null,
        bought ? rest.RFM_quantile : null,
      ]);
    }
    // One month of data compares with nothing before it: no flattering retention of 100 %.
    expect(kpis.retention).toBeNull();
  });
});
