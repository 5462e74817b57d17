import { describe, expect, it } from "vitest";
import { call, column } from "./call.ts";

describe("RFM_SEGMENT (method D6.i)", () => {
  const codes = [
    "555",
    "455",
    "432",
    "255",
    "144",
    "321",
    "511",
    "111",
    "133",
    "343",
    "221",
    "514",
  ];

  it("names the segments of the published codes", () =>
    expect(call("RFM_SEGMENT", column(...codes))).toEqual(
      column(
        ...["Champions", "Loyal", "Active", "Previously loyal", "At risk", "Almost lost"],
        ...["New", "Dormant", "At risk", "Loyal", "Dormant", "Active"],
      ),
    ));

  it("reads scores that Sheets turned into numbers", () =>
    expect(call("RFM_SEGMENT", column(555, 111))).toEqual(column("Champions", "Dormant")));

  it("counts a client of 90 days as new and one of 91 not", () =>
    expect(
      call("RFM_SEGMENT", column("514", "514"), column("2026-08-24", "2026-08-23"), "2026-11-22"),
    ).toEqual(column("New", "Active")));

  it("needs the day of the analysis beside first orders", () =>
    expect(() => call("RFM_SEGMENT", column("514"), column("2026-08-24"))).toThrow(
      "RFM_SEGMENT: as_of is missing",
    ));

  it("refuses scores of another scale", () =>
    expect(() => call("RFM_SEGMENT", column("555", "9-8-10"))).toThrow(
      'RFM_SEGMENT: scores needs RFM scores from 111 to 555; row 2 holds "9-8-10"',
    ));
});
