import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { printed } from "./job.ts";
import type { Printed } from "./printed.ts";
import { trueClients, truthOf } from "./truth.ts";

describe.skipIf(!hasShared)("Northwind, where the reference data are at hand", () => {
  let lines: Printed;
  let french: Printed;
  let sixMonths: Printed;

  beforeAll(async () => {
    const { reference_date: asOf } = truthOf("northwind");
    const opened = () =>
      openBook(shared("data/raw/northwind_order_lines.csv"), { locale: "en_US" });
    lines = await printed(await opened(), { language: "en", asOf });
    sixMonths = await printed(await opened(), { asOf, period: { kind: "months", months: 6 } });
    const exported = await openBook(shared("data/raw/northwind_fr_export.csv"));
    french = await printed(exported, { language: "fr", asOf });
  });

  it("gives every client the known figures", () => {
    const truth = trueClients("northwind");
    expect(lines.clients).toHaveLength(truth.size);
    for (const client of lines.clients) {
      const known = truth.get(client.id) ?? {};
      expect(client.revenue).toBeCloseTo(Number(known.monetary_exact), 9);
      expect(client.cumulativeShare).toBeCloseTo(Number(known.cum_share), 9);
      expect(client.share).toBeCloseTo(Number(known.monetary_exact) / 1_265_793.0395, 9);
      expect({
        orders: client.orders,
        first: client.firstOrder,
        last: client.lastOrder,
        recency: client.recencyDays,
        abc: client.abc,
        rfm: client.rfm,
      }).toEqual({
        orders: Number(known.frequency_purchases),
        first: known.first_purchase,
        last: known.last_purchase,
        recency: Number(known.recency_days_last_purchase),
        abc: known.abc_crossing_up,
        rfm: known.RFM_quantile,
      });
    }
  });

  it("gives the known figures of the whole", () => {
    const truth = truthOf("northwind");
    const { kpis } = lines;
    expect(kpis.clients).toBe(89);
    expect(kpis.revenue).toBe(1_265_793.0395);
    expect(kpis.orders).toBe(truth.documents);
    expect(kpis.gini).toBeCloseTo(truth.gini, 9);
    expect(kpis.hhi).toBeCloseTo(truth.hhi_10000, 6);
    expect(kpis.k80).toBe(truth.customers_for_80pct.n);
    expect(kpis.top1Share).toBeCloseTo(Number(truth.top_shares["1"]), 9);
    expect(kpis.top5Share).toBeCloseTo(Number(truth.top_shares["5"]), 9);
    expect(kpis.top20ShareCeil).toBeCloseTo(truth.top20pct_share.ceil.share, 9);
  });

  it("gives the same from the French export, where clients go by their names", () => {
    const bare = ({ id, name, segmentName, ...figures }: Printed["clients"][number]) => figures;
    const byName = new Map(french.clients.map((client) => [client.name, bare(client)]));
    for (const client of lines.clients) {
      const { revenue, share, cumulativeShare, ...exact } = bare(client);
      const other = byName.get(client.name);
      expect(other, client.name).toMatchObject(exact);
      expect(other?.revenue).toBeCloseTo(revenue, 2);
      expect(other?.share).toBeCloseTo(share ?? Number.NaN, 7);
      expect(other?.cumulativeShare).toBeCloseTo(cumulativeShare ?? Number.NaN, 7);
    }
    expect(french.kpis.clients).toBe(89);
    expect(french.kpis.revenue).toBeCloseTo(1_265_793.0395, 2);
    expect(french.kpis.gini).toBeCloseTo(lines.kpis.gini, 6);
    expect(french.kpis.k80).toBe(lines.kpis.k80);
  });

  it("gives the known movements between two half-years", () => {
    const known = truthOf("northwind").retention["6_months"];
    expect(sixMonths.kpis.movement).toMatchObject({
      months: 6,
      start: known?.active_A,
      kept: known?.retained,
      lost: known?.lost,
      fresh: known?.new_in_B,
      reactivated: known?.reactivated_in_B,
      end: known?.active_B,
      before: { from: "1997-05-07", to: "1997-11-06" },
      after: { from: "1997-11-07", to: "1998-05-06" },
    });
    expect(sixMonths.kpis.retention).toBeCloseTo(Number(known?.retention_rate), 12);
    expect(sixMonths.kpis.attrition).toBeCloseTo(Number(known?.churn_rate), 12);
    expect(sixMonths.kpis.nrr).toBeCloseTo(Number(known?.net_revenue_retention), 9);
    expect(sixMonths.kpis.grr).toBeCloseTo(Number(known?.gross_revenue_retention), 9);
  });

  it("compares half-years by itself, because two years are not covered", () => {
    expect(lines.kpis.movement?.months).toBe(6);
    expect(lines.warnings.join(" ")).toContain("6 months");
  });
});
