import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/core/maths/day.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { CostWords } from "../../../src/intake/costs/cost-words.ts";
import { readCosts } from "../../../src/intake/costs/read-costs.ts";
import { on } from "../../core/portfolio/make.ts";

const WORDS: CostWords = {
  headings: {
    channel: ["Canal", "Channel"],
    kind: ["Nature", "Kind"],
    from: ["Du", "From"],
    to: ["Au", "To"],
    amount: ["Montant", "Amount"],
    note: ["Note", "Note"],
  },
  kinds: { acquisition: ["Acquisition"], retention: ["Fidélisation", "Retention"] },
  figures: { fixedCosts: ["Charges fixes"], cash: ["Trésorerie", "Cash"] },
  example: ["Exemple", "Example"],
  examples: [
    { channel: "Exemple : salon", kind: "acquisition", from: "03/YYYY", to: "", amount: 1500 },
  ],
};
const FRENCH = { order: "DMY", decimal: "," } as const;
const AMERICAN = { order: "MDY", decimal: "." } as const;
const HEAD = ["Canal", "Nature", "Du", "Au", "Montant", "Note"];
const read = (lines: Rows, locale: typeof FRENCH | typeof AMERICAN = FRENCH, above: Rows = []) =>
  readCosts([...above, HEAD, ...lines], WORDS, locale);
const told = ({ economics }: ReturnType<typeof read>) =>
  economics.costs?.map(({ kind, channel, amount, span }) => [
    kind,
    channel,
    amount,
    span && `${isoOf(span.from)} ${isoOf(span.to)}`,
  ]);

describe("lines a person typed", () => {
  it("have days, months, quarters, years, or no date at all", () => {
    const found = read([
      ["Salon", "Acquisition", "15/03/2026", "", 900, ""],
      ["Web", "acquisition", "mars 2026", "", "1 200,50 €", ""],
      ["Web", "Acquisition", "T1 2026", "", "300", ""],
      ["Web", "Acquisition", 2025, "", "1.234", ""],
      ["", "fidelisation", "01/2026", "06/2026", 80, "carte"],
      ["Web", "Acquisition", { day: on("2026-04-03"), seconds: 0 }, "", 10, ""],
      ["Radio", "Acquisition", "", "", 50, ""],
      ["Radio", "Acquisition", "", "2024", 60, ""],
    ]);
    expect(told(found)).toEqual([
      ["acquisition", "Salon", 900, "2026-03-15 2026-03-15"],
      ["acquisition", "Web", 1200.5, "2026-03-01 2026-03-31"],
      ["acquisition", "Web", 300, "2026-01-01 2026-03-31"],
      ["acquisition", "Web", 1234, "2025-01-01 2025-12-31"],
      ["retention", "", 80, "2026-01-01 2026-06-30"],
      ["acquisition", "Web", 10, "2026-04-03 2026-04-03"],
      ["acquisition", "Radio", 50, null],
      ["acquisition", "Radio", 60, "2024-01-01 2024-12-31"],
    ]);
    expect(found.warnings).toEqual([]);
  });

  it("are read as the sheet's country writes days and numbers", () => {
    const lines = [["Web", "Retention", "03/04/2026", "", "1.234", ""]];
    expect(told(read(lines))).toEqual([["retention", "Web", 1234, "2026-04-03 2026-04-03"]]);
    expect(told(read(lines, AMERICAN))).toEqual([
      ["retention", "Web", 1.234, "2026-03-04 2026-03-04"],
    ]);
  });

  it("may stand in either language, in any order of columns, below whatever was typed above", () => {
    const rows: Rows = [
      ["À moi", "", "", ""],
      ["", "", "", ""],
      ["Note", "Amount", "Kind", "Channel", "To", "From"],
      ["x", 5, "Retention", "Fair", "", "2026"],
    ];
    const found = readCosts(rows, WORDS, FRENCH);
    expect(found.warnings).toEqual([]);
    expect(told(found)).toEqual([["retention", "Fair", 5, "2026-01-01 2026-12-31"]]);
  });

  it("that are blank, titles or our examples do not count, without a word", () => {
    const found = read([
      ["", "", "", "", "", ""],
      ["Publicité", "", "", "", "", "à compléter"],
      ["Exemple : salon", "Acquisition", "03/2026", "", 1500, ""],
    ]);
    expect(found).toEqual({ economics: {}, warnings: [] });
  });
});

describe("lines that cannot be read", () => {
  it.each([
    [["Web", "Acquisition", "", "", "", ""], "costs.noAmount", "Montant", ""],
    [["Web", "Acquisition", "", "", "beaucoup", ""], "costs.amount", "Montant", "beaucoup"],
    [["Web", "Acquisition", "", "", "12 %", ""], "costs.amount", "Montant", "12 %"],
    [["Web", "Acquisition", 2026, "", "100 €/mois", ""], "costs.rate", "Montant", "100 €/mois"],
    [
      ["Web", "Acquisition", 2026, "", "1 200 € par an", ""],
      "costs.rate",
      "Montant",
      "1 200 € par an",
    ],
    [["Web", "Acquisition", "", "", -5, ""], "costs.negative", "Montant", "-5"],
    [["Web", "", "", "", 5, ""], "costs.noKind", "Nature", ""],
    [["Web", "Pub", "", "", 5, ""], "costs.kind", "Nature", "Pub"],
    [["Web", "Acquisition", "bientôt", "", 5, ""], "costs.date", "Du", "bientôt"],
    [["Web", "Acquisition", "31/02/2026", "", 5, ""], "costs.date", "Du", "31/02/2026"],
    [["Web", "Acquisition", "2026", "plus tard", 5, ""], "costs.date", "Au", "plus tard"],
    [["Web", "Acquisition", "2026", "2025", 5, ""], "costs.order", "Au", "2025"],
    [
      ["Exemple : salon", "Acquisition", "2026", "", 900, ""],
      "costs.example",
      "Canal",
      "Exemple : salon",
    ],
    [
      ["Exemple : salon", "Fidélisation", "03/2026", "", 1500, ""],
      "costs.example",
      "Canal",
      "Exemple : salon",
    ],
    [
      ["Exemple : salon", "Acquisition", "04/2026", "", 1500, ""],
      "costs.example",
      "Canal",
      "Exemple : salon",
    ],
  ] as const)("%j: %s, by row and column, and the others count", (line, key, column, value) => {
    const found = read([line, ["Web", "Acquisition", "", "", 7, ""]]);
    expect(found.warnings).toEqual([{ key, values: { row: 2, column, value } }]);
    expect(found.economics.costs?.map(({ amount }) => amount)).toEqual([7]);
  });

  it("are named up to seven, and the others counted", () => {
    const found = read(Array.from({ length: 20 }, () => ["Web", "Pub", "", "", 5, ""]));
    expect(found.warnings).toHaveLength(8);
    expect(found.warnings[7]).toEqual({ key: "costs.more", values: { count: 13 } });
  });

  it("a heading that is gone is named in the language of the others", () => {
    const named = (headings: readonly string[]) => readCosts([headings], WORDS, FRENCH).warnings;
    const gone = (columns: string) => [{ key: "costs.columns", values: { columns } }];
    expect(named(["Channel", "Type", "From", "To", "Amount", "Note"])).toEqual(gone("Kind"));
    expect(named(["Canal", "Type", "Du", "Au", "Montant", "Note"])).toEqual(gone("Nature"));
  });

  it("a heading that is gone is named; without amounts or kinds nothing counts", () => {
    const without = (column: string) =>
      readCosts(
        [
          HEAD.map((heading) => (heading === column ? "?" : heading)),
          ["Web", "Acquisition", "2026", "", 5, ""],
        ],
        WORDS,
        FRENCH,
      );
    const channel = without("Canal");
    expect(channel.warnings).toEqual([{ key: "costs.columns", values: { columns: "Canal" } }]);
    expect(channel.economics.costs).toMatchObject([{ channel: "", amount: 5 }]);
    expect(without("Montant").economics).toEqual({});
    expect(without("Note").warnings).toEqual([]);
    const none = readCosts([["Web", "Acquisition"]], WORDS, FRENCH);
    expect(none).toEqual({ economics: {}, warnings: [{ key: "costs.headings", values: {} }] });
    expect(readCosts([], WORDS, FRENCH)).toEqual({ economics: {}, warnings: [] });
  });
});

describe("figures beside their labels", () => {
  it("are numbers from 0 up, also a column further right, and never their own explanation", () => {
    const above: Rows = [
      ["charges fixes", "12 000 €", "Loyer, salaires : 3"],
      ["Cash", "", 500],
    ];
    expect(read([], FRENCH, above).economics).toEqual({ fixedCosts: 12_000, cash: 500 });
    const blank: Rows = [["Charges fixes", "", "Loyer, salaires : 3"]];
    expect(read([], FRENCH, blank)).toEqual({ economics: {}, warnings: [] });
  });

  it("say what is wrong with them", () => {
    const above: Rows = [["Trésorerie", "bof", ""]];
    expect(read([], FRENCH, above)).toEqual({
      economics: {},
      warnings: [{ key: "costs.figure", values: { row: 1, label: "Trésorerie", value: "bof" } }],
    });
  });
});

it("reads or names every filled line, whatever stands in it", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    fc.constantFrom("", "Acquisition", "2026", "03/2026", "12,5 €"),
  );
  fc.assert(
    fc.property(
      cell,
      cell,
      cell,
      fc.double({ noNaN: true, min: 0, max: 1e6 }),
      (a, b, c, amount) => {
        const { economics, warnings } = read([[a, b, c, "", amount, ""]]);
        expect((economics.costs?.length ?? 0) + warnings.length).toBe(1);
        for (const line of economics.costs ?? []) {
          expect(line.amount).toBe(amount);
          expect(line.span === null || line.span.from <= line.span.to).toBe(true);
        }
      },
    ),
  );
});
