import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../host/io/decode.ts";
import { readCsv } from "../../../host/io/read-csv.ts";
import { batchesOf } from "../../../src/sidebar/import/batches.ts";
import { blocksOf } from "../../../src/sidebar/import/blocks.ts";
import { inspect } from "../../../src/sidebar/import/inspect.ts";
import { piecesOf } from "../../../src/sidebar/import/pieces.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { fileOf } from "./file-of.ts";

/** What the command line reads in a file. */
function read(bytes: Uint8Array): string[][] {
  return readCsv(decode(bytes)).map((row) => row.map((cell) => String(cell?.value ?? "")));
}

/** What the panel sends of it. */
async function sent(bytes: Uint8Array): Promise<string[][]> {
  const file = fileOf(bytes);
  const asked = { encoding: null, delimiter: null };
  const { encoding, delimiter, facts, fault } = await inspect(file, asked, () => {});
  if (!facts || encoding === null || delimiter === null) throw new Error(fault?.key);
  const rows: string[][] = [];
  const batches = batchesOf(
    piecesOf(file, encoding, () => {}),
    delimiter,
  );
  for await (const block of blocksOf(batches, { ...facts, from: 0 })) rows.push(...block.rows);
  return rows;
}

describe("the panel and the command line read the same", () => {
  it.each(["clients-fr", "clients-en", "orders-fr", "orders-en"])("in %s.csv", async (name) => {
    const bytes = new Uint8Array(readFileSync(`samples/${name}.csv`));
    expect(await sent(bytes)).toEqual(read(bytes));
  });

  it
    .runIf(hasShared)
    .each([
      "imports/samples/01_hubspot_entreprises_fr.csv",
      "imports/samples/04_shopify_orders.csv",
      "imports/samples/08_liste_clients_maison.csv",
      "data/raw/northwind_fr_export.csv",
      "data/raw/cdnow_sample_transactions.csv",
    ])("in %s", async (path) => {
    const bytes = new Uint8Array(readFileSync(shared(path)));
    const own = await sent(bytes);
    const width = own[0]?.length ?? 0;
    expect(own).toEqual(read(bytes).map((row) => row.slice(0, width)));
  });

  it("whatever the cells hold", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom('"', "a;b", "x\ny", " ", "12,5", "é"),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const clean = rows.map((row) => row.map((text) => text.replace(/[\r\0\ufeff]/g, "")));
        const quoted = clean.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`));
        const text = [["Nom", "Ville", "CA"], ...quoted].map((row) => row.join(";")).join("\n");
        const bytes = new TextEncoder().encode(text);
        const trimmed = (from: string[][]) => from.filter((row) => row.join("").trim() !== "");
        expect(trimmed(await sent(bytes))).toEqual(trimmed(read(bytes)));
      }),
      { numRuns: 60 },
    );
  });
});
