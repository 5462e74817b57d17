import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { printed } from "./job.ts";
import type { PrintedColumn } from "./printed.ts";

interface Mapping {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
}

/** File, clients, and how many of its columns must at least be read as its mapping says. */
const SAMPLES = [
  ["01_hubspot_entreprises_fr", "clients", 23, 13],
  ["02_hubspot_deals_en", "orders", 13, 7],
  ["04_shopify_orders", "orders", 10, 10],
  ["07_ebp_factures_cp1252", "orders", 10, 15],
  ["08_liste_clients_maison", "clients", 23, 15],
] as const;

/** How many columns are read as the mapping says, of those the mapping names. */
function rightColumns(columns: readonly PrintedColumn[], { columns: known }: Mapping): number {
  const left = [...columns];
  return known.filter(({ header, field }) => {
    const at = left.findIndex((column) => column.header === header);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return field !== null && found?.field === field;
  }).length;
}

describe.skipIf(!hasShared)(
  "exports of five programs, where the reference data are at hand",
  () => {
    it.each(SAMPLES)("%s gives a portfolio", async (name, shape, expected, least) => {
      const path = shared(`imports/samples/${name}`);
      const mapping = JSON.parse(readFileSync(`${path}.mapping.json`, "utf8")) as Mapping;
      const { clients, kpis, quality, source } = await printed(await openBook(`${path}.csv`), {
        asOf: "2026-11-22",
      });
      const right = rightColumns(source.columns, mapping);
      const named = mapping.columns.filter(({ field }) => field !== null).length;
      process.stdout.write(`${name}: ${right} of ${named} columns\n`);
      expect(source.shape).toBe(shape);
      expect(clients).toHaveLength(expected);
      expect(kpis.revenue).toBeGreaterThan(0);
      expect(kpis.activeClients).toBeGreaterThan(5);
      const left = Object.values(quality.removed).reduce((sum, count) => sum + count, 0);
      expect(quality.rowsKept + left).toBe(quality.rowsRead);
      expect(right).toBeGreaterThanOrEqual(least);
    });
  },
);
