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
