import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import { hasShared, shared } from "../setup/shared.ts";
import { printed } from "./job.ts";
import type { PrintedColumn } from "./printed.ts";

interface Mapping {
  readonly source: string | null;
  readonly grain: string;
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
}

/** File, shape and clients. */
const SAMPLES = [
  ["01_hubspot_entreprises_fr", "clients", 21],
  ["02_hubspot_deals_en", "orders", 12],
  ["04_shopify_orders", "orders", 10],
  ["07_ebp_factures_cp1252", "orders", 10],
  ["08_liste_clients_maison", "clients", 23],
] as const;

/** Heading and field of each column the mapping names, as found. */
function fieldsFound(columns: readonly PrintedColumn[], { columns: known }: Mapping) {
  const left = [...columns];
  return known.map(({ header }) => {
    const at = left.findIndex((column) => column.header === header);
    return { header, field: at < 0 ? null : (left.splice(at, 1)[0]?.field ?? null) };
  });
}

describe.skipIf(!hasShared)(
  "exports of five programs, where the reference data are at hand",
  () => {
    it.each(SAMPLES)("%s gives a portfolio", async (name, shape, expected) => {
      const path = shared(`imports/samples/${name}`);
      const mapping = JSON.parse(readFileSync(`${path}.mapping.json`, "utf8")) as Mapping;
      const { clients, kpis, quality, source } = await printed(await openBook(`${path}.csv`), {
        asOf: "2026-11-22",
      });
      const named = mapping.columns.map(({ header, field }) => ({ header, field }));
      expect(fieldsFound(source.columns, mapping)).toEqual(named);
      expect(source).toMatchObject({ shape, grain: mapping.grain, system: mapping.source });
      expect(clients).toHaveLength(expected);
      expect(kpis.revenue).toBeGreaterThan(0);
      expect(kpis.activeClients).toBeGreaterThan(5);
      const left = Object.values(quality.removed).reduce((sum, count) => sum + count, 0);
      expect(quality.rowsKept + left).toBe(quality.rowsRead);
    });
  },
);
