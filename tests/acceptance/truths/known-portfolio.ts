import { describe, expect, it } from "vitest";
import type { Printed, PrintedClient } from "../printed.ts";
import { type TrueClass, type TrueLength, type Truth, truthOf } from "../truth.ts";
import {
  buyersOf,
  type Cell,
  codesIn,
  countsOf,
  middlesOf,
  midrank,
  ntile,
  printedCells,
  scoredBy,
  trueMeanRank,
  trueRank,
} from "./conventions.ts";

/** What `--json` printed of one list, by settings. Each is run once and looked at by many tests. */
export interface Runs {
  /** As it comes. */
  readonly plain: Printed;
  /** Scores by rank (D3.3), the rule "inclusive after" (D1, rule I), clients without revenue in class C. */
  readonly ranks: Printed;
  /** Scores by mean rank (D3.6); null where other lists show them. */
  readonly middles: Printed | null;
}

/** Settings of the run `ranks`. */
export const BY_RANK = {
  rfm: { scoring: "ntile" },
  abc: { rule: "inclusive", zeros: "last" },
} as const;

/** Settings of the run `middles`. */
export const BY_MEAN_RANK = { rfm: { scoring: "midrank" } } as const;

const money = ({ revenue }: PrintedClient) => revenue;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const bestFirst = (clients: readonly PrintedClient[]) =>
  clients
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? Number.NaN) - (b.rank ?? Number.NaN));

/** Every figure of `truth/portfolio_NAME.json` that is of the list as a whole, in what was printed. */
export function knownPortfolio(name: string, runs: () => Runs): void {
  let known: Truth | undefined;
  const truth = () => {
    known ??= truthOf(name);
    return known;
  };
  const plain = () => runs().plain;
  const { clients, kpis } = {
    clients: () => plain().clients,
    kpis: () => plain().kpis,
  };

  it("has the known rows, days, clients, orders and revenue", () => {
    const known = truth();
    const { quality, asOf } = plain();
    const count = (is: (revenue: number) => boolean) =>
      clients().filter((each) => is(each.revenue));
    expect({
      asOf,
      rows: quality.rowsKept,
      from: quality.period?.from,
      to: quality.period?.to,
      clients: clients().length,
      counted: kpis().clients,
      positive: kpis().activeClients,
      negative: count((revenue) => revenue < 0).length,
      zero: count((revenue) => revenue === 0).length,
      never: clients().length - buyersOf(clients()).length,
      orders: kpis().orders,
      revenue: kpis().revenue,
    }).toEqual({
      asOf: known.reference_date,
      rows: known.rows_used,
      from: known.first_date,
      to: known.last_date,
      clients: known.customers,
      counted: known.customers,
      positive: known.customers_positive,
      negative: known.customers_net_negative,
      zero: known.customers_net_zero,
      never: known.customers_without_purchase,
      orders: known.purchase_documents,
      revenue: Number(known.net_revenue),
    });
    const base = sum(count((revenue) => revenue > 0).map(money));
    expect(base).toBeCloseTo(Number(known.positive_revenue_base), 6);
  });

  it("cuts recency, orders and money where the truth does, and scores as many of each", () => {
    const known = truth();
    const { thresholds } = plain();
    const near = (cuts: readonly number[]) => cuts.map((cut) => expect.closeTo(cut, 9));
    expect(thresholds.rfmScoring).toBe("quantile");
    expect(thresholds.recency).toEqual(near(known.R_thresholds_20_40_60_80));
    expect(thresholds.frequency).toEqual(near(known.F_thresholds_20_40_60_80));
    expect(thresholds.monetary).toEqual(near(known.M_thresholds_20_40_60_80));
    const cells = [...printedCells(clients()).values()];
    expect(countsOf(cells, "r")).toEqual(known.R_score_counts_quantile);
    expect(countsOf(cells, "f")).toEqual(known.F_score_counts_quantile);
    expect(countsOf(cells, "m")).toEqual(known.M_score_counts_quantile);
    expect(codesIn(cells)).toEqual({
      best: known.customers_555_quantile,
      worst: known.customers_111_quantile,
      cells: known.distinct_RFM_cells_quantile,
    });
  });

  it("has the known means and medians of recency, orders and money", () => {
    const known = truth();
    const buyers = buyersOf(clients());
    const near = (figures: readonly number[]) => figures.map((each) => expect.closeTo(each, 8));
    const days = middlesOf(buyers.map(({ recencyDays }) => recencyDays ?? Number.NaN));
    const orders = middlesOf(buyers.map((client) => client.orders ?? Number.NaN));
    expect(days.slice(0, 2)).toEqual(near(known.R_mean_median));
    expect(orders).toEqual(near(known.F_mean_median_max));
    expect(middlesOf(buyers.map(money))).toEqual(near(known.M_mean_median_max));
  });

  it("scores by rank and by mean rank as the method says; from its figures the truth's own come out", () => {
    const known = truth();
    const told = (cells: ReadonlyMap<string, Cell>) => {
      const all = [...cells.values()];
      return [countsOf(all, "r"), countsOf(all, "f"), countsOf(all, "m"), codesIn(all)];
    };
    // The truth takes ceil(5 rank / n), so that the larger bins stand elsewhere than in D3.3, and of
    // mean ranks D3.6 takes half a rank off: its own scores are counted here from the printed figures.
    expect(told(scoredBy(trueRank, clients(), "score"))).toEqual([
      known.R_score_counts_rank,
      known.F_score_counts_rank,
      known.M_score_counts_rank,
      {
        best: known.customers_555_rank,
        worst: known.customers_111_rank,
        cells: known.distinct_RFM_cells_rank,
      },
    ]);
    expect(told(scoredBy(trueMeanRank, clients(), "score"))).toEqual([
      known.R_score_counts_avgrank,
      known.F_score_counts_avgrank,
      known.M_score_counts_avgrank,
      {
        best: known.customers_555_avgrank,
        worst: known.customers_111_avgrank,
        cells: known.distinct_RFM_cells_avgrank,
      },
    ]);
    const { ranks, middles } = runs();
    expect(printedCells(ranks.clients)).toEqual(scoredBy(ntile, ranks.clients, "days"));
    if (middles === null) return;
    expect(printedCells(middles.clients)).toEqual(scoredBy(midrank, middles.clients, "score"));
  });

  it("has the known classes, the client who crosses in the upper one (D1, rule II)", () => {
    const ranked = bestFirst(clients());
    const base = sum(ranked.map(money));
    const below = (rank: number) => (rank === 0 ? 0 : (ranked[rank - 1]?.cumulativeShare ?? 0));
    const letter = (before: number) =>
      before < 0.8 - 1e-11 ? "A" : before < 0.95 - 1e-11 ? "B" : "C";
    // The truth parts clients of equal revenue by their number, the method keeps them together (D1,
    // step 2): one by one they are the truth's, together each has the class of the first of them.
    const one = ranked.map((_, place) => letter(below(place)));
    const firstAt = new Map<number, number>();
    ranked.forEach(({ revenue }, place) => {
      if (!firstAt.has(revenue)) firstAt.set(revenue, place);
    });
    const rest = clients().filter(({ rank }) => rank === null);
    for (const [key, want] of Object.entries(truth().abc_crossing_up)) {
      const members = ranked.filter((_, place) => one[place] === key);
      const all = key === "C" ? [...members, ...rest] : members;
      expectClass([key, all, base], want);
    }
    for (const { revenue, abc } of ranked) {
      expect([revenue, abc]).toEqual([revenue, one[firstAt.get(revenue) ?? -1]]);
    }
    expect(new Set(rest.map(({ abc }) => abc))).toEqual(new Set(rest.length > 0 ? ["Z"] : []));
    // The classes as a whole are those of the clients.
    for (const { key, clients: counted, revenue } of kpis().classes) {
      const members = clients().filter(({ abc }) => abc === key);
      expect([key, counted]).toEqual([key, members.length]);
      expect(revenue).toBeCloseTo(sum(members.map(money)), 6);
    }
  });

  it("has the known classes, the client who crosses in the lower one (D1, rule I)", () => {
    const known = truth().abc_crossing_down;
    const { classes } = runs().ranks.kpis;
    expect(classes.map(({ key }) => key)).toEqual(["A", "B", "C"]);
    for (const { key, clients: counted, revenue, share } of classes) {
      const want = known[key as keyof typeof known];
      expect([key, counted, revenue]).toEqual([key, want.customers, Number(want.revenue)]);
      expect(share).toBeCloseTo(want.share_of_positive_revenue, 9);
    }
  });

  it("is as concentrated as known", () => {
    const known = truth();
    const found = kpis();
    const n = known.customers_positive;
    expect(found.gini).toBeCloseTo(known.gini, 9);
    expect(found.giniUnbiased).toBeCloseTo(known.gini_corrected_n_over_nminus1, 9);
    expect(found.hhi).toBeCloseTo(known.hhi_10000, 7);
    expect(found.hhi / 10_000).toBeCloseTo(known.hhi_0_1, 11);
    // The method has no index freed of the number of clients; it follows from the one it has.
    expect((found.hhi / 10_000 - 1 / n) / (1 - 1 / n)).toBeCloseTo(known.hhi_normalised, 11);
    expect(found.equivalentClients).toBeCloseTo(known.effective_number_of_customers, 7);
    expect(found.k80).toBe(known.customers_for_80pct.n);
    expect(found.k80Share).toBeCloseTo(known.customers_for_80pct.pct, 12);
  });

  it("has the known shares of the largest clients", () => {
    const known = truth();
    const found = kpis();
    const ranked = bestFirst(clients());
    const shareOf = (count: number) => ranked[count - 1]?.cumulativeShare ?? Number.NaN;
    const named = [found.top1Share, found.top3Share, found.top5Share, found.top10Share];
    const { floor, round_half_up: round, ceil } = known.top20pct_share;
    [1, 3, 5, 10].forEach((count, k) => {
      expect(named[k]).toBeCloseTo(Number(known.top_shares[count]), 9);
    });
    // Beyond the ten of D10 the share of so many stands beside the last of them.
    for (const [count, share] of Object.entries(known.top_shares)) {
      expect(shareOf(Number(count))).toBeCloseTo(share, 9);
    }
    for (const { n, share } of [floor, round, ceil]) expect(shareOf(n)).toBeCloseTo(share, 9);
    expect(found.top20ShareCeil).toBeCloseTo(ceil.share, 9);
    // Where a fifth is no whole number D10 reads the curve between the two.
    const part = 0.2 * known.customers_positive - floor.n;
    expect(found.top20Share).toBeCloseTo(floor.share + part * (ceil.share - floor.share), 9);
    // Of all clients and of what is left after credits: not D10's, but its shares lead there.
    const ofNet = Number(known.positive_revenue_base) / Number(known.net_revenue);
    for (const { n, share_of_net } of Object.values(known.top20pct_share_all_customers_net)) {
      expect(shareOf(n) * ofNet).toBeCloseTo(share_of_net, 9);
    }
  });

  it("wins its clients in the known months, and they come back as known", () => {
    const known = truth();
    const won = kpis().months.filter(({ fresh }) => (fresh ?? 0) > 0);
    expect(Object.fromEntries(won.map(({ month, fresh }) => [month, fresh]))).toEqual(
      known.new_customers_by_month,
    );
    if (known.cohort_purchases === undefined) return;
    const found = kpis().cohorts?.cohorts ?? [];
    const length = Object.values(known.cohort_purchases)[0]?.length ?? 0;
    const padded = (active: readonly number[]) =>
      Array.from({ length }, (_, month) => active[month] ?? 0);
    expect(
      Object.fromEntries(found.map(({ start, active }) => [start.slice(0, 7), padded(active)])),
    ).toEqual(known.cohort_purchases);
  });

  it("loses with its largest client what that client weighs; everyone has one rhythm and segment", () => {
    const { stressTest, revenue, rhythm, segmentValues } = kpis();
    const [largest] = stressTest.clients;
    expect(largest?.shareLost).toBeCloseTo(Number(truth().top_shares["1"]), 9);
    expect((largest?.revenueLost ?? 0) + (largest?.revenueLeft ?? 0)).toBeCloseTo(revenue, 4);
    expect(sum(segmentValues.map((each) => each.clients))).toBe(clients().length);
    expect(sum(segmentValues.map((each) => each.revenue))).toBeCloseTo(revenue, 4);
    expect(sum((rhythm ?? []).map((each) => each.clients))).toBe(
      clients().filter((client) => client.rhythm !== null).length,
    );
  });
}

function expectClass(
  [key, members, base]: readonly [string, readonly PrintedClient[], number],
  want: TrueClass,
): void {
  const revenue = sum(members.map(money));
  expect([key, members.length]).toEqual([key, want.customers]);
  expect(revenue, key).toBeCloseTo(Number(want.revenue), 6);
  // Credits take away from what a class brings, not from its share.
  const brought = sum(members.map(money).filter((each) => each > 0));
  expect(brought / base, key).toBeCloseTo(want.share_of_positive_revenue, 9);
}

/** The known movement between the last two periods of so many months. */
export function knownMovement(name: string, length: TrueLength, run: () => Printed): void {
  describe(`periods of ${length.replace("_", " ")}`, () => {
    it("are the known ones, with the known comings and goings", () => {
      const known = truthOf(name).retention[length];
      expect(known.window_A_fully_covered).toBe(true);
      expect(run().kpis.movement).toMatchObject({
        months: Number.parseInt(length, 10),
        before: { from: known.window_A[0], to: known.window_A[1] },
        after: { from: known.window_B[0], to: known.window_B[1] },
        start: known.active_A,
        kept: known.retained,
        lost: known.lost,
        fresh: known.new_in_B,
        reactivated: known.reactivated_in_B,
        end: known.active_B,
      });
    });

    it("keep and lose the known parts of clients and revenue", () => {
      const known = truthOf(name).retention[length];
      const { retention, attrition, nrr, grr, movement } = run().kpis;
      expect(retention).toBeCloseTo(Number(known.retention_rate), 12);
      expect(attrition).toBeCloseTo(Number(known.churn_rate), 12);
      expect(nrr).toBeCloseTo(Number(known.net_revenue_retention), 9);
      expect(grr).toBeCloseTo(Number(known.gross_revenue_retention), 9);
      const { before = 0, expansion = 0, contraction = 0, lost = 0 } = movement?.bridge ?? {};
      expect(before).toBeCloseTo(Number(known.revenue_A_of_A_customers), 6);
      expect(before + expansion - contraction - lost).toBeCloseTo(
        Number(known.revenue_B_of_retained),
        6,
      );
    });
  });
}
