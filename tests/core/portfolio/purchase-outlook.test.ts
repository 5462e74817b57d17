import { describe, expect, it } from "vitest";
import { buildPortfolio } from "../../../src/core/portfolio/build.ts";
import { type ClvMethod, DEFAULT_METHOD } from "../../../src/core/portfolio/method.ts";
import type { Portfolio, Source } from "../../../src/core/portfolio/portfolio.ts";
import { drawnOrders, UNTIL } from "../clv/purchases/drawn.ts";
import { listOf } from "./make.ts";

const ORDERS = drawnOrders(400);

const build = (clv: Partial<ClvMethod>, source: Source = { shape: "orders", orders: ORDERS }) => {
  const method = { ...DEFAULT_METHOD, clv: { ...DEFAULT_METHOD.clv, ...clv } };
  return buildPortfolio(source, method, UNTIL);
};
const keys = ({ warnings }: Portfolio) => warnings.map(({ key }) => key);
const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);

describe("a portfolio with a purchase model", () => {
  const found = build({ model: "mbg", marginShare: 0.4 });
  const forecast = found.purchases?.forecast;

  it("values each client by the margin of its next twelve months", () => {
    expect(found.thresholds.clv).toEqual({
      rule: "D7.14",
      discount: 0.1,
      years: null,
      retention: null,
    });
    for (const i of [0, 7, 399]) {
      expect(found.columns.clv[i]).toBeCloseTo(0.4 * (forecast?.discounted[i] ?? 0), 9);
    }
    expect(found.kpis.totalClv).toBeCloseTo(
      0.4 * sum(forecast?.discounted ?? new Float64Array()),
      2,
    );
    expect(found.purchases).toMatchObject({ model: "mbg", months: 12, until: UNTIL });
  });

  it("takes each client's own margin where the list has one", () => {
    const margin = ORDERS.amount.map(
      (amount, e) => ((ORDERS.client[e] ?? 0) === 3 ? 0.5 : 0.2) * amount,
    );
    const own = build({ model: "mbg" }, { shape: "orders", orders: { ...ORDERS, margin } });
    const discounted = own.purchases?.forecast.discounted ?? new Float64Array();
    expect(own.columns.clv[3]).toBeCloseTo(0.5 * (discounted[3] ?? 0), 9);
    expect(own.columns.clv[4]).toBeCloseTo(0.2 * (discounted[4] ?? 0), 9);
  });

  it("expects orders and revenue without any margin, and values nothing", () => {
    const bare = build({ model: "mbg" });
    expect(keys(bare)).toContain("clv.noMargin");
    expect(bare.columns.clv.every(Number.isNaN)).toBe(true);
    expect(bare.purchases?.forecast.revenue).toEqual(forecast?.revenue);
  });

  it("has no outlook with the formula", () => {
    expect(build({ marginShare: 0.4 }).purchases).toBeNull();
    const { columns, purchases } = build({ model: "formula", marginShare: 0.4 });
    expect(purchases).toBeNull();
    expect(columns.clv).toEqual(build({ marginShare: 0.4 }).columns.clv);
  });
});

describe("where the model cannot be used the formula stands in", () => {
  const formula = { marginShare: 0.4, retention: 0.8 };

  it.each<[string, Source]>([
    ["purchases.fewClients", { shape: "orders", orders: drawnOrders(60) }],
    [
      "purchases.list",
      { shape: "clients", list: listOf(["a", "b"], { revenue: Float64Array.of(10, 20) }) },
    ],
  ])("%s", (key, source) => {
    const found = build({ ...formula, model: "mbg" }, source);
    expect(keys(found)).toContain(key);
    expect(found.purchases).toBeNull();
    expect(found.thresholds.clv.rule).toBe("D7.5");
    expect(found.columns.clv).toEqual(build(formula, source).columns.clv);
  });

  it("keeps the orders where amounts have no mean", () => {
    const amount = Float64Array.from(
      ORDERS.client,
      (client, e) => (10 + (e % 7)) * (400 / (client + 1)) ** 2,
    );
    const source: Source = { shape: "orders", orders: { ...ORDERS, amount } };
    const found = build({ ...formula, model: "mbg" }, source);
    expect(keys(found)).toContain("purchases.noMean");
    expect(found.columns.clv).toEqual(build(formula, source).columns.clv);
    expect(found.purchases?.forecast.orders.every((orders) => orders > 0)).toBe(true);
    expect(found.purchases?.forecast.revenue.every(Number.isNaN)).toBe(true);
  });
});

describe("what to know of an outlook", () => {
  it("amounts that go with the number of orders are told, with a word of caution", () => {
    const count = new Map<number, number>();
    for (const client of ORDERS.client) count.set(client, (count.get(client) ?? 0) + 1);
    const amount = Float64Array.from(ORDERS.client, (client) => 10 * (count.get(client) ?? 0));
    const source: Source = { shape: "orders", orders: { ...ORDERS, amount } };
    const found = build({ model: "mbg", marginShare: 0.4 }, source);
    expect(keys(found)).toContain("purchases.correlated");
    expect(found.thresholds.clv.rule).toBe("D7.14");
    expect(found.purchases?.forecast.revenue.every((revenue) => revenue > 0)).toBe(true);
  });

  it("days of returns are counted, and are no purchases", () => {
    const amount = ORDERS.amount.map((value, e) => (e < 3 ? -value : value));
    const found = build({ model: "mbg" }, { shape: "orders", orders: { ...ORDERS, amount } });
    expect(found.warnings).toContainEqual({ key: "purchases.dropped", values: { count: 3 } });
  });

  it("few months of orders are said to be few", () => {
    const recent = Array.from(ORDERS.day.keys()).filter((e) => (ORDERS.day[e] ?? 0) > UNTIL - 150);
    const pick = (column: Int32Array) => Int32Array.from(recent, (e) => column[e] ?? 0);
    const orders = {
      ...ORDERS,
      size: recent.length,
      client: pick(ORDERS.client),
      day: pick(ORDERS.day),
      amount: Float64Array.from(recent, (e) => ORDERS.amount[e] ?? 0),
    };
    const short = build({ model: "bg" }, { shape: "orders", orders });
    expect(keys(short)).toContain("purchases.short");
    expect(keys(build({ model: "bg" }))).not.toContain("purchases.short");
  });

  it("the months of a list that ends long before count from its last day", () => {
    const last = ORDERS.day.reduce((most, day) => Math.max(most, day), 0);
    const method = { ...DEFAULT_METHOD, clv: { ...DEFAULT_METHOD.clv, model: "mbg" as const } };
    const source: Source = { shape: "orders", orders: ORDERS };
    const late = buildPortfolio(source, method, last + 200);
    const then = buildPortfolio(source, method, last);
    expect(keys(late)).toContain("purchases.stale");
    expect(late.purchases?.until).toBe(last);
    expect(late.purchases?.forecast.orders).toEqual(then.purchases?.forecast.orders);
  });
});
