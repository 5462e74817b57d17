import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { detect } from "../../../src/intake/detect/detect.ts";
import type { IntakeContext } from "../../../src/intake/intake.ts";
import { CATALOGUE, CONTEXT } from "../table-file.ts";
import { type SourceSheet, sheetsOf } from "./source-sheets.ts";

/** No signature, no source: everything is told by words and values. */
const UNSIGNED: IntakeContext = { ...CONTEXT, catalogue: { ...CATALOGUE, signatures: {} } };

/** Headings read otherwise than the map of their source says; "?" is left to the values. */
function wrong({ rows, expected }: SourceSheet, context: IntakeContext): string[] {
  const { columns } = detect(rows, {}, context);
  return expected.flatMap((wanted, index) => {
    const found = columns.find((column) => column.index === index)?.field ?? null;
    const header = String(rows[0]?.[index]);
    return wanted === "?" || found === wanted ? [] : [`${header}: ${found}, not ${wanted}`];
  });
}

describe("exports of known programs", () => {
  it.each(Object.keys(CATALOGUE.signatures))("%s is recognised and read as its map says", (id) => {
    const facts = CATALOGUE.sources[id];
    if (!facts) throw new Error(`no source ${id}`);
    for (const sheet of sheetsOf(facts)) {
      const { source, grain } = detect(sheet.rows, {}, CONTEXT);
      const lines = sheet.rows[0]?.some((header) =>
        /^(?:Lignes|Invoice lines)/.test(String(header)),
      );
      expect([source, grain]).toEqual([id, lines ? "line" : facts.grain]);
      expect(wrong(sheet, CONTEXT)).toEqual([]);
    }
  });

  it("are read by words and values alone, 95 headings of 100", () => {
    let headings = 0;
    let missed = 0;
    for (const facts of Object.values(CATALOGUE.sources)) {
      for (const sheet of sheetsOf(facts)) {
        headings += sheet.expected.filter((field) => field !== "?").length;
        missed += wrong(sheet, UNSIGNED).length;
      }
    }
    const share = 1 - missed / headings;
    process.stdout.write(`unrecognised: ${headings - missed} of ${headings} headings\n`);
    expect(share).toBeGreaterThan(0.95);
  });

  it("keep columns of the user's own out unless their heading says what they are", () => {
    const rows: Rows = [
      [
        "Record ID",
        "Deal Name",
        "Deal Stage",
        "Amount",
        "Close Date",
        "Priority flag",
        "City",
        "Citty",
      ],
      ["1", "Roof", "Closed won", "10.5", "2025-01-02", "high", "Lyon", "Lyon"],
      ["2", "Door", "Closed lost", "11.5", "2025-01-03", "low", "Paris", "Paris"],
    ];
    const fields = detect(rows, {}, CONTEXT).columns.map(({ field }) => field);
    expect(fields.slice(5)).toEqual([null, "city", null]);
  });

  it("are believed only as far as their cells allow", () => {
    const rows: Rows = [
      ["Record ID", "Deal Name", "Deal Stage", "Amount", "Close Date"],
      ["1", "Roof", "Closed won", "soon", "2025-01-02"],
      ["2", "Door", "Closed lost", "later", "2025-01-03"],
    ];
    const found = detect(rows, {}, CONTEXT).columns.find(({ header }) => header === "Amount");
    expect(found?.field).toBeNull();
  });
});
