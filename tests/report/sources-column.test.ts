import { describe, expect, it } from "vitest";
import type { FactSources } from "../../src/core/orders.ts";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { factName } from "../../src/report/fact-names.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";
import { columnOf, tableOf } from "./table-helpers.ts";

const SOURCES: FactSources = {
  names: ["Factures", "CRM"],
  of: {
    revenue: Int8Array.of(0, -1),
    owner: Int8Array.of(1, 1),
    sector: Int8Array.of(1, -1),
  },
};

function twoLists(): Portfolio {
  const portfolio = portfolioOf([
    { id: "C1", revenue: 100, segment: "A" },
    { id: "C2", revenue: 0, segment: "A" },
  ]);
  return { ...portfolio, clients: { ...portfolio.clients, sources: SOURCES } };
}

describe("the column Sources", () => {
  it("says which tab each fact comes from, facts of one tab together", () => {
    expect(columnOf(clientsTab(twoLists(), ENGLISH), "sources")).toEqual([
      "Revenue: Factures · Owner, Sector: CRM",
      "Owner: CRM",
    ]);
    expect(columnOf(clientsTab(twoLists(), FRENCH), "sources")[0]).toBe(
      "Chiffre d’affaires\u00a0: Factures · Commercial, Secteur\u00a0: CRM",
    );
  });

  it("is not there for one list", () => {
    const { columns } = tableOf(
      clientsTab(portfolioOf([{ id: "C1", revenue: 100, segment: "A" }]), ENGLISH),
    );
    expect(columns.map(({ key }) => key)).not.toContain("sources");
  });

  it("names facts as their columns are headed, others as their field", () => {
    expect(factName("vat", wordsOf("fr"))).toBe(wordsOf("fr").intake.fields.vat_number);
    expect(factName("nps", wordsOf("en"))).toBe("Recommendation (0–10)");
  });
});
