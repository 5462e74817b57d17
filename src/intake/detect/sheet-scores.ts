import type { Catalogue, SourceFacts } from "../catalogue/catalogue.ts";
import type { Field } from "../fields/field.ts";
import { contentFactor } from "./content.ts";
import { headingKey } from "./known-source.ts";
import type { Column, Table } from "./table.ts";

/** From here on a column is mapped without asking. */
export const SURE = 0.85;
/** From here on a column is mapped, to be confirmed. */
export const CONFIRM = 0.6;
/** What a heading of a known program that its map lacks must score by its words alone. */
const CUSTOM = 0.9;

/** What a column may be, with a score from 0 to 1; the rules change the scores. */
export type Scores = Map<Field, number>;

/** A column with what it may be. */
export interface Candidate {
  readonly column: Column;
  /** Comparison key of its heading. */
  readonly key: string;
  /** The rule that settles its heading, if several fields share it. */
  readonly rule: string | null;
  /** Place of its heading in the map of the program that wrote the sheet; -1 when it is not in there. */
  readonly place: number;
  readonly scores: Scores;
}

/** Every column of a sheet with its scores. */
export interface SheetScores {
  readonly table: Table;
  readonly catalogue: Catalogue;
  readonly all: readonly Candidate[];
}

/**
 * Scores every column of a table by heading and content, before any rule. A heading in the map of the
 * program that wrote the sheet means what the map says, unless its cells say otherwise.
 *
 * @param source facts of that program; null when it is not known
 */
export function scoreSheet(
  table: Table,
  catalogue: Catalogue,
  source: SourceFacts | null,
): SheetScores {
  const map = source === null ? null : mapOf(source);
  const all = table.columns.map((column): Candidate => {
    const { key, rule } = column.name;
    const told = map?.get(headingKey(column.header));
    const scores: Scores = new Map();
    if (told === undefined || told.field === "?") {
      for (const [field, score] of column.name.scores) {
        if (!map || told || score >= CUSTOM) give({ column, scores }, [field, score], catalogue);
      }
      return { column, key, rule, place: -1, scores };
    }
    if (told.field !== null) give({ column, scores }, [told.field, 1], catalogue);
    return { column, key, rule: null, place: told.place, scores };
  });
  return { table, catalogue, all };
}

function mapOf({ headers }: SourceFacts) {
  const map = new Map<string, { readonly field: Field | "?" | null; readonly place: number }>();
  Object.entries(headers).forEach(([header, field], place) => {
    const key = headingKey(header);
    if (!map.has(key)) map.set(key, { field, place });
  });
  return map;
}

/** Gives a column a score for a field, as far as its cells allow. */
export function give(
  { column, scores }: Pick<Candidate, "column" | "scores">,
  [field, score]: readonly [Field, number],
  catalogue: Catalogue,
): void {
  scores.set(field, score * contentFactor(column, field, catalogue));
}

/** Whether a heading says a field outright: "N° commande", not "N°". */
export function isExplicit({ rule }: Candidate): boolean {
  return rule === null;
}

/** The columns that score at least `least` for a field. */
export function columnsFor(sheet: SheetScores, field: Field, least: number = SURE): Candidate[] {
  return sheet.all.filter((candidate) => (candidate.scores.get(field) ?? 0) >= least);
}

/** Whether a column other than this one says a field outright. */
export function otherSays(sheet: SheetScores, self: Candidate, field: Field): boolean {
  return columnsFor(sheet, field).some((other) => other !== self && isExplicit(other));
}
