import { describe, expect, it } from "vitest";
import { open } from "./app.ts";

describe("looks", () => {
  it("dresses cells and keeps content and looks apart", () => {
    const { sheet, app, book } = open();
    const range = sheet.getRange("A1:B1").setValues([["x", 2]]);
    range
      .setFontWeights([["bold", "normal"]])
      .setBackground("#EEE")
      .setFontSize(12);
    range.setWrapStrategy(app.WrapStrategy.CLIP).setNotes([["aide", null]]);
    expect(book.active.peek(0, 0)).toEqual({
      value: "x",
      bold: true,
      background: "#eee",
      size: 12,
      wrap: false,
      clip: true,
      note: "aide",
    });
    range.clearFormat();
    expect(book.active.peek(0, 0)).toEqual({ value: "x", note: "aide" });
    expect(range.getBackgrounds()).toEqual([["#ffffff", "#ffffff"]]);
  });

  it("draws borders outside and inside", () => {
    const { sheet, book } = open();
    sheet.getRange("A1:B2").setBorder(true, null, null, null, null, true);
    expect(book.active.peek(0, 0)?.border).toEqual({ top: "#000000", bottom: "#000000" });
    expect(book.active.peek(1, 1)?.border).toEqual({ top: "#000000" });
  });

  it("copies values or formats", () => {
    const { sheet, app } = open();
    sheet.getRange("A1").setValue(5).setBackground("#ff0000");
    sheet.getRange("A1").copyTo(sheet.getRange("B1"), app.CopyPasteType.PASTE_FORMAT, false);
    sheet.getRange("A1").copyTo(sheet.getRange("C1"), app.CopyPasteType.PASTE_VALUES, false);
    expect(sheet.getRange("A1:C1").getValues()).toEqual([[5, "", 5]]);
    expect(sheet.getRange("A1:C1").getBackgrounds()).toEqual([["#ff0000", "#ff0000", "#ffffff"]]);
  });

  it("copies formulas onto the same place of another sheet", () => {
    const { sheet, spreadsheet } = open();
    sheet.getRange("B2").setValue("=A2*2");
    const other = spreadsheet.insertSheet("B").getRange("A1:B2");
    sheet.getRange("A1:B2").copyTo(other);
    expect(other.getFormulas()).toEqual([
      ["", ""],
      ["", "=A2*2"],
    ]);
  });
});
