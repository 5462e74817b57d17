import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { bookOfText, printed, refusal } from "../job.ts";
import type { Printed } from "../printed.ts";
import type { Counts, TrueClass, Truth } from "../truth.ts";

interface Small {
  readonly ineq_vector: {
    readonly x: readonly number[];
    readonly sum: number;
    readonly gini_computed: number;
    readonly gini_published: number;
    readonly gini_corrected: number;
    readonly hhi_computed: number;
    readonly herfindahl_published: number;
    readonly rosenbluth_computed: number;
    readonly rosenbluth_published: number;
  };
  readonly hhi_textbook: readonly {
    readonly shares_pct: readonly number[];
    readonly hhi: number;
  }[];
  readonly gini_edge: {
    readonly all_equal: number;
    readonly one_has_all_n10: number;
    readonly single_customer: number;
    readonly empty_or_zero_total: null;
  };
  readonly wholesale: Wholesale;
}

interface Wholesale
  extends Pick<
    Truth,
    "top20pct_share" | "top_shares" | "gini" | "hhi_10000" | "customers_for_80pct"
  > {
  readonly customers: number;
  readonly net_revenue: string;
  readonly abc_crossing_up: Readonly<Record<string, TrueClass>>;
  readonly abc_crossing_down: Readonly<Record<string, TrueClass>>;
  readonly column_means: Counts;
}

const small = () =>
  JSON.parse(readFileSync(shared("data/truth/small_references_shared.json"), "utf8")) as Small;

/** What is printed of clients who bring so much each. */
async function of(revenues: readonly number[]): Promise<Printed> {
  const rows = revenues.map((revenue, k) => `C${k + 1};${revenue}`);
  return printed(await bookOfText(["Client;CA 2025", ...rows].join("\n")), { asOf: "2026-11-22" });
}

/** Several short lists in one test. */
const PATIENCE = { timeout: 60_000 };

describe.skipIf(!hasShared)("small references, where they are at hand", () => {
  it("the example of R's ineq: Gini, Herfindahl and, from them, Rosenbluth", async () => {
    const known = small().ineq_vector;
    const { kpis } = await of(known.x);
    expect(kpis.revenue).toBe(known.sum);
    expect(kpis.gini).toBeCloseTo(known.gini_computed, 12);
    expect(kpis.gini).toBeCloseTo(known.gini_published, 7);
    expect(kpis.giniUnbiased).toBeCloseTo(known.gini_corrected, 12);
    expect(kpis.hhi / 10_000).toBeCloseTo(known.hhi_computed, 12);
    expect(kpis.hhi / 10_000).toBeCloseTo(known.herfindahl_published, 7);
    // The method has no Rosenbluth index; it is 1 / (n (1 - Gini)).
    const rosenbluth = 1 / (known.x.length * (1 - kpis.gini));
    expect(rosenbluth).toBeCloseTo(known.rosenbluth_computed, 12);
    expect(rosenbluth).toBeCloseTo(known.rosenbluth_published, 7);
    const published = JSON.parse(
      readFileSync(shared("data/published/published_values_shared.json"), "utf8"),
    ) as { concentration_ineq: typeof known; hhi_textbook: Small["hhi_textbook"] };
    const { x, gini_published, herfindahl_published, rosenbluth_published } = known;
    expect(published.concentration_ineq).toMatchObject({ x, gini_published });
    expect(published.concentration_ineq).toMatchObject({ herfindahl_published });
    expect(published.concentration_ineq).toMatchObject({ rosenbluth_published });
    expect(published.hhi_textbook).toEqual(small().hhi_textbook);
  });

  it("the HHI of textbooks", PATIENCE, async () => {
    for (const { shares_pct: shares, hhi } of small().hhi_textbook) {
      const { kpis } = await of(shares);
      expect([shares, kpis.hhi]).toEqual([shares, expect.closeTo(hhi, 9)]);
    }
  });

  it("the edges of Gini: equal clients, one who brings all, nobody", PATIENCE, async () => {
    const known = small().gini_edge;
    expect((await of(Array(10).fill(50))).kpis.gini).toBe(known.all_equal);
    // One client who brings all beside nine who bring nothing is one client to D10, and one has no Gini:
    // the truth counts the nine, and takes 0 for a single client. Ever smaller nine lead to its figure.
    expect((await of([500, 0, 0, 0, 0, 0, 0, 0, 0, 0])).kpis.gini).toBeNull();
    expect((await of([500, ...Array(9).fill(0.0001)])).kpis.gini).toBeCloseTo(
      known.one_has_all_n10,
      4,
    );
    expect([(await of([500])).kpis.gini, known.single_customer]).toEqual([null, 0]);
    expect((await of([0, 0])).kpis.gini).toBe(known.empty_or_zero_total);
  });
});

const FAMILIES = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"] as const;

describe.skipIf(!hasShared)("Wholesale: what each client spends by kind, and no total", () => {
  const open = () => openBook(shared("data/raw/wholesale_customers.csv"), { locale: "en_US" });
  /** The columns said to be the revenue. */
  const spent = (...columns: readonly string[]) => ({
    source: { mapping: Object.fromEntries(columns.map((name) => [name, "revenue_total"])) },
  });
  let all: Printed;
  let lower: Printed;

  beforeAll(async () => {
    const asked = { asOf: "2026-11-22", language: "en" } as const;
    all = await printed(await open(), { ...asked, given: spent(...FAMILIES) });
    const given = { ...spent(...FAMILIES), abc: { rule: "inclusive" } };
    lower = await printed(await open(), { ...asked, given });
  }, 60_000);

  it("is refused as it comes, and told which columns may be added up", async () => {
    const { message } = await refusal(await open(), { language: "en" });
    expect(message).toContain(FAMILIES.join(", "));
    expect(message).toContain("they are added up");
  });

  it("added up has the known clients, revenue and classes under both rules", () => {
    const known = small().wholesale;
    expect([all.kpis.clients, all.kpis.revenue]).toEqual([
      known.customers,
      Number(known.net_revenue),
    ]);
    for (const [{ kpis }, classes] of [
      [all, known.abc_crossing_up],
      [lower, known.abc_crossing_down],
    ] as const) {
      expect(kpis.classes).toEqual(
        Object.entries(classes).map(([key, { customers, revenue, ...rest }]) => ({
          key,
          clients: customers,
          revenue: Number(revenue),
          share: expect.closeTo(rest.share_of_positive_revenue, 12),
        })),
      );
    }
  });

  it("added up is as concentrated as known", () => {
    const { kpis, clients } = all;
    const known = small().wholesale;
    expect(kpis.gini).toBeCloseTo(known.gini, 12);
    expect(kpis.hhi).toBeCloseTo(known.hhi_10000, 9);
    expect([kpis.k80, kpis.k80Share]).toEqual([
      known.customers_for_80pct.n,
      known.customers_for_80pct.pct,
    ]);
    const shareOf = (count: number) =>
      clients.find(({ rank }) => rank === count)?.cumulativeShare ?? Number.NaN;
    for (const [count, share] of Object.entries(known.top_shares)) {
      expect(shareOf(Number(count))).toBeCloseTo(share, 12);
    }
    const named = [kpis.top1Share, kpis.top3Share, kpis.top5Share, kpis.top10Share];
    expect(named).toEqual([1, 3, 5, 10].map(shareOf));
    // A fifth of 440 is a whole number: the three ways to take it are one.
    for (const { n, share } of Object.values(known.top20pct_share)) {
      expect(n).toBe(88);
      expect(kpis.top20Share).toBeCloseTo(share, 12);
      expect(kpis.top20ShareCeil).toBeCloseTo(share, 12);
    }
  });

  it("has the known mean of each column, said to be the revenue alone", async () => {
    for (const family of FAMILIES) {
      const { kpis } = await printed(await open(), { given: spent(family), asOf: "2026-11-22" });
      expect(kpis.meanRevenue).toBeCloseTo(small().wholesale.column_means[family] ?? 0, 9);
    }
  }, 60_000);
});
