import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateSerial, epochToSerial, serialToEpoch } from "../../../host/book/serial.ts";

const ZONES = [
  "Pacific/Apia",
  "Pacific/Auckland",
  "America/New_York",
  "Europe/Paris",
  "Asia/Kolkata",
  "America/Sao_Paulo",
];

const serial = (year: number, month: number, day: number) => dateSerial(year, month, day) ?? 0;
const iso = (epoch: number) => new Date(epoch).toISOString();

describe("day serials", () => {
  it("counts days from 1899-12-30, and knows no 29 February 1900 (fact 103)", () => {
    expect(dateSerial(1899, 12, 30)).toBe(0);
    expect(dateSerial(1899, 12, 31)).toBe(1);
    expect(dateSerial(1970, 1, 1)).toBe(25_569);
    expect(dateSerial(1900, 2, 29)).toBeNull();
    expect(dateSerial(2024, 2, 29)).toBe(45_351);
  });

  it.each([
    ["Europe/Paris", "2026-01-14T23:00:00.000Z"],
    ["America/New_York", "2026-01-15T05:00:00.000Z"],
    ["Asia/Kolkata", "2026-01-14T18:30:00.000Z"],
    ["Pacific/Auckland", "2026-01-14T11:00:00.000Z"],
    ["Pacific/Apia", "2026-01-14T11:00:00.000Z"],
    ["America/Sao_Paulo", "2026-01-15T03:00:00.000Z"],
  ])("puts 15 January 2026 at midnight in %s (fact 101)", (zone, moment) => {
    expect(iso(serialToEpoch(serial(2026, 1, 15), zone))).toBe(moment);
  });

  it("moves a midnight that the clock skips to the next time there is", () => {
    // São Paulo sprang forward at midnight on 2018-11-04.
    const epoch = serialToEpoch(serial(2018, 11, 4), "America/Sao_Paulo");
    expect(iso(epoch)).toBe("2018-11-04T03:00:00.000Z");
    expect(Math.floor(epochToSerial(epoch, "America/Sao_Paulo"))).toBe(serial(2018, 11, 4));
    // Apia had no 30 December 2011 at all.
    expect(iso(serialToEpoch(serial(2011, 12, 30), "Pacific/Apia"))).toBe(
      "2011-12-30T10:00:00.000Z",
    );
    expect(iso(serialToEpoch(serial(2011, 12, 29), "Pacific/Apia"))).toBe(
      "2011-12-29T10:00:00.000Z",
    );
    expect(iso(serialToEpoch(serial(2011, 12, 31), "Pacific/Apia"))).toBe(
      "2011-12-30T10:00:00.000Z",
    );
  });

  it("takes the first of a time that comes twice", () => {
    const halfPastTwo = serial(2025, 10, 26) + 2.5 / 24;
    expect(iso(serialToEpoch(halfPastTwo, "Europe/Paris"))).toBe("2025-10-26T00:30:00.000Z");
  });

  it.each(ZONES)("finds every day since 1970 again in %s", (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: 25_569, max: 73_050 }), (day) => {
        fc.pre(!(zone === "Pacific/Apia" && day === serial(2011, 12, 30)));
        expect(Math.floor(epochToSerial(serialToEpoch(day, zone), zone))).toBe(day);
      }),
    );
  });
});
