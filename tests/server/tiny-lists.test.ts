import { describe, expect, it } from "vitest";
import type { BookChart } from "../../host/book/book.ts";
import type { BookSheet } from "../../host/book/sheet.ts";
import type { Language } from "../../src/i18n/words.ts";
import { bookOf, type Cell, Desk, shown } from "./driver.ts";

const HEADER = ["N° client", "Client", "Date commande", "N° commande", "Montant HT"];

const line = (id: string, amount: number | string, at: string): Cell[] => {
  return [id, `Client ${id}`, { iso: at }, `F-${id}-${at}`, amount];
};

const LISTS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "one client": [line("1", 100, "2026-08-01")],
  "two clients": [
    line("1", 100, "2026-08-01"),
    line("2", 50, "2025-03-01"),
    line("1", 70, "2025-02-01"),
  ],
  "no revenue at all": [
    line("1", 0, "2026-08-01"),
    line("2", 0, "2025-05-02"),
    line("3", 0, "2025-05-02"),
  ],
  "one client below 0": [
    line("1", -100, "2026-08-01"),
    line("2", 50, "2025-03-01"),
    line("3", 20, "2026-11-01"),
    line("3", 20, "2025-11-01"),
  ],
  "all the same": Array.from({ length: 20 }, (_, k) => line(`${k}`, 100, "2026-08-01")),
  "all on one day": Array.from({ length: 30 }, (_, k) => line(`${k}`, 50 + k * 13, "2026-11-20")),
};

function deskOf(list: string, language: Language): Desk {
  const rows = [HEADER, ...(LISTS[list] ?? [])];
  const desk = new Desk(bookOf(rows, language === "fr" ? "fr_FR" : "en_US"));
  desk.run({ language });
  return desk;
}

const ours = (desk: Desk): readonly BookSheet[] => desk.book.sheets.slice(1).filter(isShown);
const isShown = ({ hidden }: BookSheet): boolean => !hidden;
const titleOf = ({ options }: BookChart): string => String(options.title ?? "");
const plain = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, " ");

/** All texts of our tabs: cells and titles of charts. */
function textsOf(desk: Desk): readonly string[] {
  return ours(desk).flatMap((sheet) => [
    ...shown(sheet).flat().map(plain),
    ...sheet.charts.map((chart) => plain(titleOf(chart))),
  ]);
}

/** Figures a chart draws. */
function drawnBy(sheet: BookSheet, { areas }: BookChart): readonly number[] {
  return areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, k) =>
        sheet.peek(row + Math.floor(k / columns), column + (k % columns)),
      ),
    )
    .flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
}

describe.each(Object.keys(LISTS))("%s", (list) => {
  it.each(["fr", "en"] as const)("gives whole sentences and figures in %s", (language) => {
    const desk = deskOf(list, language);
    const broken = /\b(NaN|Infinity|undefined|null)\b|\{\w+[|:}]|\[object/;
    const plural =
      language === "fr"
        ? /(^|[ (])[01] (clients|nouveaux|revenus|perdus|jours|commandes|dormants|autres)\b/
        : /(^|[ (])1 (clients|days|orders|others)\b/;
    expect(textsOf(desk).filter((text) => broken.test(text) || plural.test(text))).toEqual([]);
    for (const sheet of ours(desk)) {
      for (const chart of sheet.charts) {
        expect(
          drawnBy(sheet, chart).some((value) => value !== 0),
          titleOf(chart),
        ).toBe(true);
      }
    }
  });
});

describe("a sentence true of the list", () => {
  const said = (list: string, language: Language = "fr"): string =>
    textsOf(deskOf(list, language)).join("\n");

  it("counts one client as one", () => {
    expect(said("one client")).toContain("1 seul client a acheté");
    expect(said("one client", "en")).toContain("Only 1 client bought");
  });

  it("calls nobody dormant who bought last summer", () => {
    expect(said("one client")).not.toContain("tous les clients paraissent dormants");
    expect(said("one client")).toMatch(/113 jours avant la date d’analyse : chaque client paraît/);
  });

  it("does not say that nobody sleeps where sleepers never brought anything", () => {
    expect(said("no revenue at all")).toContain("2 clients endormis");
    expect(said("no revenue at all")).not.toContain("aucun client endormi");
  });

  it("names no best month where no month brought anything", () => {
    expect(said("no revenue at all")).not.toContain("Meilleur mois");
    expect(said("two clients")).not.toContain("Meilleur mois");
  });

  it("gives a credit no part of revenue in the rhythm, as in the segments", () => {
    const desk = deskOf("one client below 0", "fr");
    const title = "55,6 % du CA vient de clients à risque, dormants ou perdus";
    expect(textsOf(desk)).toContain(title);
    const sheet = desk.sheet("Indicateurs");
    const parts = shown(sheet).flatMap((row, at) =>
      row.filter((value, column) => {
        const format = sheet.peek(at, column)?.format ?? "";
        return typeof value === "number" && value > 1 && format.startsWith("0.0%");
      }),
    );
    expect(parts).toEqual([]);
  });

  it("leaves out what revenue of 0 cannot be parted by, and parts that outweigh the whole", () => {
    const header = ["Client", "CA 2024", "CA 2025", "Marge", "Note NPS", "Dernière commande"];
    const row = (name: string, revenue: number, mark: number): Cell[] => {
      return [name, 900, revenue, revenue * 0.3, mark, { iso: "2026-10-01" }];
    };
    const page = (rows: readonly Cell[][]): string => {
      const desk = new Desk(bookOf([header, ...rows]));
      desk.run({ language: "fr" });
      return textsOf(desk).join("\n");
    };
    expect(page([row("Anne", 0, 2), row("Bruno", 0, 9)])).not.toMatch(/^\s*du CA vient/m);
    const inCredit = page([
      ...["Anne", "Bruno", "Chloé"].map((name) => row(name, 500, 3)),
      ...["Denis", "Élise"].map((name) => row(name, 800, 6)),
      row("Farid", 900, 6),
      ...["Gilles", "Hugo", "Inès"].map((name) => row(name, -1200, 9)),
    ]);
    // Two at 800 and a margin of 30 %, of 400 in all: 480 × 0.667 / (1.1 - 0.667).
    expect(inCredit).toContain("la plus grande valeur future, 738,46 €");
    expect(inCredit).not.toContain("% de la valeur future");
  });

  it("does not call the revenue of a credit unknown", () => {
    const said = textsOf(deskOf("one client below 0", "fr"));
    expect(said.join("\n")).toContain("Pas de score : aucun achat n’est daté");
  });

  it("gives no days to the rows of the RFM grid where all days are the same", () => {
    expect(said("all on one day")).not.toMatch(/3 à 2 jours|2 jours ou moins|3 jours ou plus/);
  });

  it("gives the band of a score on the card, where there is more than one figure in it", () => {
    const notesOf = (list: string): readonly string[] => {
      const desk = deskOf(list, "fr");
      const at = { tabId: desk.sheet("Clients").id, row: 3 };
      const tabId = desk.book.sheets[0]?.id ?? 0;
      const asked = { tabId, settings: desk.settings(), at, select: false };
      const { card } = desk.call("clientCard", asked);
      return card?.parts.flatMap(({ lines }) => lines.map(({ note }) => plain(note))) ?? [];
    };
    const notes = notesOf("one client");
    expect(notes.some((note) => note.includes("cette note"))).toBe(true);
    expect(notes.join("\n")).not.toContain("de 1 à 1");
    expect(notesOf("no revenue at all").join("\n")).not.toContain("cette note : 0 € ou plus");
  });
});
