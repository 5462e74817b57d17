import { describe, expect, it } from "vitest";
import { NO_SEGMENT } from "../../src/core/rfm/segment-map.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { segmentTab } from "../../src/report/tabs/segment-tab.ts";
import { AS_OF, ENGLISH, FRENCH, TEN } from "./clients-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";
import { segmentTabs } from "./segment-tabs.ts";
import { columnOf, keysOf, tableOf } from "./table-helpers.ts";

describe("the Clients tab", () => {
  const tab = clientsTab(portfolioOf([...TEN].reverse()), FRENCH);

  it("has one row a client, the largest first, then by id", () => {
    expect(columnOf(tab, "revenue")).toEqual([500, 200, 100, 80, 50, 30, 20, 10, 5, 5]);
    expect(tableOf(tab).keys.slice(-3)).toEqual(["C08", "C09", "C10"]);
  });

  it("shows what is known and leaves out what is not known of anyone", () => {
    expect(keysOf(tab)).toContain("lastOrder");
    expect(keysOf(tab)).not.toContain("owner");
    expect(keysOf(tab)).not.toContain("clv");
    expect(columnOf(tab, "lastOrder")[0]).toEqual({ day: AS_OF - 10 });
    expect(columnOf(tab, "segment")[9]).toBe("Dormants");
  });

  it("ends with the columns the user fills", () => {
    const users = tableOf(tab).columns.filter(({ user }) => user);
    expect(users.map(({ heading }) => heading)).toEqual([
      ...["Prochaine action", "Échéance", "Note"],
      ...["Segment choisi", "Motif", "Depuis"],
    ]);
    expect(keysOf(tab).slice(-3)).toEqual(["segmentByHand", "reason", "since"]);
  });

  it("offers the segments of the method and those in use, each once", () => {
    const offered = tableOf(tab).columns.find(({ key }) => key === "segmentByHand")?.choices;
    expect(offered?.slice(0, 3)).toEqual(["Champions", "Fidèles", "Actifs à développer"]);
    expect(new Set(offered).size).toBe(offered?.length);
    expect(offered).toHaveLength(11);
  });

  it("says when, from where and by which thresholds", () => {
    const { headline } = tableOf(tab);
    for (const part of [
      "10 clients",
      "1\u202f000\u00a0€ de chiffre d’affaires",
      "au 22/11/2026",
      "du 22/11/2025 au 21/11/2026",
      "source\u00a0: Ventes 2026",
      "classes ABC à 80\u00a0% / 95\u00a0%",
      "notes de 1 à 5 par groupes égaux",
      "90 jours",
    ])
      expect(headline).toContain(part);
  });

  it("leaves share and rank blank for a client in no ranking", () => {
    const credit = portfolioOf([...TEN, { id: "X", revenue: -5, segment: "DORMANT" }]);
    const last = clientsTab(credit, ENGLISH);
    expect(columnOf(last, "share")[10]).toBe("");
    expect(columnOf(last, "rank")[10]).toBe("");
    expect(columnOf(last, "revenue")[10]).toBe(-5);
  });

  it("uses cents where amounts are small", () => {
    const format = (revenue: number): string | undefined => {
      const small = clientsTab(portfolioOf([{ id: "1", revenue, segment: "NEW" }]), ENGLISH);
      return tableOf(small).columns.find(({ key }) => key === "revenue")?.format;
    };
    expect([format(35.5), format(35_500)]).toEqual(["cents", "money"]);
  });
});

describe("segment tabs", () => {
  it("make one tab a segment, with the stable key and the language's title", () => {
    const tabs = segmentTabs(portfolioOf(TEN), FRENCH);
    expect(tabs.map(({ key, title }) => [key, title])).toEqual([
      ["segment:CHAMPION", "Champions"],
      ["segment:AT_RISK", "À risque"],
      ["segment:DORMANT", "Dormants"],
    ]);
  });

  it("show the client first and tell the weight of the segment and what to do", () => {
    const tab = segmentTab(portfolioOf(TEN), "CHAMPION", ENGLISH);
    expect(keysOf(tab).slice(0, 3)).toEqual(["name", "id", "abc"]);
    expect(tableOf(tab).headline).toMatch(/^Champions · 3 clients · \$800 of revenue \(80.0%/);
    expect(tableOf(tab).headline).toContain("To do: Reward them");
  });

  it("gives an empty table for a segment nobody is in any more", () => {
    const tab = segmentTab(portfolioOf(TEN), "LOYAL", ENGLISH);
    expect(tableOf(tab).rows).toEqual([]);
  });

  it("tells titles apart from one another and from our other tabs", () => {
    const names = ["Clients", "clients", "a/b", "a:b", NO_SEGMENT];
    const column = { kind: "column", header: "Kind" } as const;
    const portfolio = portfolioOf(
      names.map((segment, i) => ({ id: String(i), revenue: 10, segment })),
    );
    const tabs = segmentTabs(
      { ...portfolio, method: { ...portfolio.method, segmentBy: column } },
      ENGLISH,
    );
    expect(tabs.map(({ title }) => title)).toEqual([
      "Clients (2)",
      "clients (3)",
      "a b",
      "a b (2)",
      "Not classified",
    ]);
  });
});
