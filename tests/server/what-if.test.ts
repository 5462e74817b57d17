import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/contract/api.ts";
import { bookOf, type Cell, Desk, shown } from "./driver.ts";

const NAMES = "ABCDEFGH";
const DAYS = ["2024-03-15", "2025-05-05", "2026-01-15", "2026-11-01"];

/** One to eight clients, with or without orders and dates, some of them without revenue. */
const list = fc
  .record({
    dated: fc.boolean(),
    counted: fc.boolean(),
    clients: fc.array(
      fc.record({
        sector: fc.constantFrom("BTP", "Bio", ""),
        revenue: fc.constantFrom<Cell>(0, 100, 250.5, 5000, -10, ""),
        orders: fc.constantFrom<Cell>(0, 1, 2, 9, ""),
        day: fc.constantFrom<Cell>("", ...DAYS.map((iso) => ({ iso }))),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ dated, counted, clients }): Cell[][] => [
    [
      ...["Code", "Client", "Secteur", "CA"],
      ...(counted ? ["Commandes"] : []),
      ...(dated ? ["Dernière commande"] : []),
    ],
    ...clients.map(({ sector, revenue, orders, day }, i): Cell[] => [
      ...[`C${i}`, `Client ${NAMES[i]}`, sector, revenue],
      ...(counted ? [orders] : []),
      ...(dated ? [day] : []),
    ]),
  ]);

const draft = fc.record({
  segmentBy: fc.constantFrom<Settings["segmentBy"]>(
    ...(["rfm", "abc", "rules", "accounts"] as const).map((kind) => ({ kind })),
    { kind: "column", header: "Secteur" },
  ),
  shares: fc.constantFrom<number[]>([0.5, 0.8], [0.001, 0.999], [0.3, 0.31]),
  newClientDays: fc.constantFrom(0, 3650),
  due: fc.constantFrom(0.1, 99),
});
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

const BREAKS = { recency: [1, 2], frequency: [1, 2], monetary: [0.01, 1e9] };
const RULES: Settings["typology"]["rules"] = [
  { when: [{ column: "share", is: "above", value: 0.2 }], segment: "Gros" },
  { when: [{ column: "sector", is: "equal", text: "btp" }], segment: "Chantiers" },
];

function drafted(settings: Settings, { segmentBy, shares, newClientDays, due }: Draft): Settings {
  return {
    ...settings,
    segmentBy,
    abc: { ...settings.abc, shares },
    rfm: { ...settings.rfm, scoring: "fixed", breaks: BREAKS },
    newClientDays,
    typology: { rules: RULES, otherwise: "Reste", unread: [] },
    rhythm: { ...settings.rhythm, due, atRisk: due + 0.1, dormant: due + 0.2 },
  };
}

describe("what a try of other thresholds promises", () => {
  it("is what the run then makes, segment by segment, however small the list", () => {
    fc.assert(
      fc.property(list, draft, (rows, change) => {
        const desk = new Desk(bookOf(rows));
        const settings = desk.settings();
        const tried = drafted(settings, change);
        const { sections } = desk.call("whatIf", { tabId: 0, settings, draft: tried });
        const pairs = sections[0]?.pairs ?? [];
        desk.run(tried);
        const made = desk.book.sheets
          .filter((sheet) => sheet.metadata.some(({ value }) => / segment:/.test(value ?? "")))
          .map((sheet) => [sheet.name, shown(sheet).length - 2]);
        const promised = pairs
          .filter(({ clientsAfter }) => clientsAfter > 0)
          .map(({ name, clientsAfter }) => [name, clientsAfter]);
        expect(made.sort()).toEqual(promised.sort());
        for (const { pairs: sides, moves } of sections) {
          for (const { name, clientsBefore, clientsAfter } of sides) {
            const count = (side: "from" | "to"): number =>
              moves.reduce((sum, move) => sum + (move[side] === name ? move.clients : 0), 0);
            expect(clientsBefore + count("to") - count("from"), name).toBe(clientsAfter);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
