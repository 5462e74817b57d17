import type { Settings } from "../contract/api.ts";
import { Problem, type ProblemKind } from "../core/problem.ts";
import { FIELDS, type Field } from "../intake/fields/field.ts";
import type { Intake, IntakeAnswers } from "../intake/intake.ts";
import { readIntake } from "../intake/read-intake.ts";
import type { File } from "../sheets/file.ts";
import { hashRow, hashText } from "../sheets/keep/hash.ts";
import type { Value } from "../sheets/keep/typed-cell.ts";
import { ownedKey } from "../sheets/ownership.ts";
import { readValues } from "../sheets/read-grid.ts";

/** The user's own list, read and understood. */
export interface SourceRead {
  readonly tabId: number;
  readonly tabName: string;
  readonly intake: Intake;
  /** Changes when any cell of the list changes. */
  readonly fingerprint: string;
}

/** Reading more columns than this would take longer than a run may. */
const MOST_COLUMNS = 2_000;

/**
 * Reads the tab the settings or the caller name.
 * @throws Problem of the source, naming the tab
 */
export function readSource(
  file: File,
  { tabId, settings, today }: { tabId: number; settings: Settings; today: number },
): SourceRead {
  const sheet = file.spreadsheet.getSheetById(tabId);
  if (!sheet) throw new Problem("empty", "source.gone", { tab: settings.source?.tabName ?? "" });
  const tabName = sheet.getName();
  if (ownedKey(sheet) !== null) throw new Problem("shape", "source.ours", { tab: tabName });
  const columns = sheet.getLastColumn();
  if (columns > MOST_COLUMNS) {
    throw new Problem("shape", "source.tooWide", { tab: tabName, columns, most: MOST_COLUMNS });
  }
  const rows = readValues(sheet, file.zone);
  const context = { today, locale: file.locale };
  const intake = named(tabName, () => {
    const answers = answersOf(settings);
    const mapping = settings.source?.mapping ?? {};
    if (Object.keys(mapping).length === 0) return readIntake(rows, answers, context);
    return readIntake(rows, { ...answers, mapping: byIndex(rows, mapping, settings) }, context);
  });
  return { tabId, tabName, intake, fingerprint: fingerprintOf(rows) };
}

/** Intake does not know the tab's name; its messages speak of it. */
function named<Value>(tab: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const kind: ProblemKind = error.kind;
    throw new Problem(kind, error.key, { tab, ...error.values });
  }
}

function answersOf({ source }: Settings): IntakeAnswers {
  return {
    ...(source?.shape ? { shape: source.shape } : {}),
    ...(source?.headerRow ? { headerRow: source.headerRow } : {}),
    questions: source?.answers ?? {},
  };
}

/** The user's choices are kept by header text, so that a moved column keeps its meaning. */
function byIndex(
  rows: readonly (readonly Value[])[],
  mapping: Readonly<Record<string, string>>,
  settings: Settings,
): Record<number, Field | ""> {
  const wanted = new Map(Object.entries(mapping));
  const header = rows[(settings.source?.headerRow ?? headerIn(rows, wanted)) - 1] ?? [];
  const chosen: Record<number, Field | ""> = {};
  header.forEach((cell, index) => {
    const text = String(cell);
    const field = wanted.get(text);
    if (field === undefined) return;
    wanted.delete(text);
    const known = FIELDS.find((each) => each === field);
    if (known !== undefined || field === "") chosen[index] = known ?? "";
  });
  return chosen;
}

/** The row among the first thirty that holds most of the headers spoken of; from 1. */
function headerIn(
  rows: readonly (readonly Value[])[],
  wanted: ReadonlyMap<string, string>,
): number {
  let best = 1;
  let most = 0;
  rows.slice(0, 30).forEach((row, at) => {
    const found = row.filter((cell) => wanted.has(String(cell))).length;
    if (found > most) [best, most] = [at + 1, found];
  });
  return best;
}

function fingerprintOf(rows: readonly (readonly Value[])[]): string {
  let print = String(rows.length);
  for (const row of rows) print = hashText(print + hashRow(row));
  return print;
}
