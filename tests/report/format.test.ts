import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/core/maths/day.ts";
import { formatterOf } from "../../src/report/format.ts";
import { patternOf } from "../../src/report/formats.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";

const french = formatterOf(FRENCH);
const english = formatterOf(ENGLISH);

describe("figures in sentences", () => {
  it("writes French figures with narrow spaces, commas and signs apart", () => {
    expect(french.decimal(1234567.5, 1)).toBe("1\u202f234\u202f567,5");
    expect(french.percent(0.1234)).toBe("12,3\u00a0%");
    expect(french.shortPercent(0.8)).toBe("80\u00a0%");
    expect(french.money(48200)).toBe("48\u202f200\u00a0€");
    expect(french.money(12.5)).toBe("12,50\u00a0€");
    expect(french.date(dayOf(2026, 1, 5))).toBe("05/01/2026");
    expect(french.month("2026-11")).toBe("11/2026");
  });

  it("writes English figures with commas, and the sign where the reader expects it", () => {
    expect(english.decimal(1234567.5, 1)).toBe("1,234,567.5");
    expect(english.percent(0.1234)).toBe("12.3%");
    expect(english.money(-48200)).toBe("-$48,200");
    expect(formatterOf({ ...ENGLISH, currency: "CHF" }).money(1200)).toBe("1,200\u00a0CHF");
    expect(formatterOf({ ...ENGLISH, currency: "" }).money(1200)).toBe("1,200");
    expect(english.date(dayOf(2026, 1, 5))).toBe("01/05/2026");
    expect(formatterOf({ ...ENGLISH, locale: "en_GB" }).date(dayOf(2026, 1, 5))).toBe(
      "05 Jan 2026",
    );
    expect(english.month("2026-11")).toBe("Nov 2026");
  });

  it("says nothing where there is no figure, and never minus zero", () => {
    for (const say of [
      french.whole,
      french.money,
      french.percent,
      french.shortPercent,
      french.date,
    ])
      expect([say(Number.NaN), say(Number.POSITIVE_INFINITY)]).toEqual(["", ""]);
    expect(french.whole(-0.2)).toBe("0");
  });

  it("keeps every digit: taking the marks away gives the number back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const written = french.decimal(cents / 100, 2);
        expect(Number(written.replace(/\u202f/g, "").replace(",", "."))).toBeCloseTo(
          cents / 100,
          2,
        );
      }),
    );
  });
});

describe("patterns of cells", () => {
  it("quotes the currency, on the side of the file's locale", () => {
    expect(patternOf("money", { currency: "€", locale: "fr_FR" })).toBe('#,##0" €"');
    expect(patternOf("cents", { currency: "$", locale: "en_US" })).toBe('"$"#,##0.00;-"$"#,##0.00');
    expect(patternOf("money", { currency: "", locale: "fr_FR" })).toBe("#,##0");
    expect(patternOf("money", { currency: '"', locale: "fr_FR" })).toBe("#,##0");
  });

  it("orders dates as the locale does", () => {
    const date = (locale: string): string => patternOf("date", { currency: "", locale });
    expect(["fr_FR", "en_US", "en_GB", "de_DE"].map(date)).toEqual([
      "dd/mm/yyyy",
      "mm/dd/yyyy",
      "dd/mm/yyyy",
      "yyyy-mm-dd",
    ]);
  });

  it("keeps ids as text and shows the sign of a change", () => {
    const style = { currency: "€", locale: "fr_FR" };
    expect(patternOf("text", style)).toBe("@");
    expect(patternOf("percent", style)).toBe("0.0%");
    expect(patternOf("signedPercent", style)).toBe("+0.0%;-0.0%;0.0%");
  });
});
