import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { bookOf, type Cell, columnOf, Desk, fillRows, putCell, rowOf, shown } from "./driver.ts";

const ORDERS: Cell[][] = [
  ["Code client", "Client", "N° facture", "Date facture", "Montant HT"],
  ["101", "Alpha Négoce", "F1", { iso: "2026-01-10" }, 1000],
  ["101", "Alpha Négoce", "F2", { iso: "2026-03-10" }, 500],
  ["102", "Bravo Conseil", "F3", { iso: "2026-02-10" }, 800],
  ["103", "Charlie Ancien Nom", "F4", { iso: "2026-04-10" }, 300],
  ["109", "Inconnu au CRM", "F5", { iso: "2026-05-10" }, 200],
];
const CRM: Cell[][] = [
  ["Code client", "Raison sociale", "Commercial", "Statut"],
  ["00101", "Alpha Négoce SAS", "Camille", "Client"],
  ["00102", "Bravo Conseil", "Noé", "Client"],
  ["00103", "Charlie Nouveau Nom", "Inès", "Client"],
  ["00104", "Delta Jamais", "Inès", "Client"],
  ["00105", "Echo Projet", "Noé", "Prospect"],
];

/** French without the spaces that do not break. */
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, " ");

/** A desk with the two lists; the settings join the second with the first. */
function desk(): { desk: Desk; settings: Settings; orders: number; crm: number } {
  const book = bookOf(ORDERS);
  const sheet = book.insert("CRM");
  fillRows(sheet, CRM);
  sheet.cells.forEach((row) => {
    for (const cell of row ?? []) if (cell) cell.format = "@";
  });
  book.activeSheetId = book.sheets[0]?.id ?? 0;
  const made = new Desk(book);
  const orders = book.sheets[0]?.id ?? 0;
  const crm = sheet.id;
  const fresh = { shape: null, headerRow: null, mapping: {}, answers: {} };
  const settings = made.settings({
    source: { tabId: orders, tabName: "Commandes", ...fresh },
    further: [{ tabId: crm, tabName: "CRM", ...fresh }],
  });
  return { desk: made, settings, orders, crm };
}

describe("a tab joined with another one", () => {
  it("is told with the result in plain words, in clients and in revenue", () => {
    const { desk: made, settings, orders } = desk();
    const found = made.call("detect", { tabId: orders, settings });
    expect(found.sources.map(({ tabName, shape, problem }) => [tabName, shape, problem])).toEqual([
      ["Commandes", "orders", null],
      ["CRM", "clients", null],
    ]);
    expect(found.join?.parts.map(({ text }) => plain(text))).toEqual([
      "« Commandes » apporte les commandes de 4 clients",
      "3 clients de « CRM » sur 4 retrouvés dans « Commandes » (92,9 % du chiffre d’affaires)",
    ]);
    expect(found.join?.parts[1]?.lines.map(plain)).toEqual([
      "1 introuvable : un client sans achat",
      "1 client de « Commandes » absent de « CRM » (200 €, 7,1 %)",
      "Écartés d’après leur statut : prospects (1)",
    ]);
    expect(found.join?.parts[1]).toMatchObject({
      missing: [{ id: "00104", name: "Delta Jamais" }],
      absent: [{ id: "109", revenue: 200 }],
    });
  });

  it("makes one portfolio: money of the orders, owners of the list, and where each comes from", () => {
    const { desk: made, settings, orders } = desk();
    const { clients, totalClients } = made.call("summary", {
      tabId: orders,
      settings,
      from: 0,
      count: 10,
    });
    expect(totalClients).toBe(5);
    expect(clients[0]).toMatchObject({
      id: "101",
      name: "Alpha Négoce SAS",
      revenue: 1500,
      sources: { revenue: "Commandes", name: "CRM", owner: "CRM" },
    });
    made.run(settings);
    const tab = made.sheet("Clients");
    const cell = (id: string, heading: string) =>
      shown(tab)[rowOf(tab, id)]?.[columnOf(tab, heading)];
    expect(cell("102", "Commercial")).toBe("Noé");
    expect(plain(cell("102", "Sources"))).toBe(
      "Chiffre d’affaires : Commandes · Client, Commercial, Statut : CRM",
    );
    expect(plain(cell("109", "Sources"))).toBe("Chiffre d’affaires, Client : Commandes");
  });

  it("gives columns to make segments by", () => {
    const { desk: made, settings, orders } = desk();
    const by = { kind: "column", header: "Commercial" } as const;
    const { segments } = made.call("dryRun", {
      tabId: orders,
      settings: { ...settings, segmentBy: by },
    });
    expect(segments.map(({ name, clients }) => [name, clients])).toEqual(
      expect.arrayContaining([
        ["Camille", 1],
        ["Noé", 1],
        ["Inès", 2],
      ]),
    );
  });

  it("is kept on the Settings tab, and joined again at the next run", () => {
    const { desk: made, settings, crm } = desk();
    made.run(settings);
    const kept = made.call("listTabs", { language: null });
    expect(kept.settingsProblems).toEqual([]);
    expect(kept.settings.further).toMatchObject([{ tabId: crm, tabName: "CRM" }]);
    putCell(made.sheet("CRM"), 2, 2, "Hugo");
    made.run();
    const tab = made.sheet("Clients");
    expect(shown(tab)[rowOf(tab, "102")]?.[columnOf(tab, "Commercial")]).toBe("Hugo");
  });

  it("that changes during a run stops it", () => {
    const { desk: made, settings, orders } = desk();
    const { runId } = made.call("startRun", { tabId: orders, settings });
    made.call("runStep", { runId, step: 0 });
    putCell(made.sheet("CRM"), 2, 2, "Hugo");
    expect(() => made.call("runStep", { runId, step: 1 })).toThrow(/Commandes \+ CRM/);
  });

  it("is read once a call, however many tabs", () => {
    const { desk: made, settings, orders } = desk();
    const callsOf = (given: Settings): number => {
      const before = made.calls;
      made.call("detect", { tabId: orders, settings: given });
      return made.calls - before;
    };
    const one = callsOf({ ...settings, further: [] });
    const two = callsOf(settings);
    // What one more tab takes: found, measured, read, and told from ours.
    expect(two - one).toBeLessThanOrEqual(14);
    expect(two - one).toBeLessThan(one);
  });

  it("that is gone is named, and the others are still shown", () => {
    const { desk: made, settings, orders } = desk();
    const gone = settings.further.map((each) => ({ ...each, tabId: 999, tabName: "Enquête" }));
    const found = made.call("detect", { tabId: orders, settings: { ...settings, further: gone } });
    expect(found.problem).toBeNull();
    expect(found.join).toBeNull();
    expect(found.sources[1]?.problem).toMatch(/Enquête/);
    expect(() =>
      made.call("dryRun", { tabId: orders, settings: { ...settings, further: gone } }),
    ).toThrow(/Enquête/);
  });

  it("has its own columns and answers", () => {
    const { desk: made, settings, crm } = desk();
    const further = settings.further.map((each) => ({ ...each, mapping: { Commercial: "" } }));
    const found = made.call("detect", { tabId: crm, settings: { ...settings, further } });
    expect(found.columns.find(({ header }) => header === "Commercial")?.field).toBeNull();
    expect(found.columns.find(({ header }) => header === "Statut")?.field).toBe("status");
    expect(found.join?.parts).toHaveLength(2);
  });
});
