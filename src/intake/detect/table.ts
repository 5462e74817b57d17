import type { Cell, Rows } from "../cell.ts";
import { matchName, type NameMatch } from "../fields/match-name.ts";
import { isBlank } from "../values/blank.ts";
import { foldText } from "../values/clean.ts";
import { type Profile, type ProfileContext, profileOf, textOf } from "./profile.ts";

/** Cells looked at per column. */
const SAMPLE_ROWS = 200;

/** A filled column under the header. */
export interface Column {
  /** 0-based. */
  readonly index: number;
  /** As written, line breaks kept, ends trimmed. */
  readonly header: string;
  readonly name: NameMatch;
  readonly profile: Profile;
  /** Up to three real cells. */
  readonly samples: readonly string[];
}

/** The columns of a sheet and what they show. */
export interface Table {
  readonly rows: Rows;
  /** 0-based. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly context: ProfileContext;
}

/**
 * Looks at every column that has a heading or a value.
 *
 * @param rows the sheet as read
 * @param headerRow 0-based
 * @param place locale and day of the sheet; the language is told by the headings
 */
export function tableOf(
  rows: Rows,
  headerRow: number,
  place: { readonly locale: string; readonly today: number },
): Table {
  const header = rows[headerRow] ?? [];
  const picked = pickRows(rows, headerRow);
  const width = picked.reduce((most, i) => Math.max(most, rows[i]?.length ?? 0), header.length);
  const context = { ...place, language: languageOfHeaders(header, place.locale) };
  const columns: Column[] = [];
  for (let index = 0; index < width; index++) {
    const sample = picked.map((row) => rows[row]?.[index] ?? "");
    const heading = header[index] ?? "";
    const text = isBlank(heading, "label") ? "" : textOf(heading);
    const profile = profileOf(sample, context);
    if (text === "" && profile.cells.length === 0) continue;
    const samples = distinctTexts(profile.cells, 3);
    columns.push({ index, header: text, name: matchName(text), profile, samples });
  }
  return { rows, headerRow, columns, context };
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

function languageOfHeaders(header: readonly Cell[], locale: string): "fr" | "en" {
  const text = header.slice(0, 400).map(textOf);
  const french = text.filter((t) => FRENCH.test(t.toLowerCase())).length;
  const english = text.filter((t) => ENGLISH.test(foldText(t))).length;
  if (french === english) return foldText(locale).startsWith("fr") ? "fr" : "en";
  return french > english ? "fr" : "en";
}
