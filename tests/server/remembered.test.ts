import { describe, expect, it } from "vitest";
import { emptyStores, type Stores } from "../../host/runtime/stores.ts";
import type { Input, Output, Settings } from "../../src/contract/api.ts";
import { bookOf, type Cell, Desk } from "./driver.ts";

type Source = NonNullable<Settings["source"]>;
type Grid = readonly (readonly Cell[])[];

/** A list whose columns nothing tells: the user must say. */
const LIST: Grid = [
  ["Qui", "Combien", "Vieux chiffre", "Etat"],
  ["Acme", 120, 7, "actif"],
  ["Bora", 80, 9, "prospect"],
];
const SAID = { Qui: "client_name", Combien: "revenue_total", "Vieux chiffre": "", Etat: "status" };

/** Another document of the same user: what is kept for the user is shared, the document's is not. */
function sameUser(stores: Stores): Stores {
  const fresh = emptyStores();
  return { ...fresh, properties: { ...fresh.properties, user: stores.properties.user } };
}

class Reader {
  readonly stores: Stores;
  readonly desk: Desk;
  readonly tabId: number;

  constructor(rows: Grid, stores: Stores = emptyStores()) {
    this.stores = stores;
    this.desk = new Desk(bookOf(rows), { stores });
    this.tabId = this.desk.book.active.id;
  }

  settings(source: Partial<Source> | null): Settings {
    const fresh = { shape: null, headerRow: null, mapping: {}, answers: {} };
    const { tabId } = this;
    const whole = source && { tabId, tabName: "Commandes", ...fresh, ...source };
    return this.desk.settings({ source: whole });
  }

  detect(source: Partial<Source> | null = null): Output<"detect"> {
    const input: Input<"detect"> = { tabId: this.tabId, settings: this.settings(source) };
    return this.desk.call("detect", input);
  }

  goOn(source: Partial<Source>): void {
    this.desk.call("saveSettings", { settings: this.settings(source) });
  }

  fields(source: Partial<Source> | null = null): (string | null)[] {
    return this.detect(source).columns.map(({ field }) => field);
  }
}

describe("a mapping once confirmed", () => {
  it("is remembered for a file of the same headings in another spreadsheet", () => {
    const first = new Reader(LIST);
    expect(first.detect().remembered).toBeNull();
    first.goOn({ mapping: SAID, shape: "clients" });

    const next: Grid = [...LIST.slice(0, 1), ["Cima", 10, 1, "actif"], ["Dora", 20, 2, "actif"]];
    const second = new Reader(next, sameUser(first.stores));
    expect(second.detect().remembered).toEqual({
      shape: "clients",
      headerRow: null,
      mapping: SAID,
      answers: {},
    });
    expect(second.fields()).toEqual(["client_name", "revenue_total", null, "status"]);
    expect(second.detect().questions).toEqual([]);
  });

  it("follows columns in another order, below other titles, in other letters", () => {
    const first = new Reader(LIST);
    first.goOn({ mapping: SAID, headerRow: 1, answers: { "column.3": "status" } });
    const moved: Grid = [
      ["Portefeuille de mars", "", "", ""],
      ["", "", "", ""],
      ["ÉTAT", "Vieux  chiffre", "combien", "Qui "],
      ["actif", 7, 120, "Acme"],
      ["actif", 9, 80, "Bora"],
    ];
    const second = new Reader(moved, sameUser(first.stores));
    expect(second.detect().remembered).toEqual({
      shape: null,
      headerRow: 3,
      mapping: {
        ÉTAT: "status",
        "Vieux  chiffre": "",
        combien: "revenue_total",
        Qui: "client_name",
      },
      answers: { "column.0": "status" },
    });
    expect(second.fields()).toEqual(["status", null, "revenue_total", "client_name"]);
  });

  it("holds headings and choices, and no cell of a client", () => {
    const reader = new Reader(LIST);
    const answers = { "column.1": "revenue_total", "same.Acme|Bora": "same", returns: "net" };
    reader.goOn({ mapping: SAID, answers });
    const kept = [...reader.stores.properties.user.values()].join("\n");
    expect(kept).toContain("vieuxchiffre");
    expect(kept).toContain("returns");
    expect(kept).not.toMatch(/Acme|Bora|acme|bora/);
    expect([...reader.stores.properties.script.values()]).toEqual([]);
  });

  it("is not looked at once something is said of the tab", () => {
    const first = new Reader(LIST);
    first.goOn({ mapping: SAID });
    const second = new Reader(LIST, sameUser(first.stores));
    const said = { mapping: { Qui: "client_name", Combien: "" } };
    expect(second.detect(said).remembered).toBeNull();
    expect(second.fields(said)[1]).toBeNull();
  });

  it("is not there for other headings, nor when nothing was said", () => {
    const first = new Reader(LIST);
    first.goOn({});
    expect(first.stores.properties.user.size).toBe(0);
    first.goOn({ mapping: SAID });
    const other = LIST.map((row, at) => (at === 0 ? ["Qui", "Combien", "Neuf", "Etat"] : row));
    expect(new Reader(other, sameUser(first.stores)).detect().remembered).toBeNull();
  });

  it("is forgotten when asked", () => {
    const first = new Reader(LIST);
    first.goOn({ mapping: SAID });
    const second = new Reader(LIST, sameUser(first.stores));
    expect(second.desk.call("forgetHeadings", { tabId: second.tabId })).toEqual({
      forgotten: true,
    });
    expect(second.detect().remembered).toBeNull();
    expect(second.desk.call("forgetHeadings", { tabId: second.tabId })).toEqual({
      forgotten: false,
    });
  });

  it("keeps the forty newest, within what the platform holds", () => {
    const stores = emptyStores();
    const listOf = (turn: number): Grid =>
      LIST.map((row, at) => (at === 0 ? [...row, `Colonne ${turn}`] : row));
    for (let turn = 0; turn < 42; turn++) {
      new Reader(listOf(turn), sameUser(stores)).goOn({ mapping: SAID });
    }
    const recalled = (turn: number) =>
      new Reader(listOf(turn), sameUser(stores)).detect().remembered;
    expect(stores.properties.user.size).toBe(41);
    expect([recalled(0), recalled(1)]).toEqual([null, null]);
    expect(recalled(2)).not.toBeNull();
    expect(recalled(41)).not.toBeNull();
  });

  it("is left when it is too long to be kept, and the settings are kept all the same", () => {
    const headings = Array.from(
      { length: 400 },
      (_, i) => `Une colonne au très long intitulé ${i}`,
    );
    const mapping = Object.fromEntries(headings.map((heading) => [heading, "notes"]));
    const reader = new Reader([headings, headings.map(() => "x")]);
    expect(() => reader.goOn({ mapping })).not.toThrow();
    expect(reader.stores.properties.user.size).toBe(0);
  });

  it("speaks of a header of two rows by the joined headings", () => {
    const rows: Grid = [
      ["Qui", "Chiffres", ""],
      ["", 2024, 2025],
      ["Acme", 1, 2],
      ["Bora", 3, 4],
    ];
    const mapping = {
      Qui: "client_name",
      "Chiffres 2024": "revenue_year",
      "Chiffres 2025": "revenue_year",
    };
    const first = new Reader(rows);
    expect(first.fields({ mapping, headerRow: 1 })).toEqual([
      "client_name",
      "revenue_year",
      "revenue_year",
    ]);
    first.goOn({ mapping, headerRow: 1 });
    const second = new Reader(rows, sameUser(first.stores));
    expect(second.detect().remembered).toMatchObject({ mapping });
    expect(second.fields()).toEqual(["client_name", "revenue_year", "revenue_year"]);
  });
});

describe("what detect tells", () => {
  it("names the program and what a row stands for", () => {
    const deals: Grid = [
      ["Record ID", "Deal Name", "Deal Stage", "Amount", "Close Date", "Associated Company"],
      ["1", "Toiture", "Closed won", 10, "2025-01-02", "Acme (5)"],
      ["2", "Portes", "Closed lost", 20, "2025-01-03", "Bora (6)"],
    ];
    expect(new Reader(deals).detect()).toMatchObject({
      grain: "order",
      system: { key: "hubspot_deals_en", label: "HubSpot deals" },
    });
    expect(new Reader(LIST).detect().system).toBeNull();
  });

  it("offers every field once, by groups, and for each column the likely ones", () => {
    const { fields, columns } = new Reader(LIST).detect();
    expect(fields).toHaveLength(125);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(125);
    const groups = fields.map(({ group }) => group);
    expect(new Set(groups).size).toBe(
      groups.filter((group, at) => group !== groups[at - 1]).length,
    );
    expect(groups[0]).toBe("Le client");
    expect(columns.find(({ header }) => header === "Etat")?.likely[0]).toBe("status");
  });

  it("says why a report of campaigns is refused, and what to export", () => {
    const campaigns: Grid = [
      ["Campagne", "Impressions", "Clics"],
      ["Printemps", 10_200, 310],
    ];
    const { problem, columns } = new Reader(campaigns).detect();
    expect(problem).toContain("rapport de campagnes");
    expect(columns).toHaveLength(3);
  });
});
