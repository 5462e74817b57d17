import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps } from "../../../host/book/a1.ts";
import { inside, without } from "../../../host/book/areas.ts";
import { deleteLines, insertLines } from "../../../host/book/grid.ts";
import { BookSheet } from "../../../host/book/sheet.ts";
import { Book } from "../../../host/book/workbook.ts";

const ONE = { rows: 1, columns: 1 };

function sheetWithAll(): BookSheet {
  const sheet = new BookSheet(1, "Clients");
  for (let row = 0; row < 6; row++) sheet.cell(row, 2).value = `r${row}`;
  sheet.columnWidths.set(2, 200);
  sheet.hiddenColumns.add(3);
  sheet.filter = { area: { row: 0, column: 0, rows: 6, columns: 4 } };
  sheet.validations.push({
    area: { row: 3, column: 2, ...ONE },
    criteria: "CHECKBOX",
    values: [],
    allowInvalid: true,
  });
  sheet.conditionalFormats.push({
    areas: [{ row: 1, column: 0, rows: 2, columns: 4 }],
    criteria: "CELL_EMPTY",
    values: [],
  });
  return sheet;
}

describe("rows and columns that come and go", () => {
  it("moves cells, rules and areas when rows are inserted", () => {
    const sheet = sheetWithAll();
    insertLines(sheet, { axis: "row", at: 2, count: 2 });
    expect(sheet.maxRows).toBe(1002);
    expect(sheet.peek(1, 2)?.value).toBe("r1");
    expect(sheet.peek(2, 2)).toBeUndefined();
    expect(sheet.peek(4, 2)?.value).toBe("r2");
    expect(sheet.validations[0]?.area.row).toBe(5);
    expect(sheet.filter?.area.rows).toBe(8);
    expect(sheet.conditionalFormats[0]?.areas[0]?.rows).toBe(4);
  });

  it("moves widths and hidden columns when columns are deleted", () => {
    const sheet = sheetWithAll();
    deleteLines(sheet, { axis: "column", at: 0, count: 1 });
    expect(sheet.peek(0, 1)?.value).toBe("r0");
    expect([...sheet.columnWidths]).toEqual([[1, 200]]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
  });

  it("drops the rules whose cells are deleted", () => {
    const sheet = sheetWithAll();
    deleteLines(sheet, { axis: "row", at: 1, count: 3 });
    expect(sheet.validations).toEqual([]);
    expect(sheet.conditionalFormats).toEqual([]);
    expect(sheet.filter?.area.rows).toBe(3);
    expect(sheet.lastRow()).toBe(3);
    expect(sheet.peek(1, 2)?.value).toBe("r4");
  });

  it("undoes an insertion by deleting the same rows", () => {
    const at = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 5 }), (row, count) => {
        const sheet = sheetWithAll();
        insertLines(sheet, { axis: "row", at: row, count });
        deleteLines(sheet, { axis: "row", at: row, count });
        const before = sheetWithAll();
        expect(sheet.cells.map((cells) => cells?.[2]?.value)).toEqual(
          before.cells.map((cells) => cells?.[2]?.value),
        );
        expect(sheet.filter).toEqual(before.filter);
        expect(sheet.conditionalFormats).toEqual(before.conditionalFormats);
      }),
    );
  });
});

describe("areas", () => {
  const side = fc.integer({ min: 1, max: 6 });
  const area = fc.record({ row: fc.nat(6), column: fc.nat(6), rows: side, columns: side });

  it("cuts a hole out, leaving exactly the other cells, once each", () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const pieces = without(whole, hole);
        for (let row = 0; row < 13; row++) {
          for (let column = 0; column < 13; column++) {
            const left = contains(whole, row, column) && !contains(hole, row, column);
            const held = pieces.filter((piece) => contains(piece, row, column)).length;
            expect(held).toBe(left ? 1 : 0);
          }
        }
        expect(pieces.every((piece) => inside(piece, whole) && !overlaps(piece, hole))).toBe(true);
      }),
    );
  });
});

describe("the workbook", () => {
  it("opens with one sheet named in its language, of 26,000 cells (facts 69, 75)", () => {
    const book = new Book({ locale: "fr_FR" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Feuille 1"]);
    expect(book.size).toBe(26_000);
    expect(new Book({ locale: "en_GB" }).active.name).toBe("Sheet1");
  });

  it("gives each sheet an identifier of its own and makes a new one active", () => {
    const book = new Book();
    const ids = Array.from({ length: 50 }, (_, index) => book.insert(`S${index}`).id);
    expect(new Set([0, ...ids]).size).toBe(51);
    expect(book.active.name).toBe("S49");
    book.remove(book.active);
    expect(book.active.name).toBe("S48");
  });
});
