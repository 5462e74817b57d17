import { describe, expect, it } from "vitest";
import { Book } from "../../../host/book/workbook.ts";
import { bookOf } from "../../../host/io/book-of.ts";
import { readTabs } from "../../../host/io/read-tabs.ts";
import { xlsxBytes } from "../../../host/io/write-xlsx.ts";
import { childrenOf } from "./unzip.ts";
import { bookWith, partsOf } from "./written.ts";

const DATE = 46348; // 2026-11-22

describe("a workbook written and read back", () => {
  it("keeps texts, numbers, dates, true and false, blanks and names", async () => {
    const { book } = bookWith([
      [{ value: "007" }, { value: 1234.5, format: "#,##0.00" }, undefined, { value: true }],
      [
        undefined,
        { value: 0.125, format: "0.0%" },
        { value: DATE, format: "dd/mm/yyyy" },
        undefined,
      ],
      [
        { value: "=IMPORTXML(1)" },
        { value: DATE + 0.5, format: "dd/mm/yyyy hh:mm" },
        { value: ' <é&"> 😀 ' },
        { value: -3 },
      ],
    ]);
    book.insert("Été & co");
    const [first, second] = await readTabs(await xlsxBytes(book), "out.xlsx");
    expect(first?.name).toBe("Clients");
    expect(first?.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      ["007", 1234.5, undefined, true],
      [undefined, 0.125, DATE, undefined],
      ["=IMPORTXML(1)", DATE + 0.5, ' <é&"> 😀 ', -3],
    ]);
    expect(first?.rows[1]?.[2]?.format).toBe("yyyy-mm-dd");
    expect(first?.rows[2]?.[1]?.format).toBe("yyyy-mm-dd hh:mm:ss");
    expect(second).toEqual({ name: "Été & co", rows: [] });
  });

  it("gives a formula's value, or the formula when it has none", async () => {
    const { book } = bookWith([
      [
        { formula: "=SUM(B1;C1)", value: 7 },
        { formula: '=IF(A1>1;"a;b";2)' },
        { formula: "=1+1", value: "two" },
      ],
    ]);
    const sheet = (await partsOf(book)).get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<v>7</v>");
    expect(sheet).toContain('IF(A1&gt;1,"a;b",2)');
    expect(sheet).not.toContain("SUM");
  });

  it("cuts a text no cell of an XLSX can hold", async () => {
    const { book } = bookWith([[{ value: "x".repeat(60_000) }]]);
    const [tab] = await readTabs(await xlsxBytes(book), "out.xlsx");
    expect(tab?.rows[0]?.[0]?.value).toHaveLength(32_767);
  });

  it("opens an XLSX as a workbook whose cells keep their kind", async () => {
    const { book } = bookWith([[{ value: "007" }, { value: 7 }]]);
    const again = bookOf(await readTabs(await xlsxBytes(book), "out.xlsx"), { locale: "en_US" });
    expect(again.active.name).toBe("Clients");
    expect(again.active.peek(0, 0)).toEqual({ value: "007", format: "@" });
    expect(again.active.peek(0, 1)).toEqual({ value: 7 });
  });
});

describe("the looks of a sheet", () => {
  it("has widths, frozen rows, tab colour, filter, rules and lists, each in its place", async () => {
    const { book, sheet } = bookWith([
      [{ value: "Class", bold: true, background: "#1a73e8", ink: "#ffffff" }, { value: "Revenue" }],
      [{ value: "A" }, { value: 10, format: '#,##0 "€"' }],
    ]);
    sheet.columnWidths.set(0, 215);
    sheet.frozenRows = 1;
    sheet.tabColor = "#34a853";
    sheet.filter = { area: { row: 0, column: 0, rows: 2, columns: 2 } };
    const column = { row: 1, column: 0, rows: 1, columns: 1 };
    sheet.conditionalFormats = [
      { areas: [column], criteria: "TEXT_EQUAL_TO", values: ['A "plus"'], background: "#ceead6" },
      { areas: [column], criteria: "NUMBER_GREATER_THAN", values: [5], ink: "#ff0000", bold: true },
      { areas: [column], criteria: "CUSTOM_FORMULA", values: ['=$A2="B"'], background: "#fce8e6" },
    ];
    sheet.validations = [
      { area: column, criteria: "VALUE_IN_LIST", values: ["A", "B"], allowInvalid: false },
    ];
    const xml = (await partsOf(book)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(childrenOf(xml)).toEqual([
      ...["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter"],
      ...["conditionalFormatting", "conditionalFormatting", "conditionalFormatting"],
      ...["dataValidations", "pageMargins", "pageSetup"],
    ]);
    expect(xml).toContain('width="30"');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<tabColor rgb="FF34A853"/>');
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toContain('<formula>A2="A ""plus"""</formula>');
    expect(xml).toContain('<formula>$A2="B"</formula>');
    expect(xml).toContain('<formula1>"A,B"</formula1>');
  });

  it("keeps names apart that XLSX would take for one", async () => {
    const book = new Book();
    book.active.name = "A client whose name is very long indeed";
    book.insert("a client whose name is very long in Paris");
    const workbook = (await partsOf(book)).get("xl/workbook.xml");
    expect(workbook).toContain('name="A client whose name is very lon"');
    expect(workbook).toContain('name="a client whose name is very (2)"');
  });
});
