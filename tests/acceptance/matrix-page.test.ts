import { beforeAll, describe, expect, it } from "vitest";
import type { BookSheet } from "../../host/book/sheet.ts";
import type { Book } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import { xlsxBytes } from "../../host/io/write-xlsx.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { unzip } from "../host/io/unzip.ts";
import { type Language, printed } from "./job.ts";
import type { Printed } from "./printed.ts";

const CASES: [string, Language][] = [
  ["orders-en", "en"],
  ["clients-fr", "fr"],
];

describe.each(CASES)("the tab of matrices made of samples/%s.csv", (name, language) => {
  const { insights, matrix, report } = wordsOf(language);
  let book: Book;
  let all: Printed;
  let rows: readonly (readonly (string | number)[])[];

  beforeAll(async () => {
    const locale = language === "fr" ? "fr_FR" : "en_US";
    book = await openBook(`samples/${name}.csv`, { locale });
    all = await printed(book, { language, asOf: "2026-11-22" });
    rows = cellsOf(book.find(report.tabs.matrix) as BookSheet);
  });

  /** Rows from one title of column A to another. */
  const between = (from: string, to: string) => {
    const titles = rows.map(([first]) => first);
    const start = titles.indexOf(from);
    expect(start, from).toBeGreaterThanOrEqual(0);
    return rows.slice(start, titles.indexOf(to, start));
  };
  const sum = (values: readonly unknown[]) =>
    values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);

  it("counts in its RFM grid each client with a score, and their revenue", () => {
    const scored = all.clients.filter(({ rfm }) => rfm !== null && rfm !== "");
    const grid = between(matrix.rfm.section, matrix.accounts.section);
    const valuesOf = (figure: string) =>
      grid.filter((row) => row[1] === figure).flatMap((row) => row.slice(2, 7));
    expect(scored.length).toBeGreaterThan(0);
    expect(sum(valuesOf(matrix.figures.clients))).toBe(scored.length);
    expect(sum(valuesOf(matrix.figures.revenue))).toBeCloseTo(
      sum(scored.map(({ revenue }) => revenue)),
      2,
    );
  });

  it("crosses the revenue of every client who buys, by an estimate, and counts those who sleep", () => {
    const grid = between(matrix.cross.section, matrix.cross.domains);
    const total = grid.map(([first]) => first).lastIndexOf(matrix.figures.total);
    const buyers = all.clients.filter(({ revenue }) => revenue > 0);
    const text = grid.map(([first]) => first).join("\n");
    expect(text).toContain(matrix.cross.estimated.slice(0, 30));
    const [asleep = ""] = matrix.cross.asleep.split("{count}");
    const sleeping = Number(text.split(asleep)[1]?.split(".")[0] ?? 0);
    expect(sleeping > 0).toBe(name === "orders-en");
    expect(Number(grid[total + 1]?.[5]) + sleeping).toBe(buyers.length);
    const revenue = sum(buyers.map((client) => client.revenue));
    if (sleeping === 0) expect(grid[total + 2]?.[5]).toBeCloseTo(revenue, 2);
    else expect(grid[total + 2]?.[5]).toBeLessThan(revenue);
  });

  it("puts every client in one class of key accounts", () => {
    const classes = between(matrix.accounts.section, matrix.accounts.moves);
    const names: readonly string[] = Object.values(insights.accountClasses);
    const counts = classes.filter(([first]) => names.includes(String(first)));
    expect(sum(counts.map((row) => row[1]))).toBe(all.clients.length);
    expect(sum(counts.map((row) => row[2]))).toBeCloseTo(1, 9);
  });

  it("has a native chart of bubbles in the XLSX", async () => {
    const parts = unzip(await xlsxBytes(book));
    const bubbles = [...parts.values()].filter((xml) => xml.includes("<c:bubbleChart>"));
    expect(bubbles).toHaveLength(1);
    expect(bubbles[0]?.split("<c:dLbl>").length).toBeLessThanOrEqual(13);
  });
});

function cellsOf(sheet: BookSheet): readonly (readonly (string | number)[])[] {
  return Array.from({ length: sheet.lastRow() + 1 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => {
      const value = sheet.peek(row, column)?.value;
      return typeof value === "number" || typeof value === "string" ? value : "";
    }),
  );
}
