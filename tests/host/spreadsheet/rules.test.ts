import { describe, expect, it } from "vitest";
import { factOf, open } from "./app.ts";

describe("conditional formats (facts 104 to 106)", () => {
  it("replaces all rules and reads them back", () => {
    const { sheet, app, book } = open();
    const rule = app
      .newConditionalFormatRule()
      .whenTextEqualTo("A")
      .setBackground("#C6EFCE")
      .setRanges([sheet.getRange("B2:B")])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules()]);
    expect(book.active.conditionalFormats).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 999, columns: 1 }],
        criteria: "TEXT_EQUAL_TO",
        values: ["A"],
        background: "#c6efce",
      },
    ]);
    const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.TEXT_EQUAL_TO);
    sheet.clearFormats();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it("refuses rules without range, of another sheet, or of two kinds", () => {
    const { sheet, app, spreadsheet } = open();
    const other = spreadsheet.insertSheet("B").getRange("A1");
    const here = sheet.getRange("A1");
    const empty = () => app.newConditionalFormatRule().whenCellEmpty().setBackground("#ffffff");
    expect(factOf(() => empty().build())).toBe(104);
    expect(factOf(() => empty().setRanges([here, other]).build())).toBe(104);
    const elsewhere = empty().setRanges([other]).build();
    expect(factOf(() => sheet.setConditionalFormatRules([elsewhere]))).toBe(104);
    expect(factOf(() => sheet.setConditionalFormatRules([empty() as never]))).toBe(81);
    const mixed = empty().setGradientMinpoint("#ffffff").setGradientMaxpoint("#000000");
    expect(factOf(() => mixed.setRanges([here]).build())).toBe(106);
  });
});

describe("protections (fact 109)", () => {
  it("warns without stopping, and stops when the sheet is locked", () => {
    const { sheet, book } = open();
    const protection = sheet.protect().setDescription("tenu à jour").setWarningOnly(true);
    sheet.getRange("A1").setValue(1);
    expect(protection.isWarningOnly()).toBe(true);
    expect(sheet.protect().getDescription()).toBe("tenu à jour");
    book.active.protections = [
      { id: 99, area: null, description: "", warningOnly: false, locked: true },
    ];
    expect(() => sheet.getRange("A1").setValue(2)).toThrow(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
    expect(factOf(() => sheet.getRange("A1").setBackground("#ffffff"))).toBe(109);
    expect(factOf(() => sheet.setColumnWidth(1, 50))).toBe(109);
    expect(factOf(() => sheet.deleteRows(1, 1))).toBe(109);
    expect(sheet.getRange("A1").getValue()).toBe(1);
    expect(sheet.getColumnWidth(1)).toBe(100);
  });

  it("locks only the cells of a locked range", () => {
    const { sheet, book, app } = open();
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    book.active.protections = [{ id: 9, area, description: "", warningOnly: false, locked: true }];
    expect(factOf(() => sheet.getRange("B2:C3").clearContent())).toBe(109);
    expect(factOf(() => sheet.getRange("C3").setValue(1))).toBeNull();
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.canEdit()).toBe(false);
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
  });
});

describe("filters and validations", () => {
  it("keeps one filter a sheet", () => {
    const { sheet } = open();
    sheet.getRange("A1:C9").createFilter();
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe("A1:C9");
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it("makes one validation of like ones beneath each other", () => {
    const { sheet, app, book } = open();
    const rule = app.newDataValidation().requireValueInList(["A"]).build();
    const date = app.newDataValidation().requireDate().build();
    const line = [rule, null, date];
    sheet.getRange("B2:B9").setDataValidation(date);
    sheet.getRange("A1:C4").setDataValidations([line, line, line, line]);
    const areas = book.active.validations.map(({ area }) => area);
    expect(areas).toContainEqual({ row: 0, column: 0, rows: 4, columns: 1 });
    expect(areas).toContainEqual({ row: 0, column: 2, rows: 4, columns: 1 });
    expect(areas).toContainEqual({ row: 4, column: 1, rows: 5, columns: 1 });
    expect(areas).toHaveLength(3);
  });

  it("cuts an older validation where a newer one lands", () => {
    const { sheet, app } = open();
    const rule = (word: string) => app.newDataValidation().requireValueInList([word]).build();
    sheet.getRange("A1:A5").setDataValidation(rule("old"));
    sheet.getRange("A3").setDataValidation(rule("new"));
    const lists = sheet.getRange("A1:A6").getDataValidations();
    expect(lists.map(([each]) => each?.getCriteriaValues()[0][0])).toEqual([
      "old",
      "old",
      "new",
      "old",
      "old",
      undefined,
    ]);
  });
});
