import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneOf } from "../../src/sheets/zone.ts";

/** Offsets as the platform's formatter would tell them. */
function offsets(timeZone: string): { at: (epochMs: number) => number; asked: () => number } {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  let asked = 0;
  const at = (epochMs: number): number => {
    asked++;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(epochMs)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - epochMs;
  };
  return { at, asked: () => asked };
}

const ZONES = [
  "Pacific/Apia",
  "Asia/Kolkata",
  "America/New_York",
  "Pacific/Auckland",
  "Europe/Paris",
  "America/Sao_Paulo",
  "Etc/UTC",
];
const FIRST = Date.UTC(2011, 0, 1) / 86_400_000;
const LAST = Date.UTC(2027, 0, 1) / 86_400_000;

describe.each(ZONES)("%s", (timeZone) => {
  it("gives each day back as the day it was", () => {
    const zone = zoneOf(offsets(timeZone).at);
    for (let day = FIRST; day < LAST; day++) {
      const date = zone.dateOf({ day, seconds: 0 });
      const back = zone.momentOf(date);
      // 30 December 2011 never took place in Apia.
      if (timeZone === "Pacific/Apia" && day === Date.UTC(2011, 11, 30) / 86_400_000) continue;
      expect(back.day).toBe(day);
      // Where the clocks jump over midnight the day begins at one.
      expect([0, 3600]).toContain(back.seconds);
    }
  });

  it("reads any instant as the platform shows it, asking for few of them", () => {
    const { at, asked } = offsets(timeZone);
    const zone = zoneOf(at);
    for (let day = FIRST; day < FIRST + 3650; day++) zone.momentOf(new Date(day * 86_400_000));
    expect(asked()).toBeLessThan(600);
    fc.assert(
      fc.property(fc.integer({ min: FIRST * 86_400, max: LAST * 86_400 }), (seconds) => {
        const local = (seconds * 1000 + at(seconds * 1000)) / 1000;
        const day = Math.floor(local / 86_400);
        expect(zone.momentOf(new Date(seconds * 1000))).toEqual({
          day,
          seconds: local - day * 86_400,
        });
      }),
    );
  });
});
