import type { DuplicateRecord, Duplicates } from "../intake/duplicates.ts";
import type { CheckData, CheckedGroup, CheckedSide } from "../report/check/check-data.ts";
import type { Figures } from "./figures.ts";

/** What was found in the user's list, for the Data check tab. */
export function checkDataOf({ source, portfolio }: Figures): CheckData {
  const { intake, tabId, tabName } = source;
  const { checkup } = source.diagnosis();
  const { rowsRead, rowsKept } = intake.quality;
  return {
    source: { tabId, tabName, rowsRead, rowsKept },
    ...checkup,
    completeness: portfolio.completeness,
    duplicates: { merged: mergedGroups(intake.duplicates), possible: pairs(intake.duplicates) },
  };
}

function mergedGroups({ merged }: Duplicates): CheckedGroup[] {
  return merged.map(({ records, proofs }) => ({
    sides: records.map((record) => sideOf(record, "")),
    shared: [...new Set(proofs.flatMap(({ fields }) => fields))],
    likeness: Number.NaN,
  }));
}

function pairs({ possible }: Duplicates): CheckedGroup[] {
  return possible.map(({ a, b, fields, similarity }) => {
    const said = (which: "a" | "b"): string =>
      fields
        .map((field) => field[which])
        .filter((text) => text !== "")
        .join(" · ");
    const shared = fields.filter((field) => field.a !== "" && field.a === field.b);
    return {
      sides: [sideOf(a, said("a")), sideOf(b, said("b"))],
      shared: shared.map(({ field }) => field),
      likeness: similarity,
    };
  });
}

function sideOf({ name, id, rows, revenue }: DuplicateRecord, facts: string): CheckedSide {
  return { row: rows[0] ?? 1, name: name || id, facts, revenue };
}
