import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportContext } from "../../src/report/report-context.ts";
import type { SpecCell, TabSpec } from "../../src/report/tab-spec.ts";
import { clientsTab } from "../../src/report/tabs/clients-tab.ts";
import { anyClients, ENGLISH, FRENCH } from "./clients-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";
import { segmentTabs } from "./segment-tabs.ts";
import { columnOf, tableOf } from "./table-helpers.ts";

describe("whatever the clients", () => {
  const contexts: readonly ReportContext[] = [FRENCH, ENGLISH];

  it("every client has one row, keys are unique, and segments sum to the whole", () => {
    fc.assert(
      fc.property(anyClients, fc.constantFrom(...contexts), (clients, context) => {
        const portfolio = portfolioOf(clients);
        const whole = clientsTab(portfolio, context);
        const parts = segmentTabs(portfolio, context);
        const keys = parts.flatMap((tab) => tableOf(tab).keys);
        expect(new Set(tableOf(whole).keys).size).toBe(clients.length);
        expect([...keys].sort()).toEqual([...tableOf(whole).keys].sort());
        const sum = (tabs: readonly TabSpec[]): number =>
          tabs
            .flatMap((tab) => columnOf(tab, "revenue"))
            .reduce((total: number, value) => total + Number(value), 0);
        expect(sum(parts)).toBeCloseTo(sum([whole]), 4);
      }),
      { numRuns: 60 },
    );
  });

  it("rows fit their columns and no cell is undefined or NaN", () => {
    fc.assert(
      fc.property(anyClients, fc.constantFrom(...contexts), (clients, context) => {
        const portfolio = portfolioOf(clients);
        for (const tab of [clientsTab(portfolio, context), ...segmentTabs(portfolio, context)]) {
          const { columns, rows, headline } = tableOf(tab);
          const ours = columns.filter(({ user }) => !user).length;
          expect(rows.every((row) => row.length === ours)).toBe(true);
          expect(rows.flat().every(isSound)).toBe(true);
          expect(`${headline} ${columns.map(({ help }) => help).join(" ")}`).not.toMatch(
            /undefined|NaN|\{\w+\}/,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

function isSound(cell: SpecCell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell === "object") return Number.isInteger(cell.day);
  return typeof cell !== "number" || Number.isFinite(cell);
}
