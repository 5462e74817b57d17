import { describe, expect, it } from "vitest";
import type { BookCell } from "../../host/book/book.ts";
import type { BookSheet } from "../../host/book/sheet.ts";
import type { Book } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import { gateOf, type Language, printed } from "./job.ts";

/** Cells that hold or show something, by row and column; a blank format and the general one show alike. */
function shown(sheet: BookSheet): Record<string, BookCell> {
  const found: Record<string, BookCell> = {};
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const { format, ...rest } = cell ?? {};
      const plain = format === undefined || format === "General";
      const whole = plain ? rest : { ...rest, format };
      if (Object.keys(whole).length > 0) found[`${row}:${column}`] = whole;
    });
  });
  return found;
}

/** Everything a reader sees of the workbook. */
function seen(book: Book) {
  return book.sheets
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => ({
      name: sheet.name,
      cells: shown(sheet),
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      rules: sheet.conditionalFormats.length,
      validations: sheet.validations.length,
      charts: sheet.charts.map(({ type, areas, at, options }) => ({ type, areas, at, options })),
      filter: sheet.filter?.area,
    }));
}

const FILES: [string, Language][] = [
  ["orders-fr", "fr"],
  ["clients-en", "en"],
];

describe.each(FILES)("a second run on samples/%s.csv", (name, language) => {
  it("gives the same tabs and cells, and doubles nothing", async () => {
    const locale = language === "fr" ? "fr_FR" : "en_US";
    const book = await openBook(`samples/${name}.csv`, { locale });
    const gate = gateOf(book, language);
    const request = { language, asOf: "2026-11-22" } as const;
    const source = book.active.id;
    const first = await printed(book, request, gate);
    const before = seen(book);
    book.activeSheetId = source;
    const second = await printed(book, request, gate);
    expect(seen(book)).toEqual(before);
    expect({ ...second, meter: {} }).toEqual({ ...first, meter: {} });
  });
});
