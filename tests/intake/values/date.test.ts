import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOfIso, isoOf } from "../../../src/core/maths/day.ts";
import type { Cell } from "../../../src/intake/cell.ts";
import { readDate } from "../../../src/intake/values/date.ts";

function iso(cell: Cell): string | null {
  const read = readDate(cell);
  return read ? isoOf(Number.isNaN(read.dmy) ? read.mdy : read.dmy) : null;
}

describe("readDate", () => {
  it.each([
    ["2025-01-12", "2025-01-12"],
    ["2026-06-05 20:38:34", "2026-06-05"],
    ["2025-01-12T23:30:00+01:00", "2025-01-12"],
    ["2025-01-12 10:30:00 +0100", "2025-01-12"],
    ["25/12/2025", "2025-12-25"],
    ["12/25/2025", "2025-12-25"],
    ["26.02.26", "2026-02-26"],
    ["25/12/2025 10h30", "2025-12-25"],
    ["12 janv. 2025", "2025-01-12"],
    ["1er mars 2025", "2025-03-01"],
    ["12-janv-25", "2025-01-12"],
    ["3 aout 2024", "2024-08-03"],
    ["lundi 3 mars 2025", "2025-03-03"],
    ["mar. 4 mars 2025", "2025-03-04"],
    ["le 5 mai 2025", "2025-05-05"],
    ["Jan 12, 2025", "2025-01-12"],
    ["12th March 2025", "2025-03-12"],
    ["Nov 3, 2026, 10:15 AM", "2026-11-03"],
    ["Sun Jan 12 2025 00:00:00 GMT+0100 (CET)", "2025-01-12"],
    [45669, "2025-01-12"],
    [45669.75, "2025-01-12"],
    ["45669,75", "2025-01-12"],
    ["20250112", "2025-01-12"],
    ["1736640000", "2025-01-12"],
    ["1736640000000", "2025-01-12"],
    [{ day: 20100, seconds: 60 }, "2025-01-12"],
  ] as [Cell, string][])("reads %j as %s", (cell, day) => {
    expect(iso(cell)).toBe(day);
  });

  it.each([
    ["janv-25", "month", "2025-01-01", "2025-01-31"],
    ["févr.-24", "month", "2024-02-01", "2024-02-29"],
    ["mars 2025", "month", "2025-03-01", "2025-03-31"],
    ["03/2025", "month", "2025-03-01", "2025-03-31"],
    ["2025-12", "month", "2025-12-01", "2025-12-31"],
    ["T1 2025", "quarter", "2025-01-01", "2025-03-31"],
    ["3T25", "quarter", "2025-07-01", "2025-09-30"],
    ["2025-Q4", "quarter", "2025-10-01", "2025-12-31"],
    ["2e trimestre 2025", "quarter", "2025-04-01", "2025-06-30"],
    ["S2 2025", "half", "2025-07-01", "2025-12-31"],
    ["2024", "year", "2024-01-01", "2024-12-31"],
  ])("reads %j as a %s from %s to %s", (text, precision, first, last) => {
    const read = readDate(text);
    expect(read?.precision).toBe(precision);
    expect([isoOf(read?.dmy ?? 0), isoOf(read?.end ?? 0)]).toEqual([first, last]);
  });

  it.each(["31/02/2025", "2025-13-01", "13/13/2025", "12", "mars 25", "S3 2025", "12 foo 2025"])(
    "refuses %j",
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it.each(["", "n/a", "00/00/0000", "0000-00-00", "01/01/1900", "30/12/1899", "9999-12-31"])(
    "takes %j for a blank",
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it("refuses yes, numbers out of range and sentences", () => {
    for (const cell of [true, 12, 1.5, 1e15, -45669, Number.NaN, "commande 12 du mois de mars"]) {
      expect(readDate(cell)).toBeNull();
    }
  });

  it("keeps both readings of 03/04/2025, and only one of 25/04/2025", () => {
    const both = readDate("03/04/2025");
    expect([isoOf(both?.dmy ?? 0), isoOf(both?.mdy ?? 0)]).toEqual(["2025-04-03", "2025-03-04"]);
    expect(readDate("25/04/2025")?.mdy).toBeNaN();
    expect(readDate("04/25/2025")?.dmy).toBeNaN();
  });

  it("tells the time of a date in UTC only", () => {
    expect(readDate("2025-12-31T23:30:00Z")?.utcSeconds).toBe(84600);
    expect(readDate("2025-12-31 11:30 PM UTC")?.utcSeconds).toBe(84600);
    expect(readDate("1736640060")?.utcSeconds).toBe(60);
    expect(readDate("2025-12-31T23:30:00")?.utcSeconds).toBeNull();
  });

  it("never throws, and gives a real day or null", () => {
    const words = fc.constantFrom(
      "janv",
      "mars",
      "T1",
      "S2",
      "2025",
      "12",
      "31",
      "-",
      "/",
      " ",
      ".",
      "h",
    );
    const cells = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(cells, (cell) => {
        const read = readDate(cell);
        if (read === null) return;
        expect(Number.isInteger(read.dmy) || Number.isInteger(read.mdy)).toBe(true);
        expect(read.end).toBeGreaterThanOrEqual(Number.isNaN(read.dmy) ? read.mdy : read.dmy);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back every accepted form", () => {
    const days = fc.integer({ min: dayOfIso("1990-01-01") ?? 0, max: dayOfIso("2040-12-31") ?? 0 });
    fc.assert(
      fc.property(days, fc.constantFrom(...FORMS), (day, form) => {
        const text = form(day);
        const read = readDate(text);
        expect([text, read?.dmy]).toEqual([text, day]);
      }),
      { numRuns: 2000 },
    );
  });
});

const FR = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");
const FR_LONG =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function parts(day: number) {
  const { year, month, date } = civilOf(day);
  return { year, month, date, mm: pad(month), dd: pad(date) };
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

const FORMS: ((day: number) => string | number)[] = [
  isoOf,
  (day) => isoOf(day).replace(/-/g, "/"),
  (day) => isoOf(day).replace(/-/g, ""),
  (day) => `${isoOf(day)}T08:15:00+02:00`,
  (day) => `${isoOf(day)} 23:59:59`,
  (day) => day + 25569,
  (day) => day + 25569.5,
  (day) => String(day + 25569),
  // Milliseconds have thirteen digits from September 2001 only.
  (day) => (day > 12_000 ? day * 86_400_000 : isoOf(day)),
  (day) => `${parts(day).dd}/${parts(day).mm}/${parts(day).year}`,
  (day) => `${parts(day).date}-${parts(day).month}-${parts(day).year}`,
  (day) => `${parts(day).dd}.${parts(day).mm}.${parts(day).year} 10:30`,
  (day) => `${parts(day).date} ${FR[parts(day).month - 1]} ${parts(day).year}`,
  (day) => `${parts(day).date}-${FR[parts(day).month - 1]}-${parts(day).year}`,
  (day) => `le ${parts(day).date} ${FR_LONG[parts(day).month - 1]} ${parts(day).year}`,
  (day) => `${EN[parts(day).month - 1]} ${parts(day).date}, ${parts(day).year}`,
  (day) => `${parts(day).date} ${EN[parts(day).month - 1]} ${parts(day).year}`,
];
