import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { bookOfText, printed } from "./job.ts";
import type { Printed, PrintedCohort } from "./printed.ts";
import { type Truth, truthOf } from "./truth.ts";

/** The months of a cohort as the truth has them: as many as there are, then nothing. */
const padded = ({ active }: PrintedCohort, length: number) =>
  Array.from({ length }, (_, k) => active[k] ?? 0);

describe.skipIf(!hasShared)("the KPIs of real lists, where the reference data are at hand", () => {
  describe.each([
    ["northwind", "northwind_order_lines.csv"],
    ["cdnow_sample", "cdnow_sample_transactions.csv"],
  ])("%s", (name, file) => {
    let truth: Truth;
    let all: Printed;

    beforeAll(async () => {
      truth = truthOf(name);
      const book = await openBook(shared(`data/raw/${file}`), { locale: "en_US" });
      all = await printed(book, { language: "en", asOf: truth.reference_date });
    });

    it("wins its clients in the known months", () => {
      const won = all.kpis.months.filter(({ fresh }) => (fresh ?? 0) > 0);
      expect(Object.fromEntries(won.map(({ month, fresh }) => [month, fresh]))).toEqual(
        truth.new_customers_by_month,
      );
    });

    it("has the known cohorts", () => {
      const known = truth.cohort_purchases ?? {};
      const found = all.kpis.cohorts?.cohorts ?? [];
      const length = Object.values(known)[0]?.length ?? 0;
      expect(
        Object.fromEntries(found.map((one) => [one.start.slice(0, 7), padded(one, length)])),
      ).toEqual(known);
    });

    it("loses with its largest client what that client weighs", () => {
      const [largest] = all.kpis.stressTest.clients;
      expect(largest?.shareLost).toBeCloseTo(Number(truth.top_shares["1"]), 9);
      expect((largest?.revenueLost ?? 0) + (largest?.revenueLeft ?? 0)).toBeCloseTo(
        all.kpis.revenue,
        4,
      );
      expect(all.kpis.giniUnbiased).toBeCloseTo(truth.gini_corrected_n_over_nminus1, 9);
    });

    it("has every client in one rhythm and one segment", () => {
      const { rhythm, segmentValues, clients, revenue } = all.kpis;
      const sum = (
        of: readonly { clients: number; revenue: number }[],
        key: "clients" | "revenue",
      ) => of.reduce((total, each) => total + each[key], 0);
      expect(sum(rhythm ?? [], "clients")).toBe(clients);
      expect(sum(segmentValues, "clients")).toBe(clients);
      expect(sum(segmentValues, "revenue")).toBeCloseTo(revenue, 4);
    });
  });

  it("Northwind: half-year beside half-year, with what the truth says of each", async () => {
    const { reference_date: asOf, retention } = truthOf("northwind");
    const book = await openBook(shared("data/raw/northwind_order_lines.csv"), { locale: "en_US" });
    const { kpis } = await printed(book, { language: "en", asOf });
    const known = retention["6_months"];
    expect(kpis.compared?.before.activeClients).toBe(known?.active_A);
    expect(kpis.compared?.before.revenue).toBeCloseTo(Number(known?.revenue_A_of_A_customers), 4);
    expect(kpis.compared?.after.activeClients).toBe(known?.active_B);
    expect(kpis.compared?.after.revenue).toBeCloseTo(kpis.movement?.bridge.after ?? 0, 9);
    // The half-year before May 1997 begins in November 1996: the data cover it.
    expect(kpis.compared?.before.retention).not.toBeNull();
  });

  it("Online Retail, one month: what cannot be compared is null and says what it needs", async () => {
    const book = await openBook(shared("data/raw/online_retail_2010-12.csv.gz"));
    const { kpis } = await printed(book, { asOf: "2010-12-24" });
    expect(kpis.compared).toBeNull();
    expect(kpis.costs).toBeNull();
    expect(kpis.missing).toMatchObject({ costs: "costs", satisfaction: "nps", owners: "owner" });
  }, 120_000);

  it("HubSpot deals: won, lost and open, as the list says", async () => {
    const book = await openBook(shared("imports/samples/02_hubspot_deals_en.csv"));
    const { kpis } = await printed(book, { asOf: "2026-11-25", language: "en" });
    expect(kpis.conversion.deals).toMatchObject({ won: 24, lost: 11, open: 13 });
    expect(kpis.conversion.deals?.winRate).toBeCloseTo(24 / 35, 12);
  });
});

describe("what a list says beside money", () => {
  const LIST = [
    "Client;CA 2026;CA 2025;CA 2024;Date dernière commande;Note NPS;Commercial;Satisfaction;Coût d'acquisition",
    "Alpha;500;400;300;01/11/2026;9;Zoé;14;",
    "Bêta;300;0;0;01/10/2026;3;Zoé;8;120",
    "Gamma;0;200;150;01/02/2025;10;Max;18;",
    "Delta;50;60;0;01/03/2026;;;;",
  ].join("\n");
  let all: Printed;

  beforeAll(async () => {
    all = await printed(await bookOfText(LIST), { asOf: "2026-11-22" });
  });

  it("is in the KPIs: years, answers, costs, salespeople", () => {
    const { kpis } = all;
    expect(kpis.compared?.after).toMatchObject({ revenue: 850, activeClients: 3 });
    expect(kpis.compared?.before).toMatchObject({ revenue: 660, activeClients: 3, retention: 1 });
    expect(kpis.satisfaction).toMatchObject({
      nps: { answers: 3, promoters: 2, detractors: 1 },
      csat: { answers: 3, refused: 0 },
      detractorRevenue: 300,
      ask: [all.clients[0]?.id, all.clients[2]?.id],
    });
    expect(kpis.costs).toMatchObject({ acquisitionCost: 120, cac: 120, crc: null });
    expect(kpis.stressTest.owners?.map(({ key, revenueLost }) => [key, revenueLost])).toEqual([
      ["Zoé", 800],
      ["Max", 0],
    ]);
  });

  it("has the load of salespeople, and who could take the client without one", () => {
    const { load } = all.kpis;
    expect(load).toMatchObject({ visits: 28, capacity: 540, people: 28 / 540, byClass: [2, 1, 0] });
    expect(load?.owners).toMatchObject([
      { owner: "Zoé", clients: 2, visits: 24, load: 24 / 540 },
      { owner: "Max", clients: 1, visits: 0, load: 0 },
    ]);
    expect(load?.unowned).toMatchObject({ clients: 1, visits: 4 });
    const [id] = [all.clients[3]?.id];
    expect(load?.proposal).toEqual([{ owner: "Max", clients: 1, visits: 4, members: [id] }]);
  });

  it("leaves null what it does not tell, and says what it needs", () => {
    const { kpis } = all;
    expect(kpis.years).toBeNull();
    expect(kpis.missing).toMatchObject({ years: "orderList", sectors: "sector" });
    expect(kpis.missing).not.toHaveProperty("satisfaction");
  });
});
