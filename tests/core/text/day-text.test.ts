import fc from "fast-check";
import { expect, it, test } from "vitest";
import { civilOf, dayOf, isoOf } from "../../../src/core/maths/day.ts";
import { dayOfSerial, dayOfText, dayOrderOf } from "../../../src/core/text/day-text.ts";

const day = dayOf(2026, 11, 22);

test.each([
  "2026-11-22",
  "2026/11/22",
  "2026-11-22T10:30:00Z",
  "22/11/2026",
  "22.11.26",
  "22-11-2026 10:30",
  "22 novembre 2026",
  "dimanche 22 nov. 2026",
  "Nov 22nd, 2026",
])("%s is the 22nd of November 2026", (text) => expect(dayOfText(text, "dmy")).toBe(day));

test("the month may stand first", () => expect(dayOfText("11/22/2026", "mdy")).toBe(day));

test.each([
  "",
  "31/02/2025",
  "2025-13-01",
  "22/11",
  "soon",
  "12,5",
  "31 juin 2025",
  "mars 2026",
  "Unit 4",
])("%s is no date", (text) => expect(dayOfText(text, "dmy")).toBeNaN());

it("puts the month first only when a cell proves it", () => {
  expect(dayOrderOf(["03/04/2025"])).toBe("dmy");
  expect(dayOrderOf(["03/04/2025", "03/25/2025"])).toBe("mdy");
  expect(dayOrderOf(["25/03/2025", "03/25/2025"])).toBe("dmy");
});

it("reads serial numbers of 1990 to 2040 only", () => {
  expect(isoOf(dayOfSerial(32874))).toBe("1990-01-01");
  expect(isoOf(dayOfSerial(51501.5))).toBe("2040-12-31");
  expect(dayOfSerial(32873)).toBeNaN();
  expect(dayOfSerial(14)).toBeNaN();
});

test("every day is read back from its French form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (any) => {
      const { year, month, date } = civilOf(any);
      expect(dayOfText(`${date}/${month}/${year}`, "dmy")).toBe(any);
    }),
  );
});
