import { describe, expect, it } from "vitest";
import { insertLines } from "../../host/book/grid.ts";
import { KilledRun } from "../../host/runtime/failures.ts";
import { cloneBook } from "./clone-book.ts";
import { bookOf, type Cell, Desk, orders, putCell, shown } from "./driver.ts";

/** Row of the headings, as a user counts. */
const HEADINGS = 8;

function begun(): Desk {
  const desk = new Desk(bookOf(orders(12)));
  desk.run({ language: "fr" });
  return desk;
}

/** Types a line beneath the examples. */
function typeLine(desk: Desk, line: readonly Cell[], below = 4): void {
  const sheet = desk.book.find("Coûts") ?? desk.sheet("Costs");
  line.forEach((cell, column) => {
    putCell(sheet, HEADINGS - 1 + below, column, cell);
  });
}

const dryWarnings = (desk: Desk): string[] =>
  desk
    .call("dryRun", { tabId: desk.book.sheets[0]?.id ?? 0, settings: desk.settings() })
    .warnings.filter(({ key }) => key.startsWith("costs."))
    .map(({ text }) => text);

describe("the Costs tab", () => {
  it("is made at the first run, with examples that do not count", () => {
    const desk = new Desk(bookOf(orders(12)));
    const { tabsToMake } = desk.call("dryRun", {
      tabId: desk.book.sheets[0]?.id ?? 0,
      settings: desk.settings(),
    });
    expect(tabsToMake).toContain("Coûts");
    const made = desk.run();
    expect(made.map(({ key }) => key)).toContain("costs");
    const sheet = desk.sheet("Coûts");
    expect(shown(sheet)[HEADINGS - 1]).toEqual(["Canal", "Nature", "Du", "Au", "Montant", "Note"]);
    expect(shown(sheet)[HEADINGS]?.slice(0, 5)).toEqual([
      "Exemple : salon professionnel".replace(" :", "\u00a0:"),
      "Acquisition",
      "03/2026",
      "",
      1500,
    ]);
    expect(dryWarnings(desk)).toEqual([]);
    const kinds = sheet.validations.find(({ area }) => area.column === 1);
    expect(kinds).toMatchObject({
      criteria: "VALUE_IN_LIST",
      values: ["Acquisition", "Fidélisation"],
      allowInvalid: true,
    });
    expect(kinds?.area).toMatchObject({ row: HEADINGS, rows: 200 });
    expect(sheet.peek(HEADINGS + 3, 2)?.format).toBe("@");
  });

  it("offers the channels of the list, and those that came since", () => {
    const [head = [], ...lines] = orders(12);
    const channelOf = (id: unknown) => (String(id).length === 2 ? "Web" : "Salon");
    const rows = [
      [...head, "Canal d’acquisition"],
      ...lines.map((row) => [...row, channelOf(row[0])]),
    ];
    const desk = new Desk(bookOf(rows));
    desk.run();
    const offered = () =>
      desk.sheet("Coûts").validations.find(({ area }) => area.column === 0)?.values ?? [];
    expect(offered()).toEqual(["Web", "Salon"]);
    const source = desk.sheet("Commandes");
    shown(source).forEach((row, at) => {
      if (row[0] === "C12") putCell(source, at, 5, "Foire");
    });
    desk.run();
    expect(offered()).toContain("Foire");
  });

  it("is only read afterwards: nothing typed changes, wherever it stands", () => {
    const desk = begun();
    const sheet = desk.sheet("Coûts");
    typeLine(desk, ["Web", "Acquisition", "03/2026", "", 1200, "=A1"]);
    putCell(sheet, 0, 0, "Mes coûts à moi");
    putCell(sheet, 4, 1, 30_000);
    putCell(sheet, 20, 9, "loin");
    insertLines(sheet, { axis: "row", at: 3, count: 2 });
    insertLines(sheet, { axis: "column", at: 1, count: 1 });
    const before = JSON.stringify(shown(sheet));
    desk.run();
    expect(JSON.stringify(shown(sheet))).toBe(before);
  });

  it("changes its own words with the language, and no other", () => {
    const desk = begun();
    typeLine(desk, ["Web", "Fidélisation", "T1 2026", "", 1200, "à vérifier"]);
    putCell(desk.sheet("Coûts"), HEADINGS - 1, 5, "Remarque");
    desk.run({ language: "en" });
    const sheet = desk.sheet("Costs");
    expect(shown(sheet)[HEADINGS - 1]).toEqual([
      "Channel",
      "Kind",
      "From",
      "To",
      "Amount",
      "Remarque",
    ]);
    expect(shown(sheet)[HEADINGS]?.[0]).toBe("Example: trade fair");
    expect(shown(sheet)[HEADINGS + 3]).toEqual([
      "Web",
      "Fidélisation",
      "T1 2026",
      "",
      1200,
      "à vérifier",
    ]);
    expect(dryWarnings(desk)).toEqual([]);
    desk.run({ language: "fr" });
    expect(shown(desk.sheet("Coûts"))[HEADINGS]?.[0]).toContain("salon professionnel");
  });

  it("is made once, wherever the first run is cut short, and keeps what is typed then", () => {
    const tabs = bookOf(orders(12));
    const calls: number[] = [];
    const counting = new Desk(cloneBook(tabs));
    let count = 0;
    counting.addOn.beforeCall = () => {
      count++;
      if (counting.book.find("Coûts") && calls.length < 60) calls.push(count);
    };
    counting.run({ language: "fr" });
    for (const at of calls.filter((_, place) => place % 5 === 0)) {
      const desk = new Desk(cloneBook(tabs));
      let made = 0;
      desk.addOn.beforeCall = (name) => {
        if (++made === at) throw new KilledRun(name);
      };
      expect(() => desk.run({ language: "fr" })).toThrow();
      desk.addOn.beforeCall = undefined;
      const typed = (desk.book.find("Coûts")?.lastRow() ?? 0) > 0;
      if (typed) typeLine(desk, ["Mot à moi", "Acquisition", "2026", "", 5, ""], 9);
      desk.run({ language: "fr" });
      const costs = desk.book.sheets.filter(({ name }) => name.startsWith("Coûts"));
      expect(costs.map(({ name }) => name)).toEqual(["Coûts"]);
      if (typed) expect(JSON.stringify(shown(desk.sheet("Coûts")))).toContain("Mot à moi");
    }
  }, 120_000);

  it("is made anew when it was deleted", () => {
    const desk = begun();
    desk.book.remove(desk.sheet("Coûts"));
    desk.run();
    expect(shown(desk.sheet("Coûts"))[HEADINGS - 1]?.[0]).toBe("Canal");
  });
});

describe("what is typed", () => {
  it("becomes the cost of winning a client, spread by the days it was spent over", () => {
    const desk = begun();
    const tabId = desk.book.sheets[0]?.id ?? 0;
    const kpis = () =>
      desk.call("summary", { tabId, settings: desk.settings(), from: 0, count: 1 }).kpis;
    expect(kpis().costs).toBeNull();
    typeLine(desk, ["Web", "Acquisition", "2026", "", 3650, ""]);
    typeLine(desk, ["Web", "Fidélisation", "", "", 600, ""], 5);
    const { fresh, kept } = kpis().movement as Record<string, number>;
    // The last twelve months end on 21 November 2026; 325 days of the year's 365 are in them.
    const { cac, crc } = kpis().costs as Record<string, number>;
    expect(cac).toBeCloseTo(3250 / (fresh ?? 0), 6);
    expect(crc).toBeCloseTo(600 / (kept ?? 0), 6);
  });
});

describe("a line that cannot be read", () => {
  it("is named with its row and column on the KPI page and in the panel", () => {
    const desk = begun();
    typeLine(desk, ["Web", "Acquisition", "bientôt", "", 1200, ""]);
    const [warning, ...others] = dryWarnings(desk);
    expect(others).toEqual([]);
    expect(warning).toContain("ligne 12");
    expect(warning).toContain("«\u00a0Du\u00a0»");
    expect(warning).toContain("«\u00a0Coûts\u00a0»");
    desk.run();
    expect(JSON.stringify(shown(desk.sheet("Indicateurs")))).toContain("ligne 12");
    desk.sheet("Coûts").name = "Nos dépenses";
    expect(dryWarnings(desk)[0]).toContain("«\u00a0Nos dépenses\u00a0»");
  });

  it("does not change a run half-way: it keeps the costs of its start", () => {
    const desk = begun();
    const tabId = desk.book.sheets[0]?.id ?? 0;
    const { runId, steps } = desk.call("startRun", { tabId, settings: desk.settings() });
    typeLine(desk, ["Web", "?", "2026", "", 1200, ""]);
    for (const { index } of steps) desk.call("runStep", { runId, step: index });
    expect(JSON.stringify(shown(desk.sheet("Indicateurs")))).not.toContain("ligne 12");
    desk.run();
    expect(JSON.stringify(shown(desk.sheet("Indicateurs")))).toContain("ligne 12");
  });
});
