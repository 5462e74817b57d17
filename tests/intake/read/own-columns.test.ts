import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/maths/day.ts";
import type { ClientFacts, OwnColumn } from "../../../src/core/orders.ts";
import type { Cell, Rows } from "../../../src/intake/cell.ts";
import { readIntake } from "../../../src/intake/read-intake.ts";
import { CONTEXT } from "../table-file.ts";

/** The facts of a client list with one more column. */
function factsOf(header: string, cells: readonly Cell[]): ClientFacts {
  const rows: Rows = [
    ["Client", "CA 2025", header],
    ...cells.map((cell, i): Cell[] => [
      `Client ${String.fromCharCode(65 + i)}`,
      `${i + 1}00`,
      cell,
    ]),
  ];
  const { source } = readIntake(rows, { shape: "clients" }, CONTEXT);
  if (source.shape !== "clients") throw new Error("not clients");
  return source.list.clients;
}

function ownOf(header: string, cells: readonly Cell[]): OwnColumn | undefined {
  return factsOf(header, cells).own?.[header]?.();
}

describe("a column of numbers or dates no field stands for", () => {
  it("holds numbers as the column writes them", () => {
    const column = ownOf("Surface m²", ["1\u00a0200,5", "200", "n.c.", "", "1,5", "3,250"]);
    expect(column?.kind === "number" && [...column.values]).toEqual([
      1200.5,
      200,
      Number.NaN,
      Number.NaN,
      1.5,
      3.25,
    ]);
    expect(column?.kind === "number" && column.own).toEqual({
      unit: "number",
      texts: ["1 200,5", "200", "", "", "1,5", "3,250"],
    });
  });

  it("holds dates in the column's own order, typed or written", () => {
    const column = ownOf("Date de visite du site", [
      "03/04/2025",
      "25/04/2025",
      { day: dayOf(2024, 1, 31), seconds: 0 },
      "le 2 mai 2024",
    ]);
    expect(column?.kind === "number" && column.own.unit).toBe("day");
    expect(column?.kind === "number" && [...column.values]).toEqual([
      dayOf(2025, 4, 3),
      dayOf(2025, 4, 25),
      dayOf(2024, 1, 31),
      dayOf(2024, 5, 2),
    ]);
  });

  it("takes percentages for shares, and thousands of a heading for what stands there", () => {
    const share = ownOf("Remise accordée", ["5 %", "12,5 %", "0 %"]);
    expect(share?.kind === "number" && share.own.unit).toBe("share");
    expect(share?.kind === "number" && [...share.values]).toEqual([0.05, 0.125, 0]);
    const thousands = ownOf("Enveloppe (k€)", ["10", "25"]);
    expect(thousands?.kind === "number" && [...thousands.values]).toEqual([10, 25]);
  });

  it("is one of words where fewer than nine cells in ten can be read", () => {
    const cells = ["10", "20", "30", "40", "50", "60", "70", "80", "voir plan", "à mesurer"];
    expect(ownOf("Surface m²", cells)).toEqual({ kind: "text", values: cells });
    const nearly = ownOf("Surface m²", [...cells.slice(0, 9), "90"]);
    expect(nearly?.kind === "number" && [nearly.values[8], nearly.own.texts[8]]).toEqual([
      Number.NaN,
      "voir plan",
    ]);
  });

  it("is not read before it is asked for, and then once", () => {
    const { own = {}, others } = factsOf("Surface m²", ["1", "2", "3"]);
    expect(Object.keys(others)).toEqual([]);
    expect(own["Surface m²"]?.()).toBe(own["Surface m²"]?.());
  });

  it("says of a client of several orders what its latest row says, and nothing of the orders", () => {
    const rows: Rows = [
      ["Client", "N° commande", "Date commande", "Montant HT", "Quantité", "Surface m²"],
      ["Acme", "1", "2025-01-05", "100", "3", "120"],
      ["Acme", "2", "2025-03-05", "50", "1", "150"],
      ["Acme", "3", "2025-02-05", "70", "2", "90"],
      ["Beta", "4", "2025-02-06", "80", "9", "60"],
    ];
    const { source } = readIntake(rows, {}, CONTEXT);
    if (source.shape !== "orders") throw new Error("not orders");
    const { own = {} } = source.orders.clients;
    expect(Object.keys(own)).toEqual(["Surface m²"]);
    const surface = own["Surface m²"]?.();
    expect(surface?.kind === "number" && [...surface.values]).toEqual([150, 60]);
  });
});
