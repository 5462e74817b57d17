import { describe, expect, it } from "vitest";
import { StrictRuntimeUnknown } from "../../../host/runtime/refuse.ts";
import type { AuthMode } from "../../../host/runtime/spreadsheet/environment.ts";
import { factOf, open } from "./app.ts";

/** Calls what the types do not allow. */
function call(target: object, member: string, ...args: unknown[]): unknown {
  return (target as Record<string, (...args: unknown[]) => unknown>)[member]?.(...args);
}

describe("members outside the surface (fact 82)", () => {
  it("throws at the first mention, naming the member", () => {
    const { app, spreadsheet, sheet } = open();
    const range = sheet.getRange("A1");
    expect(() => range.setRichTextValue).toThrow(
      "Range.setRichTextValue is not part of the strict runtime",
    );
    expect(() => range.merge).toThrow(StrictRuntimeUnknown);
    expect(() => sheet.copyTo).toThrow("Sheet.copyTo");
    expect(() => spreadsheet.getRangeByName).toThrow("Spreadsheet.getRangeByName");
    expect(() => app.openById).toThrow("SpreadsheetApp.openById");
    expect(() => app.BandingTheme).toThrow("SpreadsheetApp.BandingTheme");
    expect(factOf(() => call(range, "services"))).toBe(82);
    expect(factOf(() => call(range, "grid"))).toBe(82);
  });

  it("has no enum value that Google has not, and takes no new member", () => {
    const { app, sheet } = open();
    expect(factOf(() => (app.WrapStrategy as unknown as Record<string, unknown>).SHRINK)).toBe(82);
    expect(factOf(() => Object.assign(sheet, { own: 1 }))).toBe(82);
  });
});

describe("argument types (fact 81)", () => {
  it("names the types it got, as Google does", () => {
    const { sheet } = open();
    expect(() => sheet.getRange(1, 2, 3, null as never)).toThrow(
      "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => sheet.getRange("A1").setValues([1, 2] as never)).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it("refuses wrong types and counts, fractions, and enums as text", () => {
    const { app, sheet, spreadsheet } = open();
    const range = sheet.getRange("A1");
    expect(factOf(() => call(sheet, "getRange", 1.5, 1))).toBe(81);
    expect(factOf(() => call(sheet, "getRange", 1, 1, 1, 1, 1))).toBe(81);
    expect(factOf(() => call(sheet, "getRange"))).toBe(81);
    expect(factOf(() => call(sheet, "setName", 5))).toBe(81);
    expect(factOf(() => call(range, "setWrapStrategy", "WRAP"))).toBe(81);
    expect(factOf(() => call(range, "setWrapStrategy", app.BorderStyle.SOLID))).toBe(81);
    expect(factOf(() => call(sheet, "getProtections", "SHEET"))).toBe(81);
    expect(factOf(() => call(spreadsheet, "deleteSheet", "Feuille 1"))).toBe(81);
    expect(factOf(() => call(spreadsheet, "deleteSheet", range))).toBe(81);
    expect(factOf(() => call(sheet.newChart(), "setChartType", "COLUMN"))).toBe(81);
    expect(factOf(() => call(app.newConditionalFormatRule(), "setRanges", ["A1"]))).toBe(81);
    expect(factOf(() => call(range, "setValues", "x"))).toBe(81);
    expect(factOf(() => call(range, "setNumberFormat", null))).toBe(81);
    expect(factOf(() => call(range, "setBackground", null))).toBeNull();
  });
});

describe("modes and scopes", () => {
  const under = (mode: AuthMode) => {
    let current: AuthMode = "FULL";
    const opened = open({}, { authMode: () => current, ui: () => "the menus" });
    current = mode;
    return opened;
  };

  it("keeps the document shut in NONE, menus apart (fact 43)", () => {
    const { app, sheet } = under("NONE");
    expect(factOf(() => app.getActiveSpreadsheet())).toBe(43);
    expect(factOf(() => sheet.getName())).toBe(43);
    expect(app.getUi()).toBe("the menus");
    expect(String(app.WrapStrategy.CLIP)).toBe("CLIP");
  });

  it("keeps the document read-only in a cell (facts 26, 38)", () => {
    const { app, sheet, spreadsheet } = under("CUSTOM_FUNCTION");
    const range = sheet.getRange("A1");
    expect(range.getValue()).toBe("");
    expect(() => range.setValue(1)).toThrow("You do not have permission to call setValue");
    expect(factOf(() => range.clear())).toBe(26);
    expect(factOf(() => spreadsheet.insertSheet())).toBe(26);
    expect(factOf(() => sheet.activate())).toBe(26);
    expect(factOf(() => app.getUi())).toBe(38);
  });

  it("lets a simple trigger write (fact 43)", () => {
    const { sheet } = under("LIMITED");
    expect(sheet.getRange("A1").setValue(1).getValue()).toBe(1);
  });

  it("asks for one of the scopes of the call (fact 50)", () => {
    const { app } = open();
    expect(app.getActive().getName()).toBe("Workbook");
    expect(factOf(() => open({}, { scopes: ["script.container.ui"] }))).toBe(50);
  });
});

describe("failure on demand and the meter", () => {
  it("lets a test kill the run before any call", () => {
    const names: string[] = [];
    const beforeCall = (name: string) => {
      if (names.push(name) === 5) throw new Error("killed");
    };
    const { sheet, book } = open({}, { beforeCall });
    sheet.getRange("A1").setValue("written");
    expect(() => sheet.getRange("A2").setValue("lost")).toThrow("killed");
    expect(names).toEqual([
      "SpreadsheetApp.getActiveSpreadsheet",
      "Spreadsheet.getActiveSheet",
      "Sheet.getRange",
      "Range.setValue",
      "Sheet.getRange",
    ]);
    expect(book.active.lastRow()).toBe(1);
  });

  it("tells of refusals that the script swallows", () => {
    const seen: Error[] = [];
    const { sheet } = open({}, { onRefusal: (error) => seen.push(error) });
    expect(factOf(() => sheet.getRange(0, 0))).toBe(80);
    expect(factOf(() => sheet.getRange("A1").autoFill)).toBe(82);
    expect(seen.map(({ name }) => name)).toEqual(["Exception", "StrictRuntimeUnknown"]);
  });

  it("counts calls, cells, and a flush for each read after a write", () => {
    const { sheet, meter } = open();
    const before = meter.serviceCalls;
    const range = sheet.getRange("A1:B50");
    range.setValues(Array.from({ length: 50 }, () => [1, 2]));
    range.getValues();
    range.getValues();
    expect(meter.serviceCalls - before).toBe(4);
    expect(meter.byName.get("Range.getValues")).toBe(2);
    expect([meter.cellsWritten, meter.cellsRead, meter.flushes]).toEqual([100, 200, 1]);
  });

  it("makes a loop over rows dearer than a batch", () => {
    const batch = open();
    batch.sheet.getRange("A1:A500").setValues(Array.from({ length: 500 }, (_, row) => [row]));
    const loop = open();
    for (let row = 1; row <= 500; row++) loop.sheet.getRange(row, 1).setValue(row);
    expect(loop.meter.estimatedSeconds).toBeGreaterThan(20 * batch.meter.estimatedSeconds);
  });
});
