import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { PACKAGE_SEGMENTS } from "../../core/rfm/package-segments.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { printed } from "../job.ts";
import type { Printed, PrintedClient } from "../printed.ts";
import { recordsOf } from "../truth.ts";

type Told = Readonly<Record<string, string>>;
const truth = (file: string, key: string) =>
  recordsOf(readFileSync(shared(`data/truth/${file}`), "utf8"), key);

/** What the package published of its own example. */
interface Published {
  readonly rfm_package_segments: { readonly rows: readonly PublishedSegment[] };
  readonly rfm_package_rows: {
    readonly rows: readonly (readonly [string, number, number, number, string])[];
  };
  readonly rfm_package_tests: {
    readonly champions_with_v022_rules: Omit<PublishedSegment, "segment" | "aov">;
    readonly sum_transaction_count_orders: number;
    readonly heatmap_sum_of_cell_means: number;
  };
}
interface PublishedSegment {
  readonly segment: string;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly aov: number;
}
const published = () =>
  JSON.parse(
    readFileSync(shared("data/published/published_values_shared.json"), "utf8"),
  ) as Published;

const SCALE = [1, 5] as const;

/** Rules of the package as a map of one's own, the first that fits before the others, the rest "Others". */
function mapOf(rules: ReadonlyMap<string, Told>) {
  const rows = Array.from(rules, ([segment, rule], place) => {
    const bounds = (figure: string) => [Number(rule[`${figure}_lo`]), Number(rule[`${figure}_hi`])];
    const priority = place + 1;
    return { segment, r: bounds("r"), f: bounds("f"), m: bounds("m"), fm: SCALE, priority };
  });
  const rest = { segment: "Others", r: SCALE, f: SCALE, m: SCALE, fm: SCALE };
  return [...rows, { ...rest, priority: rows.length + 1 }];
}

const segmentsIn = ({ kpis }: Printed) =>
  new Map(
    kpis.segmentValues.map(({ key, clients, orders, revenue, basket }) => [
      key,
      { clients, orders, revenue, basket: Math.round((basket ?? 0) * 100) / 100 },
    ]),
  );
const wanted = ({ customers, orders, revenue, aov }: Told) => ({
  clients: Number(customers),
  orders: Number(orders),
  revenue: Number(revenue),
  basket: Number(aov),
});

describe.skipIf(!hasShared)("orders of the R package rfm, where the data are at hand", () => {
  let plain: Printed;
  let own: Printed;
  let older: Printed;
  let known: Map<string, Told>;

  beforeAll(async () => {
    const asOf = "2006-12-31";
    const open = () => openBook(shared("data/raw/rfm_data_orders.csv"));
    const map = mapOf(truth("rfm_segment_rules_v022.csv", "segment"));
    known = truth("rfm_orders_rpackage.csv", "customer_id");
    plain = await printed(await open(), { asOf });
    own = await printed(await open(), {
      asOf,
      given: { rfm: { scoring: "rpackage", ready: "rpackage" } },
    });
    older = await printed(await open(), { asOf, given: { rfm: { scoring: "rpackage", map } } });
  }, 120_000);

  it("have the known amount and recency of all 995 clients", () => {
    expect(plain.clients).toHaveLength(known.size);
    for (const { id, revenue, recencyDays } of plain.clients) {
      const { amount, recency_days: days } = known.get(id) ?? {};
      expect([id, revenue, recencyDays]).toEqual([id, Number(amount), Number(days)]);
    }
    const total = [...known.values()].reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(plain.kpis.revenue).toBe(total);
    // 4,906 rows there; the method counts days without an order number as one order each (D0).
    expect(plain.kpis.orders).toBe(4895);
  });

  it("in its own mode have its figures, scores, codes and segments", () => {
    for (const { id, ...client } of own.clients) {
      const told = known.get(id) ?? {};
      const { orders, recencyDays, revenue, rfm, r, f, m, segment } = client;
      expect([id, orders, recencyDays, revenue, rfm, r, f, m, segment].map(String)).toEqual([
        id,
        told.transaction_count,
        told.recency_days,
        told.amount,
        told.rfm_score,
        told.recency_score,
        told.frequency_score,
        told.monetary_score,
        PACKAGE_SEGMENTS[told.segment ?? ""],
      ]);
    }
    expect(own.kpis.orders).toBe(published().rfm_package_tests.sum_transaction_count_orders);
  });

  it("have the rows its README shows", () => {
    for (const [id, days, orders, amount, code] of published().rfm_package_rows.rows) {
      const client = own.clients.find((each) => each.id === id);
      expect([client?.recencyDays, client?.orders, client?.revenue, client?.rfm]).toEqual([
        days,
        orders,
        amount,
        code,
      ]);
    }
  });

  it("have its thresholds, from the least to one beyond the most", () => {
    const lines = [...truth("rfm_orders_thresholds.csv", "recency_lower").values()];
    const rounded = (value: number) => Math.round(value * 10) / 10;
    const { recency, frequency, monetary } = own.thresholds as Record<string, number[]>;
    const figures = {
      recency: [recency, (client: PrintedClient) => client.recencyDays ?? 0],
      frequency: [frequency, (client: PrintedClient) => client.orders ?? 0],
      monetary: [monetary, (client: PrintedClient) => client.revenue],
    } as const;
    for (const [name, [cuts = [], of]] of Object.entries(figures)) {
      const values = own.clients.map(of);
      const bounds = [Math.min(...values), ...cuts.map(rounded), Math.max(...values) + 1];
      expect(bounds.slice(0, -1), name).toEqual(lines.map((line) => Number(line[`${name}_lower`])));
      expect(bounds.slice(1), name).toEqual(lines.map((line) => Number(line[`${name}_upper`])));
    }
  });

  it("have its clients, orders, revenue and basket by segment, as published", () => {
    const found = segmentsIn(own);
    const lines = truth("rfm_orders_segments_rpackage.csv", "segment");
    const { rows } = published().rfm_package_segments;
    const others = own.clients.filter(
      ({ segment }) => !Object.values(PACKAGE_SEGMENTS).includes(segment),
    );
    expect(others).toEqual([]);
    expect(rows).toHaveLength(lines.size);
    for (const row of rows) {
      expect([row.segment, found.get(PACKAGE_SEGMENTS[row.segment] ?? "")]).toEqual([
        row.segment,
        wanted(lines.get(row.segment) ?? {}),
      ]);
      const { customers, orders, revenue, aov } = row;
      expect(found.get(PACKAGE_SEGMENTS[row.segment] ?? "")).toEqual({
        clients: customers,
        orders,
        revenue,
        basket: aov,
      });
    }
  });

  it("fall by its rules, the first that fits, into the segments of its ready-made map", () => {
    const rules = mapOf(truth("rfm_segment_rules_v030.csv", "segment"));
    const within = (score: number | null, [low = 0, high = 0]: readonly number[]) =>
      low <= (score ?? 0) && (score ?? 0) <= high;
    for (const { id, r, f, m, segment } of own.clients) {
      const rule = rules.find(
        (each) => within(r, each.r) && within(f, each.f) && within(m, each.m),
      );
      expect([id, segment]).toEqual([id, PACKAGE_SEGMENTS[rule?.segment ?? ""]]);
    }
  });

  it("fall by its older rules, given as a map of one's own, into its older segments", () => {
    const found = segmentsIn(older);
    const lines = truth("rfm_orders_segments_v022rules.csv", "segment");
    // A name we have ourselves, in whatever language, stands for our segment of that name.
    const of = (segment: string) =>
      found.get(segment) ?? found.get(PACKAGE_SEGMENTS[segment] ?? "");
    expect(found.size).toBe(lines.size);
    for (const [segment, line] of lines) {
      expect([segment, of(segment)]).toEqual([segment, wanted(line)]);
    }
    const { customers: clients, ...rest } = published().rfm_package_tests.champions_with_v022_rules;
    expect(of("Champions")).toMatchObject({ clients, ...rest });
  });

  it("have its heatmap: mean money of each cell of R by F", () => {
    const cells = new Map<string, number[]>();
    for (const { r, f, revenue } of own.clients) {
      cells.set(`${r}${f}`, [...(cells.get(`${r}${f}`) ?? []), revenue]);
    }
    const means = Array.from(
      cells.values(),
      (each) => each.reduce((sum, value) => sum + value, 0) / each.length,
    );
    const sum = means.reduce((total, mean) => total + mean, 0);
    expect(Math.round(sum)).toBe(published().rfm_package_tests.heatmap_sum_of_cell_means);
  });
});
