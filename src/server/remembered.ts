import type { Settings } from "../contract/api.ts";
import { Problem } from "../core/problem.ts";
import { headerBlock } from "../intake/detect/header-block.ts";
import { findHeaderRow, ROWS_SEARCHED } from "../intake/detect/header-row.ts";
import { headingKey } from "../intake/detect/known-source.ts";
import { repairEncoding } from "../intake/rows/repair-encoding.ts";
import { hashText } from "../sheets/keep/hash.ts";
import type { Value } from "../sheets/keep/typed-cell.ts";
import { catalogue } from "./catalogue.ts";
import { keepPrint, keptText, prints, throwAway } from "./remembered-store.ts";

/** What a user says of a tab: headings and choices, never a client. */
export type SourceSaid = Pick<
  NonNullable<Settings["source"]>,
  "shape" | "headerRow" | "mapping" | "answers"
>;

type Grid = readonly (readonly Value[])[];

/** Answers that speak of the file as a whole, of one of its columns, or of a word of its statuses. */
const WORTH_KEEPING =
  /^(?:shape|returns|refunds|deposits|currency|sites|scope\.prospects|(?:status|stage)\..{1,60})$/;
const OF_COLUMN = /^(column|dates)\.(\d+)$/;
const OF_HEADING = /^(column|dates)\.@(.+)$/;
/** One heading alone is no file's own. */
const LEAST_HEADINGS = 2;

/** Whether anything was said at all. */
export function saysSomething(source: SourceSaid | null): source is SourceSaid {
  if (!source) return false;
  const { shape, headerRow, mapping, answers } = source;
  return shape !== null || headerRow !== null || Object.keys({ ...mapping, ...answers }).length > 0;
}

/**
 * Keeps what the user said of a tab for files of the same headings, in this spreadsheet or another;
 * their order and what stands above them are nothing.
 *
 * @param rows the first rows of the tab, its header among them
 */
export function remember(rows: Grid, source: SourceSaid): void {
  const headings = headingsOf(rows, source.headerRow);
  const print = printOf(headings);
  if (print === "") return;
  const mapping: Record<string, string> = {};
  for (const [header, field] of Object.entries(source.mapping)) mapping[headingKey(header)] = field;
  const answers: Record<string, string> = {};
  for (const [id, said] of Object.entries(source.answers)) {
    const [, kind, index] = OF_COLUMN.exec(id) ?? [];
    const key = index === undefined ? "" : headingKey(headings[Number(index)] ?? "");
    if (key !== "") answers[`${kind}.@${key}`] = said;
    else if (WORTH_KEEPING.test(id)) answers[id] = said;
  }
  const headed = source.headerRow !== null;
  keepPrint(print, JSON.stringify({ shape: source.shape, headed, mapping, answers }));
}

/** What was said the last time of a file of the same headings; null when none was met. */
export function recall(rows: Grid): SourceSaid | null {
  const found = foundIn(rows);
  if (!found) return null;
  const { headings, row, text } = found;
  const { shape, headed, mapping, answers } = JSON.parse(text) as Kept;
  const places = placesOf(headings);
  const said: SourceSaid = { shape, headerRow: headed ? row + 1 : null, mapping: {}, answers: {} };
  for (const [key, field] of Object.entries(mapping)) {
    const at = places.get(key);
    if (at !== undefined) said.mapping[headings[at] as string] = field;
  }
  for (const [id, answer] of Object.entries(answers)) {
    const [, kind, key] = OF_HEADING.exec(id) ?? [];
    const at = places.get(key ?? "");
    if (kind === undefined) said.answers[id] = answer;
    else if (at !== undefined) said.answers[`${kind}.${at}`] = answer;
  }
  return said;
}

/** Forgets what was said of files of these headings. @returns whether there was anything */
export function forget(rows: Grid): boolean {
  const found = foundIn(rows);
  if (found) throwAway(found.print);
  return found !== null;
}

interface Kept {
  readonly shape: SourceSaid["shape"];
  /** The user gave the header row. */
  readonly headed: boolean;
  readonly mapping: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** The first of the top rows whose headings were met before. */
function foundIn(rows: Grid) {
  const known = prints();
  if (known.length === 0) return null;
  const sound = repairEncoding(rows.slice(0, ROWS_SEARCHED + 1)).rows;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, sound.length); row++) {
    const { headings } = headerBlock(sound, row, catalogue());
    const print = printOf(headings);
    const text = known.includes(print) ? keptText(print) : null;
    if (text !== null) return { headings, row, print, text };
  }
  return null;
}

function headingsOf(rows: Grid, headerRow: number | null): readonly string[] {
  const sound = repairEncoding(rows).rows;
  try {
    const row = headerRow === null ? findHeaderRow(sound, catalogue()) : headerRow - 1;
    return headerBlock(sound, row, catalogue()).headings;
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function printOf(headings: readonly string[]): string {
  const keys = [...new Set(headings.map(headingKey))].filter((key) => key !== "").sort();
  return keys.length < LEAST_HEADINGS ? "" : hashText(keys.join("\n"));
}

/** Columns by heading; two of one heading cannot be told apart. */
function placesOf(headings: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const keys = headings.map(headingKey);
  keys.forEach((key, at) => {
    if (key !== "" && keys.indexOf(key) === at && keys.lastIndexOf(key) === at) places.set(key, at);
  });
  return places;
}
