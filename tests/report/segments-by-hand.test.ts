import { describe, expect, it } from "vitest";
import { type ByHand, readByHand } from "../../src/report/segments-by-hand.ts";
import { twelve } from "./twelve-fixture.ts";

const hand = (id: string, name: string | null, rest: Partial<ByHand> = {}): ByHand => {
  return { id, name, reason: "", day: null, ...rest };
};
const keys = (typed: readonly ByHand[], portfolio = twelve()) =>
  readByHand(typed, portfolio, "fr").overrides.map(({ id, segment }) => `${id} ${segment}`);
const said = (typed: readonly ByHand[], portfolio = twelve()) =>
  readByHand(typed, portfolio, "fr").warnings;

describe("a segment chosen by hand", () => {
  it("is read in either language, whatever its capitals and accents, and by its class alone", () => {
    const typed = [
      hand("C03", "fideles"),
      hand("C04", "Needs Attention"),
      hand("C05", " À  RISQUE "),
    ];
    expect(keys(typed).sort()).toEqual(["C03 LOYAL", "C04 ATTENTION", "C05 AT_RISK"]);
    const byClass = twelve({ segmentBy: { kind: "abc" } });
    expect(
      keys([hand("C01", "b"), hand("C02", "Clients C"), hand("C03", "A clients")], byClass).sort(),
    ).toEqual(["C01 B", "C02 C", "C03 A"]);
  });

  it("keeps its reason and its day", () => {
    const typed = [hand("C03", "Fidèles", { reason: "contrat", day: 20_000 })];
    expect(readByHand(typed, twelve(), "fr").overrides).toEqual([
      { id: "C03", segment: "LOYAL", reason: "contrat", day: 20_000 },
    ]);
  });

  it("of a name nobody has makes a segment of its own, spelled as most do", () => {
    const typed = [hand("C01", "vip"), hand("C02", "VIP"), hand("C03", "VIP"), hand("C04", "A")];
    expect(keys(typed)).toEqual(["C01 VIP", "C02 VIP", "C03 VIP", "C04 A"]);
    expect(said(typed)).toEqual([]);
  });

  it("that is a slip of a segment is said with the nearest name, and left aside", () => {
    const typed = [hand("C03", "Fidéle"), hand("C04", "champoins")];
    expect(keys(typed)).toEqual([]);
    expect(said(typed)).toEqual([
      {
        key: "override.slip",
        values: { name: "Fidéle", near: "Fidèles", client: "C03", count: 1 },
      },
      {
        key: "override.slip",
        values: { name: "champoins", near: "Champions", client: "C04", count: 1 },
      },
    ]);
  });

  it("that is a slip of one of the user's own is noticed too: the rarer spelling is the slip", () => {
    const typed = [
      hand("C01", "Partenaire"),
      hand("C02", "Partenaires"),
      hand("C03", "Partenaires"),
    ];
    expect(keys(typed)).toEqual(["C02 Partenaires", "C03 Partenaires"]);
    expect(said(typed)[0]?.values).toMatchObject({ name: "Partenaire", near: "Partenaires" });
  });

  it("of another method waits for that method", () => {
    const typed = [hand("C01", "Fidèles"), hand("C02", "Loyal"), hand("C03", "fidèles")];
    const byClass = twelve({ segmentBy: { kind: "abc" } });
    expect(keys(typed, byClass)).toEqual([]);
    expect(said(typed, byClass)).toEqual([
      { key: "override.other", values: { name: "Fidèles", count: 2 } },
      { key: "override.other", values: { name: "Loyal", count: 1 } },
    ]);
  });

  it("given by a formula, or not at all, moves nobody", () => {
    expect(said([hand("C01", null), hand("C02", null), hand("C03", "  ")])).toEqual([
      { key: "override.formula", values: { count: 2 } },
    ]);
  });

  it("of a column's values knows them by their name", () => {
    const portfolio = twelve(
      { segmentBy: { kind: "column", header: "Région" } },
      { others: { Région: Array.from({ length: 12 }, (_, i) => (i < 6 ? "Nord" : "Sud-Ouest")) } },
    );
    expect(keys([hand("C01", "sud-ouest")], portfolio)).toEqual(["C01 Sud-Ouest"]);
    expect(said([hand("C01", "Sud-Oest")], portfolio)[0]?.values).toMatchObject({
      near: "Sud-Ouest",
    });
  });
});
