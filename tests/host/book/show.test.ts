import { describe, expect, it } from "vitest";
import { dateSerial } from "../../../host/book/serial.ts";
import { isDateFormat, show } from "../../../host/book/show.ts";

const christmas = (dateSerial(2024, 12, 5) ?? 0) + 15.1 / 24;

describe("display text", () => {
  it.each([
    [1234.5, "#,##0.00", "en_US", "1,234.50"],
    [1234.5, "#,##0.00", "fr_FR", "1\u202f234,50"],
    [1234.5, '#,##0.00" €"', "fr_FR", "1\u202f234,50 €"],
    [1234567, '#,##0" €"', "de_DE", "1.234.567 €"],
    [-1234.5, "#,##0", "en_GB", "-1,235"],
    [0.1234, "0.0%", "fr_FR", "12,3%"],
    [0.05, "+0.0%;-0.0%;0.0%", "en_US", "+5.0%"],
    [-0.05, "+0.0%;-0.0%;0.0%", "en_US", "-5.0%"],
    [0, "+0.0%;-0.0%;0.0%", "en_US", "0.0%"],
    [-0.001, "0.0", "en_US", "0.0"],
    [7, "000", "en_US", "007"],
    [0.5, "0.##", "en_US", "0.5"],
    [12345, "0.00E+00", "en_US", "1.23E+04"],
    [1.005, "0.00", "en_US", "1.01"],
    [5, '"R"0', "fr_FR", "R5"],
    [0.1 + 0.2, "", "fr_FR", "0,3"],
    [true, "", "fr_FR", "VRAI"],
    [false, "", "de_DE", "FALSCH"],
    ["Café", "0.00", "fr_FR", "Café"],
    [christmas, "yyyy-mm-dd", "fr_FR", "2024-12-05"],
    [christmas, "dd/mm/yyyy", "fr_FR", "05/12/2024"],
    [christmas, "m/d/yy", "en_US", "12/5/24"],
    [christmas, "d mmmm yyyy", "fr_FR", "5 décembre 2024"],
    [christmas, "dd/mm/yyyy hh:mm:ss", "fr_FR", "05/12/2024 15:06:00"],
    [christmas, "h:mm am/pm", "en_US", "3:06 PM"],
  ])("shows %s under %s in %s as %j", (value, format, locale, text) => {
    expect(show(value, format, locale)).toBe(text);
  });

  it("shows nothing for a blank", () => {
    expect(show(undefined, "0.00", "fr_FR")).toBe("");
  });

  it("tells formats of dates from others", () => {
    for (const format of [
      "yyyy-mm-dd",
      "dd/mm/yyyy",
      "hh:mm:ss",
      "d mmm",
      "[h]:mm",
      "m/d/yyyy h:mm:ss",
    ]) {
      expect(isDateFormat(format)).toBe(true);
    }
    for (const format of [undefined, "", "@", "0.00", '#,##0" days"', "0.00E+00", "0%"]) {
      expect(isDateFormat(format)).toBe(false);
    }
  });
});
