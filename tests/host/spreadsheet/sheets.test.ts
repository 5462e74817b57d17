import { describe, expect, it } from "vitest";
import { factOf, open } from "./app.ts";

describe("sheets", () => {
  it("inserts after the active sheet, and makes it active (fact 115)", () => {
    const { spreadsheet, sheet } = open({ locale: "en_US" });
    spreadsheet.insertSheet("B");
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.insertSheet("C");
    spreadsheet.insertSheet("D", 3);
    const names = spreadsheet.getSheets().map((each) => each.getName());
    expect(names).toEqual(["Sheet1", "C", "B", "D"]);
    expect(spreadsheet.getActiveSheet().getName()).toBe("D");
    spreadsheet.moveActiveSheet(1);
    expect(spreadsheet.getActiveSheet().getIndex()).toBe(1);
    expect(spreadsheet.getSheetByName("E")).toBeNull();
    expect(spreadsheet.getSheetById(sheet.getSheetId())?.getName()).toBe("Sheet1");
  });

  it("copies grid and looks of an empty template, marks included (fact 115)", () => {
    const { spreadsheet, sheet, app, book } = open({ locale: "en_US" });
    sheet.deleteRows(11, 990);
    sheet.setFrozenRows(2);
    sheet.setColumnWidth(2, 180);
    sheet.getRange("A2").setFontWeight("bold").setNote("said");
    const rule = app.newConditionalFormatRule().whenTextEqualTo("A").setBackground("#00ff00");
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("A3:A10")]).build()]);
    sheet.getRange("B3:B10").setDataValidation(app.newDataValidation().requireDate().build());
    sheet.addDeveloperMetadata("ours", "1 clients");
    const copy = spreadsheet.insertSheet("B", 1, { template: sheet });
    expect([copy.getMaxRows(), copy.getFrozenRows(), copy.getColumnWidth(2)]).toEqual([10, 2, 180]);
    expect(copy.getConditionalFormatRules()).toHaveLength(1);
    expect(copy.getRange("B4").getDataValidations()[0]?.[0]).not.toBeNull();
    expect(copy.getRange("A2").getNotes()).toEqual([["said"]]);
    expect(copy.getDeveloperMetadata()[0]?.getValue()).toBe("1 clients");
    copy.getRange("A2").setFontWeight("normal");
    expect(book.sheets[0]?.peek(1, 0)?.bold).toBe(true);
    expect(spreadsheet.getActiveSheet().getName()).toBe("B");
  });

  it("sizes, freezes, hides and colours", () => {
    const { sheet, book } = open();
    sheet.deleteRows(101, 900);
    sheet.deleteColumns(11, 16);
    sheet.setFrozenRows(2);
    sheet.setColumnWidths(1, 2, 180);
    sheet.hideColumns(3);
    sheet.setTabColor("#FF0000");
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getFrozenRows()]).toEqual([
      100, 10, 2,
    ]);
    expect([sheet.getColumnWidth(2), sheet.getColumnWidth(3)]).toEqual([180, 100]);
    expect(sheet.isColumnHiddenByUser(3)).toBe(true);
    expect(book.active.tabColor).toBe("#ff0000");
    sheet.setTabColor(null);
    expect(book.active.tabColor).toBeNull();
  });

  it("tells the page what changed", () => {
    const { sheet, book } = open();
    sheet.getRange("A3:B4").setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.setColumnWidth(1, 50);
    expect([...book.active.dirty]).toEqual([2, 3]);
    expect([...book.active.propsDirty]).toEqual(["widths"]);
  });

  it("keeps metadata on sheets and workbook (fact 110)", () => {
    const { spreadsheet, sheet, app } = open();
    const { PROJECT } = app.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata("ours", "clients", PROJECT);
    spreadsheet.addDeveloperMetadata("version", "1");
    const [mark] = sheet.getDeveloperMetadata();
    expect([mark?.getKey(), mark?.getValue(), mark?.getVisibility()]).toEqual([
      "ours",
      "clients",
      PROJECT,
    ]);
    mark?.setValue("kpi");
    expect(sheet.getDeveloperMetadata()[0]?.getValue()).toBe("kpi");
    mark?.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
    expect(factOf(() => mark?.getKey())).toBe(110);
    expect(spreadsheet.getDeveloperMetadata()).toHaveLength(1);
  });
});
