import { describe, expect, it } from "vitest";
import { range } from "../../../host/runtime/range-argument.ts";
import { install } from "./install.ts";

const ZONES = [
  "Pacific/Apia",
  "Pacific/Auckland",
  "America/New_York",
  "Europe/Paris",
  "Asia/Kolkata",
];
const JANUARY = 46_023;
const JULY = 46_204;

/** A cell's day as the script's own clock and as the spreadsheet's clock tell it. */
const CODE = `
  function LOCAL(day) { return day.getDate() + "/" + (day.getMonth() + 1) + " " + day.getHours() + " h"; }
  function SHEETS(day) {
    return Utilities.formatDate(day, "ZONE", "yyyy-MM-dd HH:mm");
  }`;

describe.each(ZONES)(
  "a date cell in %s, under a script in Etc/UTC (facts 101, 102)",
  (timeZone) => {
    const script = install(CODE.replace("ZONE", timeZone), { book: { timeZone } });
    const told = (name: string, serial: number) => {
      const sheet = script.book.active;
      sheet.cell(0, 0).value = serial;
      sheet.cell(0, 0).format = "yyyy-mm-dd";
      const result = script.customFunction(name, [range("A1")]);
      return "values" in result ? result.values[0]?.[0] : result;
    };

    it("is midnight by the spreadsheet's clock", () => {
      expect(told("SHEETS", JANUARY)).toBe("2026-01-01 00:00");
      expect(told("SHEETS", JULY)).toBe("2026-07-01 00:00");
    });

    it("is another hour, often another day, by the script's", () => {
      const local = {
        "Pacific/Apia": ["31/12 11 h", "30/6 11 h"],
        "Pacific/Auckland": ["31/12 11 h", "30/6 12 h"],
        "America/New_York": ["1/1 5 h", "1/7 4 h"],
        "Europe/Paris": ["31/12 23 h", "30/6 22 h"],
        "Asia/Kolkata": ["31/12 18 h", "30/6 18 h"],
      }[timeZone];
      expect([told("LOCAL", JANUARY), told("LOCAL", JULY)]).toEqual(local);
    });
  },
);

it("the script's zone may be any other", () => {
  const timeZone = "America/New_York";
  const script = install(CODE, { book: { timeZone }, timeZone });
  const sheet = script.book.active;
  Object.assign(sheet.cell(0, 0), { value: JULY, format: "yyyy-mm-dd" });
  expect(script.customFunction("LOCAL", [range("A1")])).toEqual({ values: [["1/7 0 h"]] });
});
