import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { KilledRun } from "../../host/runtime/failures.ts";
import { cloneBook } from "./clone-book.ts";
import { bookOf, Desk, NOW, orders, shown } from "./driver.ts";

const language = "fr";

/** What Sheets would make something else of, were it typed. */
const TRAPS = [
  ["SIRET", "Code", "Date", "Part", "Note", "Long"],
  ["00552100554", "007", "03/04/2025", "1/2", "=A1", "341174000000000123"],
  ["73282932000074", "1E5", "2025-04-03", "12 %", "+33 6 12 34 56 78", "3,41E+13"],
  ["'apostrophe", "TRUE", "mars 2025", "-5", "@SOMME", "a\nb"],
  ["", "16:00", "$2.99", "1 234,56 €", '=HYPERLINK("x";"y")', " espace "],
];

/** Imports rows in blocks of a few, as the panel does. */
function imported(desk: Desk, rows: readonly string[][], name = "Export", height = 2) {
  const columns = rows[0]?.length ?? 0;
  const asked = { language, ...begun(desk, rows.length, columns) } as const;
  for (let firstRow = 0; firstRow < rows.length; firstRow += height) {
    const block = rows.slice(firstRow, firstRow + height);
    desk.call("writeImportBlock", { ...asked, firstRow, rows: block });
  }
  return desk.call("finishImport", { ...asked, name, rows: rows.length });
}

function begun(desk: Desk, rows: number, columns: number) {
  return desk.call("beginImport", { language, rows, columns });
}

const names = ({ sheets }: Book) => sheets.map(({ name }) => name);
const hidden = ({ sheets }: Book) => sheets.filter((sheet) => sheet.hidden);
const empty = () => new Desk(bookOf([]));
const block = (desk: Desk, from: { importId: string; tabId: number }, firstRow: number) =>
  desk.call("writeImportBlock", { language, ...from, firstRow, rows: [["a"], ["b"]] });

describe("an imported tab", () => {
  it.each(["fr_FR", "en_US", "de_DE"])("holds the texts of the file, in %s", (locale) => {
    const desk = new Desk(bookOf([], locale));
    const { name, tabId } = imported(desk, TRAPS);
    const sheet = desk.sheet(name);
    expect([sheet.id, sheet.hidden, desk.book.active]).toEqual([tabId, false, sheet]);
    expect(shown(sheet)).toEqual(TRAPS);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([35, 9]);
    expect(sheet.cells.flat().every((cell) => !cell?.formula && cell?.format === "@")).toBe(true);
  });

  it("is hidden until it is whole, and the tab in front stays in front", () => {
    const desk = empty();
    const from = begun(desk, 4, 1);
    block(desk, from, 0);
    expect(hidden(desk.book).map(({ id }) => id)).toEqual([from.tabId]);
    expect(desk.book.active.name).toBe("Commandes");
    const { tabs } = desk.call("listTabs", { language });
    expect(tabs.find(({ id }) => id === from.tabId)?.hidden).toBe(true);
  });

  it("is read as a list like any other", () => {
    const desk = empty();
    const rows = [["Client", "Date", "Montant HT"]];
    for (let i = 0; i < 30; i++)
      rows.push([`Client ${i % 7}`, `1${i % 9}/03/2026`, `${100 + i},50`]);
    const { tabId } = imported(desk, rows);
    const found = desk.call("detect", { tabId, settings: desk.settings() });
    expect(found).toMatchObject({ shape: "orders", headerRow: 1, problem: null });
    expect(found.columns.map(({ field }) => field)).toEqual([
      "client_name",
      "order_date",
      "amount_net",
    ]);
  });

  it("gets a number behind a name that is there, and a name when it has none", () => {
    const desk = empty();
    expect(imported(desk, [["a"]], "commandes").name).toBe("commandes (2)");
    expect(imported(desk, [["a"]], "Commandes").name).toBe("Commandes (3)");
    expect(imported(desk, [["a"]], " [2026/11] ").name).toBe("2026 11");
    expect(imported(desk, [["a"]], "'/'").name).toBe("Import");
    expect(names(desk.book)).not.toContain("Commandes (4)");
  });

  it("is larger than a new tab when it must", () => {
    const desk = empty();
    const wide = [Array.from({ length: 40 }, (_, at) => `c${at}`)];
    expect(shown(desk.sheet(imported(desk, wide, "wide").name))).toEqual(wide);
    const long = Array.from({ length: 1200 }, (_, at) => [`r${at}`]);
    const sheet = desk.sheet(imported(desk, long, "long", 500).name);
    expect(shown(sheet)).toEqual(long);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1200, 1]);
  });
});

describe("a block", () => {
  it("may be written again", () => {
    const desk = empty();
    const from = begun(desk, 4, 1);
    for (const firstRow of [0, 2, 2, 0]) {
      expect(block(desk, from, firstRow)).toEqual({ written: firstRow + 2 });
    }
    const { name } = desk.call("finishImport", { language, ...from, name: "x", rows: 4 });
    expect(shown(desk.sheet(name)).flat()).toEqual(["a", "b", "a", "b"]);
  });

  it("costs as many calls whatever its height", () => {
    const costs = [1, 800].map((height) => {
      const desk = empty();
      const from = begun(desk, 800, 3);
      desk.calls = 0;
      const rows = Array.from({ length: height }, () => ["1", "2", "3"]);
      desk.call("writeImportBlock", { language, ...from, firstRow: 0, rows });
      return desk.calls;
    });
    expect(costs[0]).toBe(costs[1]);
    expect(costs[0]).toBeLessThan(25);
  });

  it("is refused when its rows differ in length, or lie outside", () => {
    const desk = empty();
    const from = begun(desk, 2, 2);
    const write = (firstRow: number, rows: string[][]) => () =>
      desk.call("writeImportBlock", { language, ...from, firstRow, rows });
    expect(write(0, [["a", "b"], ["c"]])).toThrow(/ragged/);
    expect(write(40, [["a"], ["b"]])).toThrow(/outside/);
    expect(write(0, [])).toThrow();
    expect(write(-1, [["a"]])).toThrow();
  });
});

describe("an import that does not end well", () => {
  it("leaves nothing behind when cancelled", () => {
    const desk = empty();
    const before = JSON.stringify(desk.book.sheets);
    const { importId, tabId } = begun(desk, 4, 1);
    block(desk, { importId, tabId }, 0);
    expect(desk.call("cancelImport", { language, importId })).toEqual({ cancelled: true });
    expect(JSON.stringify(desk.book.sheets)).toBe(before);
    expect(desk.call("cancelImport", { language, importId })).toEqual({ cancelled: false });
    expect(() => block(desk, { importId, tabId }, 2)).toThrow(/annulé/);
  });

  it("is not shown half", () => {
    const desk = empty();
    const from = begun(desk, 4, 1);
    block(desk, from, 0);
    const finish = () => desk.call("finishImport", { language, ...from, name: "x", rows: 4 });
    expect(finish).toThrow(/annulé/);
    block(desk, from, 2);
    expect(finish()).toEqual(finish());
  });

  it("is taken away by the next one, unless somebody else is still at it or looks at it", () => {
    let now = NOW;
    const book = bookOf([]);
    const clock = () => now;
    const anne = new Desk(book, { clock, user: { locale: "fr", temporaryKey: "anne" } });
    const bruno = new Desk(book, { clock, user: { locale: "fr", temporaryKey: "bruno" } });
    const first = begun(anne, 4, 1);
    expect(anne.call("listTabs", { language }).halfImported).toBe(true);
    expect(bruno.call("listTabs", { language }).halfImported).toBe(false);
    const second = begun(bruno, 4, 1);
    block(anne, first, 0);
    const third = begun(anne, 4, 1);
    expect(
      hidden(book)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([second.tabId, third.tabId].sort());
    now += 10 * 60_000;
    expect(anne.call("listTabs", { language }).halfImported).toBe(true);
    anne.call("cancelImport", { language, importId: null });
    expect(hidden(book)).toEqual([]);

    const kept = begun(anne, 4, 1);
    block(anne, kept, 0);
    const sheet = book.sheets.find(({ id }) => id === kept.tabId);
    if (sheet) sheet.hidden = false;
    begun(anne, 4, 1);
    expect(book.sheets).toContain(sheet);
  });

  it("leaves a tab that was imported whole alone", () => {
    const desk = empty();
    const { tabId } = imported(desk, TRAPS);
    const sheet = desk.book.sheets.find(({ id }) => id === tabId);
    if (sheet) sheet.hidden = true;
    desk.call("cancelImport", { language, importId: null });
    expect(desk.book.sheets).toContain(sheet);
    expect(desk.call("listTabs", { language }).halfImported).toBe(false);
  });

  it("is refused before anything is made when the spreadsheet cannot hold it", () => {
    const desk = empty();
    const before = names(desk.book);
    expect(() => begun(desk, 500_000, 20)).toThrow(
      /500\s000 lignes de 20 cellules.*10\s026\s000.*10\s000\s000 au plus/,
    );
    expect(names(desk.book)).toEqual(before);
    begun(desk, 498_000, 20);
    expect(hidden(desk.book)).toMatchObject([{ maxRows: 498_000, maxColumns: 20 }]);
  });

  it("can be begun again wherever it was cut short, and leaves one tab", () => {
    const rows = TRAPS.slice(0, 3);
    const before = bookOf(orders(3));
    const whole = new Desk(cloneBook(before));
    const calls: string[] = [];
    whole.addOn.beforeCall = (name) => {
      calls.push(name);
    };
    imported(whole, rows);
    const wanted = names(whole.book);
    expect(wanted).toEqual(["Commandes", "Export"]);
    calls.forEach((name, place) => {
      const desk = new Desk(cloneBook(before));
      let count = 0;
      desk.addOn.beforeCall = () => {
        if (count++ === place) throw place % 2 === 0 ? new Error("Service") : new KilledRun(name);
      };
      expect(() => imported(desk, rows), name).toThrow();
      const again = new Desk(desk.book);
      // Shown and not yet marked as whole, it is the user's, and the next one gets a number.
      const seen = desk.book.find("Export")?.hidden === false;
      imported(again, rows);
      expect(names(again.book).sort(), name).toEqual(
        seen ? ["Commandes", "Export", "Export (2)"] : [...wanted].sort(),
      );
    });
  }, 60_000);
});

describe("any text", () => {
  it("comes back as it was, whatever it looks like", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("=1+1", "+1", "-1", "@x", "'", "''x", "1/2", "00", "TRUE", "1e9", "€ 5"),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    const width = fc.integer({ min: 1, max: 4 });
    const rows = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre(table[table.length - 1]?.some((text) => text !== "") === true);
        const desk = empty();
        const { name } = imported(desk, table);
        const blank = (row: readonly unknown[]) => row.join("").length === 0;
        const back = shown(desk.sheet(name));
        expect(back.length).toBe(table.length);
        back.forEach((row, at) => {
          if (!blank(row)) expect(row).toEqual(table[at]?.slice(0, row.length));
        });
      }),
      { numRuns: 40 },
    );
  });
});
