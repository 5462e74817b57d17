import type { Field } from "../fields/field.ts";
import { comparisonKey } from "../fields/normalise.ts";
import { type Scores, scoresOf } from "./candidates.ts";
import type { Column, Table } from "./table.ts";

/** From here on a column is mapped without asking. */
export const SURE = 0.85;
/** From here on a column is mapped, to be confirmed. */
export const CONFIRM = 0.6;

/** A column with its heading's comparison key and what it may be. */
export interface Candidate {
  readonly column: Column;
  readonly key: string;
  readonly scores: Scores;
}

/** Every column of a sheet with its scores. */
export interface SheetScores {
  readonly table: Table;
  readonly all: readonly Candidate[];
}

/** Headings that name no field by themselves: the rules decide by what stands around them. */
const GENERIC = new Set(
  (
    "name|nom|client|customer|societe|company|entreprise|entite|id|record id|id fiche information|" +
    "id hubspot|numero|reference|ref|code|date|date creation|created|created at|create date|" +
    "date created|type|nature|statut|status|etat|state|ca|chiffre affaire|revenue|turnover|sales|" +
    "vente|amount|montant|total|valeur|value|prix|price|marge|margin|quantite|qte|quantity|" +
    "commande|order|facture|invoice|achat|sale"
  ).split("|"),
);

/** Scores every column of a table by heading and content, before any rule. */
export function scoreSheet(table: Table): SheetScores {
  const all = table.columns.map((column) => ({
    column,
    key: comparisonKey(column.name.normal),
    scores: scoresOf(column),
  }));
  return { table, all };
}

/** Whether a heading says a field outright: "N° commande", not "N°". */
export function isExplicit(candidate: Candidate): boolean {
  return !GENERIC.has(candidate.key);
}

/** The columns that score at least `least` for a field. */
export function columnsFor(
  sheet: SheetScores,
  field: Field,
  least: number = SURE,
): readonly Candidate[] {
  return sheet.all.filter((candidate) => (candidate.scores.get(field) ?? 0) >= least);
}

/** Whether a column other than this one says a field outright. */
export function otherSays(sheet: SheetScores, self: Candidate, field: Field): boolean {
  return columnsFor(sheet, field).some((other) => other !== self && isExplicit(other));
}
