import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlip } from "../../../src/core/text/slip.ts";

describe("a slip of the pen", () => {
  it.each([
    ["Champoins", "Champions"],
    ["champion", "Champions"],
    ["Fidéles", "Fidèle"],
    ["Loyla", "Loyal"],
    ["Dormnats", "Dormants"],
    ["Anciens fidèles", "Anciens fidèles, à reconquérir"],
    ["Grands comptes", "Grands comptes BTP"],
  ])("is %s for %s", (text, of) => {
    expect(isSlip(text, of)).toBe(true);
  });

  it.each([
    ["VIP", "VIPS"],
    ["A", "B"],
    ["Zone 1", "Zone 2"],
    ["Nouveaux 2025", "Nouveaux 2026"],
    ["fidèles", "Fidèles"],
    ["Partenaires", "Champions"],
    ["Grands comptes BTP", "Grands comptes"],
    ["Perdus", "Actifs"],
  ])("is not %s for %s", (text, of) => {
    expect(isSlip(text, of)).toBe(false);
  });

  it("never is a text for itself, nor one that only differs in case", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        expect(isSlip(text, text)).toBe(false);
        expect(isSlip(text.toLowerCase(), text)).toBe(false);
      }),
    );
  });

  it("of one letter dropped is found wherever it stands", () => {
    const word = fc.stringMatching(/^[a-z]{5,20}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, at) => {
        const place = at % text.length;
        expect(isSlip(text.slice(0, place) + text.slice(place + 1), text)).toBe(true);
      }),
    );
  });
});
