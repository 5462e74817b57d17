import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { dayOf } from "../../src/core/maths/day.ts";
import type { Catalogue } from "../../src/intake/catalogue/catalogue.ts";
import type { Rows } from "../../src/intake/cell.ts";
import type { IntakeContext } from "../../src/intake/intake.ts";

/** The header catalogue as it ships. */
export const CATALOGUE = JSON.parse(readFileSync("build/Catalogue.html", "utf8")) as Catalogue;

/** The day and the place of the reference material. */
export const CONTEXT: IntakeContext = {
  today: dayOf(2026, 11, 22),
  locale: "fr_FR",
  catalogue: CATALOGUE,
};

/** The rows of a CSV file, every cell a text; a name in .gz is unpacked, one in cp1252 decoded. */
export function rowsOfFile(path: string): Rows {
  const bytes = path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path);
  const text = new TextDecoder(path.includes("cp1252") ? "windows-1252" : "utf-8").decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
}
