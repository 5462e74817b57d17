import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { bookOfText, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

describe.skipIf(!hasShared)("the KPIs of real lists, where the reference data are at hand", () => {
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
