import { describe, expect, it } from "vitest";
import { bookOf, type Cell, columnOf, Desk, fillRows, orders, putCell, shown } from "./driver.ts";

const HEADER = ["N° client", "Client", "Date commande", "N° commande", "Montant HT"];
const line = (id: string, name: string, amount: number | string, at = "2026-08-01"): Cell[] => {
  return [id, name, { iso: at }, `F-${id}-${at}-${amount}`, amount];
};

/** What the user is told, or "ok". */
function told(rows: readonly (readonly Cell[])[]): string {
  const desk = new Desk(bookOf(rows));
  const before = desk.book.sheets.length;
  try {
    desk.run();
    return "ok";
  } catch (error) {
    expect(desk.book.sheets).toHaveLength(before);
    return (error as Error).message;
  }
}

describe("a list that cannot be used is refused in plain words, and nothing is written", () => {
  it.each([
    ["an empty tab", [], /«\sCommandes\s» est vide/],
    ["headers only", [HEADER], /en-têtes mais aucune ligne/],
    [
      "no amounts",
      [
        ["Client", "Ville"],
        ["Anne", "Paris"],
        ["Bruno", "Lyon"],
      ],
      /chiffre d’affaires|montants/,
    ],
  ])("%s", (_, rows, words) => {
    expect(told(rows)).toMatch(words);
  });
});

describe("an odd list gives a portfolio all the same", () => {
  it.each([
    ["one client", [HEADER, line("1", "Anne", 100)]],
    ["all zero", [HEADER, line("1", "Anne", 0), line("2", "Bruno", 0)]],
    ["all equal", [HEADER, ...Array.from({ length: 12 }, (_, at) => line(`C${at}`, `N${at}`, 10))]],
    ["negative only", [HEADER, line("1", "Anne", -10), line("2", "Bruno", -20)]],
    [
      "errors and text in numbers",
      [HEADER, ...orders(10).slice(1), line("E1", "Erreur", "#N/A"), line("E2", "Mot", "douze")],
    ],
    [
      "dates in the future",
      [HEADER, ...orders(10).slice(1), line("F1", "Futur", 10, "2031-01-01")],
    ],
    ["titles above the header", [["Export du 1er mars"], [], HEADER, ...orders(10).slice(1)]],
  ])("%s", (_, rows) => {
    expect(told(rows)).toBe("ok");
  });
});

it("keeps apart ids, names of one spelling, and texts of any script and length", () => {
  const long = `${"é".repeat(60_000)}`;
  const names = ['L’"Atelier"', "😀 <b>gras</b>", "شركة النور", "Martin", "Martin", long];
  const ids = ["007", "7", "C😀", "__proto__", "constructor", "x"];
  const rows = [HEADER, ...ids.map((id, at) => line(id, names[at] ?? "", 100 + at))];
  const book = bookOf(rows);
  for (const row of [1, 2]) book.active.cell(row, 0).format = "@";
  const desk = new Desk(book);
  desk.run();
  const clients = desk.sheet("Clients");
  const cells = shown(clients).slice(2);
  const column = (heading: string): unknown[] =>
    cells.map((row) => row[columnOf(clients, heading)]);
  expect(column("Code").sort()).toEqual([...ids].sort());
  expect(column("Client")).toEqual(expect.arrayContaining(names.slice(0, 5)));
  const cut = column("Client").find((name) => String(name).length > 1000);
  expect(String(cut)).toHaveLength(49_999);
  putCell(clients, 2, columnOf(clients, "Note"), "vu");
  desk.run();
  expect(shown(clients).flat()).toContain("vu");
  expect(desk.book.find("Archives")).toBeUndefined();
});

it("refuses a tab of ours as a source, and one that is gone", () => {
  const desk = new Desk(bookOf(orders(10)));
  desk.run();
  const settings = desk.settings();
  const ours = desk.sheet("Clients").id;
  expect(() => desk.call("dryRun", { tabId: ours, settings })).toThrow(
    /choisissez l’onglet qui contient votre/,
  );
  expect(() => desk.call("dryRun", { tabId: 999, settings })).toThrow(/n’existe plus/);
});

it("refuses to make hundreds of tabs for a column of hundreds of values", () => {
  const rows = orders(80).map((row, at) => [...row, at === 0 ? "Ville" : `Ville ${row[0]}`]);
  const desk = new Desk(bookOf(rows));
  expect(() => desk.run({ segmentBy: { kind: "column", header: "Ville" } })).toThrow(/80 segments/);
  expect(desk.book.sheets).toHaveLength(1);
});

it("writes tables larger than one block whole, formulas of the user's among them", () => {
  const desk = new Desk(bookOf(orders(3000, 1)));
  desk.run({ segmentBy: { kind: "abc" } });
  const clients = desk.sheet("Clients");
  expect(clients.lastRow() * clients.lastColumn()).toBeGreaterThan(50_000);
  putCell(clients, 2000, columnOf(clients, "Note"), "loin en bas");
  putCell(clients, 2001, columnOf(clients, "Note"), "=A2002&1");
  fillRows(desk.sheet("Commandes"), orders(2990, 1));
  desk.run({ segmentBy: { kind: "abc" } });
  expect(shown(clients)).toHaveLength(2992);
  const note = columnOf(clients, "Note");
  const typed = shown(clients).map((row) => row[note]);
  expect(typed).toContain("loin en bas");
  const at = typed.findIndex((cell) => String(cell).startsWith("=A"));
  expect(typed[at]).toBe(`=A${at + 1}&1`);
  expect(desk.book.sheets.filter(({ name }) => name.includes("draft"))).toEqual([]);
}, 60_000);

it("says before a run what it would do, and writes nothing", () => {
  const desk = new Desk(bookOf(orders(40)));
  const tabId = desk.book.sheets[0]?.id ?? 0;
  const settings = desk.settings();
  const dry = desk.call("dryRun", { tabId, settings });
  expect(dry.clients).toBe(40);
  expect(dry.segments.reduce((sum, { clients }) => sum + clients, 0)).toBe(40);
  expect(dry.tabsToMake).toContain("Clients");
  expect(desk.book.sheets).toHaveLength(1);
  const summary = desk.call("summary", { tabId, settings, from: 38, count: 10 });
  expect(summary.totalClients).toBe(40);
  expect(summary.clients).toHaveLength(2);
  expect(Object.keys(summary.clients[0] ?? {})).toEqual(
    expect.arrayContaining(
      "id name revenue orders firstOrder lastOrder recencyDays share cumulativeShare abc r f m rfm segment clv".split(
        " ",
      ),
    ),
  );
  // Figures of the whole come once.
  expect(summary.kpis).toEqual({});
  const first = desk.call("summary", { tabId, settings, from: 0, count: 1 });
  expect(first.kpis).toMatchObject({ clients: 40 });
  desk.run();
  expect(desk.call("dryRun", { tabId, settings: desk.settings() }).tabsToMake).toEqual([]);
});
