import { describe, expect, it } from "vitest";
import { factOf, open } from "./app.ts";

type Opened = ReturnType<typeof open>;

/** A script that the platform refuses, in a French workbook; the fact, then what is wrong. */
const BAD: [number, string, (opened: Opened) => unknown][] = [
  [67, "ten million cells", ({ sheet }) => sheet.insertRowsAfter(1000, 400_000)],
  [68, "18,279 columns", ({ sheet }) => sheet.insertColumnsAfter(26, 18_253)],
  [70, "50,001 characters", ({ sheet }) => sheet.getRange("A1").setValue("x".repeat(50_001))],
  [71, "a name too long", ({ sheet }) => sheet.setName("x".repeat(101))],
  [72, "a name taken, in another case", ({ spreadsheet }) => spreadsheet.insertSheet("FEUILLE 1")],
  [72, "looking up by another case", ({ spreadsheet }) => spreadsheet.getSheetByName("feuille 1")],
  [73, "an empty name", ({ sheet }) => sheet.setName("")],
  [73, "a colon in a name", ({ spreadsheet }) => spreadsheet.insertSheet("a:b")],
  [73, "an apostrophe at the end", ({ sheet }) => sheet.setName("a'")],
  [74, "deleting the last sheet", ({ spreadsheet, sheet }) => spreadsheet.deleteSheet(sheet)],
  [74, "hiding the last sheet", ({ sheet }) => sheet.hideSheet()],
  [
    76,
    "a deleted sheet",
    ({ spreadsheet, sheet }) => {
      spreadsheet.insertSheet("B");
      spreadsheet.deleteSheet(sheet);
      sheet.getName();
    },
  ],
  [
    76,
    "a range of a deleted sheet",
    ({ spreadsheet, sheet }) => {
      const range = sheet.getRange("A1");
      spreadsheet.insertSheet("B");
      spreadsheet.deleteSheet(sheet);
      range.getValue();
    },
  ],
  [
    78,
    "a second filter",
    ({ sheet }) => {
      sheet.getRange("A1:B2").createFilter();
      sheet.getRange("A1:B2").createFilter();
    },
  ],
  [
    79,
    "a list of 501",
    ({ app }) => app.newDataValidation().requireValueInList(new Array(501).fill("x")),
  ],
  [80, "row 0", ({ sheet }) => sheet.getRange(0, 1)],
  [80, "a row past the end", ({ sheet }) => sheet.getRange(1000, 1, 2, 1)],
  [80, "no rows", ({ sheet }) => sheet.getRange(1, 1, 0, 1)],
  [80, "no columns", ({ sheet }) => sheet.getRange(1, 1, 1, 0)],
  [80, "no reference", ({ sheet }) => sheet.getRange("tout")],
  [80, "deleting rows that are not there", ({ sheet }) => sheet.deleteRows(999, 3)],
  [
    80,
    "a range whose rows have gone",
    ({ sheet }) => {
      const last = sheet.getRange("A1000");
      sheet.deleteRows(1000, 1);
      last.getValue();
    },
  ],
  [84, "too few rows", ({ sheet }) => sheet.getRange("A1:A2").setValues([[1]])],
  [84, "too many columns", ({ sheet }) => sheet.getRange("A1").setValues([[1, 2]])],
  [84, "ragged rows", ({ sheet }) => sheet.getRange("A1:B2").setValues([[1, 2], [3]])],
  [84, "ragged colours", ({ sheet }) => sheet.getRange("A1:B1").setBackgrounds([["#ffffff"]])],
  [85, "text that nobody proved", ({ sheet }) => sheet.getRange("A1").setValue("5 janvier 2024")],
  [85, "a dash before a name", ({ sheet }) => sheet.getRange("A1").setValue("-Dupont")],
  [
    85,
    "a number in plain text",
    ({ sheet }) => sheet.getRange("A1").setNumberFormat("@").setValue(7),
  ],
  [88, "undefined", ({ sheet }) => sheet.getRange("A1").setValue(undefined)],
  [89, "an object", ({ sheet }) => sheet.getRange("A1").setValue({})],
  [89, "a list in a cell", ({ sheet }) => sheet.getRange("A1").setValues([[[1]]] as never)],
  [90, "NaN", ({ sheet }) => sheet.getRange("A1").setValue(Number.NaN)],
  [90, "infinity", ({ sheet }) => sheet.getRange("A1").setValue(1 / 0)],
  [90, "an invalid date", ({ sheet }) => sheet.getRange("A1").setValue(new Date(Number.NaN))],
  [93, "a note that is a number", ({ sheet }) => sheet.getRange("A1").setNotes([[25]] as never)],
  [93, "no colour", ({ sheet }) => sheet.getRange("A1").setBackground("rouge")],
  [
    93,
    "no alignment",
    ({ sheet }) => sheet.getRange("A1").setHorizontalAlignment("middle" as never),
  ],
  [93, "no weight", ({ sheet }) => sheet.getRange("A1").setFontWeight("heavy" as never)],
  [
    98,
    "a formula that nothing computes",
    ({ sheet }) => sheet.getRange("A1").setValue("=B1").getValue(),
  ],
  [110, "too much metadata", ({ sheet }) => sheet.addDeveloperMetadata("key", "x".repeat(30_001))],
  [
    115,
    "a template that holds something",
    ({ spreadsheet, sheet }) => {
      sheet.getRange("A1").setValue("held");
      spreadsheet.insertSheet("B", { template: sheet });
    },
  ],
  [
    115,
    "a template with a filter",
    ({ spreadsheet, sheet }) => {
      sheet.getRange("A1:B9").createFilter();
      spreadsheet.insertSheet("B", { template: sheet });
    },
  ],
  [
    115,
    "options that name no template",
    ({ spreadsheet }) => spreadsheet.insertSheet("B", { template: {} } as never),
  ],
  [
    117,
    "copying onto another size",
    ({ sheet }) => sheet.getRange("A1:B2").copyTo(sheet.getRange("D1:F3")),
  ],
  [
    117,
    "copying a formula",
    ({ sheet }) => sheet.getRange("A1").setValue("=B1").copyTo(sheet.getRange("A2")),
  ],
  [119, "a bare euro in a format", ({ sheet }) => sheet.getRange("A1").setNumberFormat("0.00 €")],
  [
    128,
    "rows inserted above formulas",
    ({ sheet }) => {
      sheet.getRange("A9").setValue("=B9");
      sheet.insertRowsAfter(1, 1);
    },
  ],
];

describe("what the spreadsheet refuses", () => {
  it.each(BAD)("fact %i: %s", (fact, _, script) => {
    expect(factOf(() => script(open({ locale: "fr_FR" })))).toBe(fact);
  });

  it("says it in Google's words", () => {
    const { sheet, spreadsheet } = open({ locale: "fr_FR" });
    expect(() => sheet.getRange(1001, 1)).toThrow(
      "The coordinates of the range are outside the dimensions of the sheet.",
    );
    expect(() => sheet.getRange("A1:A2").setValues([[1], [2], [3]])).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    );
    expect(() => spreadsheet.insertSheet("Feuille 1")).toThrow(
      'A sheet with the name "Feuille 1" already exists. Please enter another name.',
    );
    expect(() => sheet.insertRowsAfter(1, 10_000_000)).toThrow(
      "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  });
});
