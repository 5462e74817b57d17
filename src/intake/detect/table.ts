import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Cell, Rows } from "../cell.ts";
import { matchName, type NameMatch } from "../fields/match-name.ts";
import { foldText } from "../values/clean.ts";
import { headerBlock } from "./header-block.ts";
import { type Profile, type ProfileContext, profileOf, textOf } from "./profile.ts";

/** Cells looked at per column. */
const SAMPLE_ROWS = 200;

/** A filled column under the header. */
export interface Column {
  /** 0-based. */
  readonly index: number;
  /** As written, line breaks kept, ends trimmed; with the group above it where it needs one. */
  readonly header: string;
  readonly name: NameMatch;
  readonly profile: Profile;
  /** Up to three real cells. */
  readonly samples: readonly string[];
}

/** The columns of a sheet and what they show. */
export interface Table {
  readonly rows: Rows;
  /** 0-based last row of the header; data begin below. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly context: ProfileContext;
}

/**
 * Looks at every column that has a heading or a value.
 *
 * @param rows the sheet as read
 * @param headerRow 0-based row of names, or the row of years or units below it
 * @param place locale and day of the sheet; the language is told by the headings
 */
export function tableOf(
  rows: Rows,
  headerRow: number,
  place: { readonly locale: string; readonly today: number; readonly catalogue: Catalogue },
): Table {
  const { catalogue, locale, today } = place;
  const { last, headings } = headerBlock(rows, headerRow, catalogue);
  const picked = pickRows(rows, last);
  const width = picked.reduce((most, i) => Math.max(most, rows[i]?.length ?? 0), headings.length);
  const context = { locale, today, language: languageOfHeaders(headings, locale) };
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const sample = picked.map((row) => rows[row]?.[index] ?? "");
    const header = headings[index] ?? "";
    const profile = profileOf(sample, context);
    if (header === "" && profile.cells.length === 0) continue;
    const samples = distinctTexts(profile.cells, 3);
    columns.push({ index, header, name: matchName(header, catalogue), profile, samples });
  }
  return { rows, headerRow: last, columns, context };
}

/** Rows spread evenly under the header. */
function pickRows(rows: Rows, headerRow: number): number[] {
  const count = rows.length - headerRow - 1;
  const size = Math.min(count, SAMPLE_ROWS);
  return Array.from({ length: size }, (_, i) => headerRow + 1 + Math.floor((i * count) / size));
}

/** The first distinct texts of a column. @param most how many */
export function distinctTexts(cells: readonly Cell[], most: number): string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    texts.add(textOf(cell));
    if (texts.size === most) break;
  }
  return [...texts];
}

const FRENCH =
  /\b(?:de|du|des|la|le|nom|ville|pays|montant|commande|facture|secteur|statut|ca)\b|[éèêàç]/;
const ENGLISH = /\b(?:of|name|city|country|amount|order|invoice|sector|status|date|id|revenue)\b/;

function languageOfHeaders(headings: readonly string[], locale: string): "fr" | "en" {
  const text = headings.slice(0, 400);
  const french = text.filter((t) => FRENCH.test(t.toLowerCase())).length;
  const english = text.filter((t) => ENGLISH.test(foldText(t))).length;
  if (french === english) return foldText(locale).startsWith("fr") ? "fr" : "en";
  return french > english ? "fr" : "en";
}
