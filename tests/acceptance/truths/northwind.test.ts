import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { printed } from "../job.ts";
import type { Printed } from "../printed.ts";
import { truthOf } from "../truth.ts";
import { knownClients } from "./known-clients.ts";
import {
  BY_MEAN_RANK,
  BY_RANK,
  knownMovement,
  knownPortfolio,
  type Runs,
} from "./known-portfolio.ts";

describe.skipIf(!hasShared)("Northwind, where the reference data are at hand", () => {
  let runs: Runs;
  let french: Printed;
  let sixMonths: Printed;

  beforeAll(async () => {
    const { reference_date: asOf } = truthOf("northwind");
    const open = () => openBook(shared("data/raw/northwind_order_lines.csv"), { locale: "en_US" });
    runs = {
      plain: await printed(await open(), { language: "en", asOf }),
      ranks: await printed(await open(), { asOf, given: { ...BY_RANK, compared: "quarter" } }),
      middles: await printed(await open(), { asOf, given: BY_MEAN_RANK }),
    };
    sixMonths = await printed(await open(), { asOf, period: { kind: "months", months: 6 } });
    const exported = await openBook(shared("data/raw/northwind_fr_export.csv"));
    french = await printed(exported, { language: "fr", asOf });
  });

  knownPortfolio("northwind", () => runs);
  knownClients("northwind", () => runs);
  knownMovement("northwind", "6_months", () => runs.plain);
  knownMovement("northwind", "3_months", () => runs.ranks);

  it("compares half-years by itself, because two years are not covered", () => {
    expect(truthOf("northwind").retention["12_months"].window_A_fully_covered).toBe(false);
    expect(runs.plain.kpis.movement?.months).toBe(6);
    expect(runs.plain.warnings.join(" ")).toContain("6 months");
    expect(runs.ranks.warnings.join(" ")).not.toMatch(/comparent deux périodes/);
  });

  it("moves the same when only six months count for revenue", () => {
    expect(sixMonths.kpis.movement).not.toBeNull();
    const { months, start, kept, lost, fresh, reactivated, end, bridge } =
      runs.plain.kpis.movement ?? {};
    expect(sixMonths.kpis.movement).toMatchObject({ months, start, kept, lost, end, bridge });
    expect(sixMonths.kpis.movement).toMatchObject({ fresh, reactivated });
    expect(sixMonths.kpis.revenue).toBeCloseTo(sixMonths.kpis.movement?.bridge.after ?? 0, 6);
  });

  it("half-year beside half-year, with what the truth says of each", () => {
    const { kpis } = runs.plain;
    const known = truthOf("northwind").retention["6_months"];
    expect(kpis.compared?.before.activeClients).toBe(known.active_A);
    expect(kpis.compared?.before.revenue).toBeCloseTo(Number(known.revenue_A_of_A_customers), 4);
    expect(kpis.compared?.after.activeClients).toBe(known.active_B);
    expect(kpis.compared?.after.revenue).toBeCloseTo(kpis.movement?.bridge.after ?? 0, 9);
    // The half-year before May 1997 begins in November 1996: the data cover it.
    expect(kpis.compared?.before.retention).not.toBeNull();
  });

  it("gives the same from the French export, where clients go by their names", () => {
    const { plain } = runs;
    const bare = ({ id, name, segmentName, ...figures }: Printed["clients"][number]) => figures;
    const byName = new Map(french.clients.map((client) => [client.name, client]));
    for (const client of plain.clients) {
      const { revenue, previousRevenue, evolution, share, cumulativeShare, ...exact } =
        bare(client);
      const other = byName.get(client.name);
      expect(other, client.name).toMatchObject(exact);
      // The export gives its money in cents.
      expect(other?.revenue).toBeCloseTo(revenue, 2);
      expect(other?.previousRevenue).toBeCloseTo(previousRevenue ?? Number.NaN, 2);
      expect(other?.share).toBeCloseTo(share ?? Number.NaN, 7);
      expect(other?.cumulativeShare).toBeCloseTo(cumulativeShare ?? Number.NaN, 7);
    }
    const known = truthOf("northwind");
    const { kpis } = french;
    expect([kpis.clients, kpis.orders]).toEqual([known.customers, known.documents]);
    expect(kpis.revenue).toBeCloseTo(Number(known.net_revenue), 2);
    expect(kpis.gini).toBeCloseTo(known.gini, 6);
    expect(kpis.hhi).toBeCloseTo(known.hhi_10000, 3);
    expect(kpis.k80).toBe(known.customers_for_80pct.n);
    expect(kpis.cohorts).toEqual(plain.kpis.cohorts);
    expect(kpis.months.map(({ fresh }) => fresh)).toEqual(
      plain.kpis.months.map(({ fresh }) => fresh),
    );
    expect(kpis.retention).toBe(plain.kpis.retention);
  });
});
