import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaOf,
  columnIndex,
  columnName,
  formatArea,
  parseReference,
} from "../../../host/book/a1.ts";

const cover = (text: string) => {
  const reference = parseReference(text);
  return reference && areaOf(reference, 1000, 26);
};

describe("references", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:C5", { row: 1, column: 1, rows: 4, columns: 2 }],
    ["C5:B2", { row: 1, column: 1, rows: 4, columns: 2 }],
    ["B2:B", { row: 1, column: 1, rows: 999, columns: 1 }],
    ["A:C", { row: 0, column: 0, rows: 1000, columns: 3 }],
    ["2:5", { row: 1, column: 0, rows: 4, columns: 26 }],
    ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
  ])("reads %s", (text, area) => {
    expect(cover(text)).toEqual(area);
  });

  it("reads the sheet before the mark, quoted or not", () => {
    expect(parseReference("Clients!A1")?.sheet).toBe("Clients");
    expect(parseReference("'L''équipe de A'!A1")?.sheet).toBe("L'équipe de A");
  });

  it.each(["", "A", "12", "A0", "A1:B2:C3", "1A", "nom", "A1:"])("refuses %j", (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it("names and numbers columns both ways", () => {
    expect([0, 25, 26, 701, 702, 18_277].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "ZZZ",
    ]);
    fc.assert(fc.property(fc.nat(18_277), (column) => columnIndex(columnName(column)) === column));
  });

  it("reads back every area that it writes", () => {
    const size = fc.integer({ min: 1, max: 50 });
    const area = fc.record({ row: fc.nat(900), column: fc.nat(500), rows: size, columns: size });
    fc.assert(
      fc.property(area, (wanted) => {
        expect(cover(formatArea(wanted))).toEqual(wanted);
      }),
    );
  });
});
