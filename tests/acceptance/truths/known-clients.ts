import { expect, it } from "vitest";
import type { PrintedClient } from "../printed.ts";
import { trueClients } from "../truth.ts";
import { scoredBy, trueMeanRank, trueRank } from "./conventions.ts";
import type { Runs } from "./known-portfolio.ts";

type Told = Readonly<Record<string, string>>;

/** Every figure of every client of `truth/portfolio_NAME_customers.csv.gz`, in what was printed. */
export function knownClients(name: string, runs: () => Runs): void {
  let read: ReadonlyMap<string, Told> | undefined;
  const known = () => {
    read ??= trueClients(name);
    return read;
  };
  const of = (id: string): Told => known().get(id) ?? {};
  const clients = () => runs().plain.clients;

  it("gives every client the known money, orders, days and scores", () => {
    expect(clients()).toHaveLength(known().size);
    for (const client of clients()) {
      const told = of(client.id);
      const bought = told.first_purchase !== "";
      expect(client.revenue, client.id).toBeCloseTo(Number(told.monetary_exact), 9);
      expect(client.revenue, client.id).toBeCloseTo(Number(told.monetary), 6);
      expect([client.id, figuresOf(client)]).toEqual([
        client.id,
        {
          orders: Number(told.frequency_purchases),
          first: told.first_purchase || null,
          last: told.last_purchase || null,
          recency: bought ? Number(told.recency_days_last_purchase) : null,
          r: bought ? Number(told.R_quantile) : null,
          f: bought ? Number(told.F_quantile) : null,
          m: bought ? Number(told.M_quantile) : null,
          rfm: told.RFM_quantile || null,
        },
      ]);
    }
  });

  it("scores each by rank and by mean rank as the truth, from the printed figures", () => {
    const ranks = scoredBy(trueRank, clients(), "score");
    const means = scoredBy(trueMeanRank, clients(), "score");
    const text = (cell: { r: number; f: number; m: number } | undefined) =>
      cell === undefined ? "" : `${cell.r}${cell.f}${cell.m}`;
    for (const { id } of clients()) {
      const { RFM_rank, RFM_avgrank, ...told } = of(id);
      expect([id, text(ranks.get(id)), text(means.get(id))]).toEqual([id, RFM_rank, RFM_avgrank]);
      const apart = (way: string) => ["R", "F", "M"].map((each) => told[`${each}_${way}`]).join("");
      expect([apart("rank"), apart("avgrank")]).toEqual([RFM_rank, RFM_avgrank]);
    }
  });

  it("ranks each as known, with the known share up to it and the known class under either rule", () => {
    const byRevenue = new Map<string, Told[]>();
    for (const told of known().values()) {
      const money = Number(told.monetary_exact).toFixed(6);
      byRevenue.set(money, [...(byRevenue.get(money) ?? []), told]);
    }
    const downAt = new Map<number, string | undefined>();
    const shareAt = new Map<number, number>();
    for (const { rank, cum_share: share, abc_crossing_down: letter } of known().values()) {
      shareAt.set(Number(rank), Number(share));
      downAt.set(Number(rank), letter);
    }
    const down = new Map(runs().ranks.clients.map(({ id, abc }) => [id, abc]));
    for (const { id, rank, revenue, abc, cumulativeShare } of clients()) {
      // Who brings nothing is in C there, with a rank of its own; with us in Z, without one.
      if (revenue <= 0) {
        expect([id, rank, abc, of(id).abc_crossing_up]).toEqual([id, null, "Z", "C"]);
        continue;
      }
      // Clients of equal revenue share ranks; which of them has which is not the same in both, for we
      // sort numbers as the words they are. They share the best class of them (D1, step 2).
      const tied = byRevenue.get(revenue.toFixed(6)) ?? [];
      expect(tied.map((each) => Number(each.rank))).toContain(rank);
      expect(cumulativeShare, id).toBeCloseTo(shareAt.get(rank ?? 0) ?? Number.NaN, 9);
      expect([id, abc]).toEqual([id, tied.map((each) => each.abc_crossing_up).sort()[0]]);
      // Rule I tells equal clients apart by their place, so the place decides.
      expect([id, down.get(id)]).toEqual([id, downAt.get(rank ?? 0)]);
    }
  });
}

function figuresOf({ orders, firstOrder, lastOrder, recencyDays, r, f, m, rfm }: PrintedClient) {
  return { orders, first: firstOrder, last: lastOrder, recency: recencyDays, r, f, m, rfm };
}
