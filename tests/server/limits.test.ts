import { beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { type Answer, bookOf, Desk, orders, putCell, shown } from "./driver.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk(bookOf(orders(12)));
});
const lineOf = (key: string) =>
  shown(desk.sheet("Réglages")).findIndex((cells) => cells[3] === key);
const typed = (key: string, value: string | number): void =>
  putCell(desk.sheet("Réglages"), lineOf(key), 1, value);
const stands = (key: string) => shown(desk.sheet("Réglages"))[lineOf(key)]?.[1];

describe("a limit of potential changed while the list says how it is read", () => {
  it("means its reading", () => {
    desk.run();
    typed("cross.high", "80 000");
    const { settings, settingsProblems } = desk.call("listTabs", { language: null });
    expect(settingsProblems).toEqual([]);
    expect(settings.cross).toEqual({ kind: "bands", high: 80_000, medium: 10_000 });
    desk.run();
    expect([stands("cross.high"), stands("cross.medium")]).toEqual([80_000, 10_000]);
    expect(desk.settings().cross).toEqual(settings.cross);
    expect(desk.book.find("Archives")).toBeUndefined();
    // Set back by hand, it stays so, whatever stands below.
    typed("cross.kind", "auto");
    expect(desk.settings().cross).toBeNull();
  });

  it("may be a share, and is asked about when both readings were changed", () => {
    desk.run();
    typed("cross.some", 0.3);
    expect(desk.settings().cross).toEqual({ kind: "wallet", most: 0.7, some: 0.3 });
    typed("cross.medium", 5000);
    const { settings, settingsProblems } = desk.call("listTabs", { language: null });
    expect(settings.cross).toBeNull();
    expect(settingsProblems).toHaveLength(1);
    expect(settingsProblems[0]).toContain("Le potentiel se lit en");
  });
});

describe("limits that fall", () => {
  const refusal = (changes: Partial<Settings>): string => {
    try {
      desk.run(changes);
      return "";
    } catch (answer) {
      return (answer as Answer).message.replace(/\s/g, " ");
    }
  };

  it("are refused before anything is written, by their key", () => {
    const { rhythm, rfm } = desk.settings();
    expect(refusal({ rhythm: { ...rhythm, due: 3, atRisk: 2 } })).toMatch(
      /^Le réglage « .+ » \(rhythm\.atRisk\) ne doit pas être inférieur à 3, .+ il vaut 2\.$/,
    );
    expect(refusal({ cross: { kind: "bands", high: 5, medium: 10 } })).toContain("(cross.high)");
    expect(refusal({ cross: { kind: "wallet", most: 0.1, some: 0.2 } })).toContain("(cross.most)");
    const breaks = { recency: [30, 20, 60, 90], frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] };
    expect(refusal({ rfm: { ...rfm, scoring: "fixed", breaks } })).toMatch(
      /\(rfm\.breaks\.recency\) doivent monter, .+ : 30 ; 20 ; 60 ; 90\.$/,
    );
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(["Commandes"]);
  });

  it("may be one, as on the Settings tab", () => {
    const { rhythm } = desk.settings();
    desk.run({
      rhythm: { ...rhythm, due: 2, atRisk: 2 },
      cross: { kind: "bands", high: 10, medium: 10 },
    });
    expect(desk.call("listTabs", { language: null }).settingsProblems).toEqual([]);
  });
});
