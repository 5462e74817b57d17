import { describe, expect, it } from "vitest";
import { factOf, open } from "./app.ts";

describe("formulas in decimal-comma locales (fact 42)", () => {
  const COMMA = ["=SUM(A1,B1)", "=A1*0.5", "=A1*.5", "={A1;B1}"];

  it.each(COMMA)("refuses %s in French and German, not in English", (formula) => {
    for (const locale of ["fr_FR", "de_DE"]) {
      const { sheet, app } = open({ locale });
      expect(factOf(() => sheet.getRange("A1").setFormula(formula))).toBe(42);
      expect(factOf(() => sheet.getRange("A1").setValue(formula))).toBe(42);
      expect(factOf(() => app.newConditionalFormatRule().whenFormulaSatisfied(formula))).toBe(42);
    }
    const { sheet } = open({ locale: "en_US" });
    expect(sheet.getRange("A1").setFormula(formula).getFormula()).toBe(formula);
  });

  it.each(["=SUM(A1;B1)*8/10", '=IF(A1="1,5 {x}";1;2)', "='A,1'!B2"])("takes %s", (formula) => {
    const { sheet } = open({ locale: "fr_FR" });
    expect(sheet.getRange("A1").setFormula(formula).getFormula()).toBe(formula);
  });
});

describe("validations that reject (fact 92)", () => {
  it("refuses what is not in the list and takes what is", () => {
    const { sheet, app } = open();
    const list = app.newDataValidation().requireValueInList(["A", "B"]).setAllowInvalid(false);
    const cell = sheet.getRange("B2").setDataValidation(list.build());
    expect(() => cell.setValue("C")).toThrow(
      "The data that you entered in cell B2 violates the data validation rules set on this cell.",
    );
    expect(cell.setValue("B").getValue()).toBe("B");
    expect(
      factOf(() =>
        sheet.getRange("A1:B2").setValues([
          ["", ""],
          ["", "C"],
        ]),
      ),
    ).toBe(92);
    cell.setDataValidation(null);
    expect(cell.setValue("C").getValue()).toBe("C");
  });

  it("holds numbers and ticks to their rule", () => {
    const { sheet, app } = open();
    const share = app.newDataValidation().requireNumberBetween(0, 1).setAllowInvalid(false);
    sheet.getRange("A1").setDataValidation(share.build());
    sheet
      .getRange("A2")
      .setDataValidation(app.newDataValidation().requireCheckbox().setAllowInvalid(false).build());
    expect(factOf(() => sheet.getRange("A1").setValue(1.5))).toBe(92);
    expect(factOf(() => sheet.getRange("A2").setValue("oui"))).toBe(92);
    sheet.getRange("A1:A2").setValues([[0.8], [true]]);
    expect(sheet.getRange("A1:A2").getValues()).toEqual([[0.8], [true]]);
  });
});
