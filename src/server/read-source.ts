import type { Settings } from "../contract/api.ts";
import { Problem, type ProblemKind } from "../core/problem.ts";
import type { Rows } from "../intake/cell.ts";
import { detect } from "../intake/detect/detect.ts";
import { type Diagnosis, diagnose } from "../intake/doctor/diagnose.ts";
import type { Intake, IntakeAnswers, IntakeContext } from "../intake/intake.ts";
import { emptyQuality } from "../intake/read/quality-of.ts";
import { readIntake, readRoom } from "../intake/read-intake.ts";
import { repairEncoding } from "../intake/rows/repair-encoding.ts";
import type { File } from "../sheets/file.ts";
import { hashRow, hashText } from "../sheets/keep/hash.ts";
import type { Value } from "../sheets/keep/typed-cell.ts";
import { isOurs } from "../sheets/mended-copy.ts";
import { readShown, readValues } from "../sheets/read-grid.ts";
import { catalogue } from "./catalogue.ts";
import { chosenFields } from "./chosen-fields.ts";
import { recall, type SourceSaid, saysSomething } from "./remembered.ts";

/** The user's own list, read and understood. */
export interface SourceRead {
  readonly tabId: number;
  readonly tabName: string;
  readonly intake: Intake;
  /** What is wrong in it, worked out when first asked for. */
  readonly diagnosis: () => Diagnosis;
  /** Changes when any cell of the list changes. */
  readonly fingerprint: string;
}

/** Reading more columns than this would take longer than a run may. */
const MOST_COLUMNS = 2_000;

/**
 * Reads the tab the settings or the caller name.
 * @throws Problem of the source, naming the tab
 */
export function readSource(file: File, asked: AskedSource): SourceRead {
  const { tabId } = asked;
  const { tabName, ours, rows, answers, context } = readTab(file, asked);
  if (ours) throw new Problem("shape", "source.ours", { tab: tabName });
  const { intake, room } = named(tabName, () => readRoom(rows, answers, context));
  let found: Diagnosis | undefined;
  const diagnosis = (): Diagnosis => {
    found ??= diagnose(rows, intake, room);
    return found;
  };
  return { tabId, tabName, intake, diagnosis, fingerprint: fingerprintOf(rows) };
}

/** What was understood of a tab, ours or not, even when it cannot be used yet. */
export interface SourceDescribed extends Omit<Intake, "source" | "duplicates" | "identities"> {
  /** What was said the last time of a file of the same headings, when nothing is said of this one. */
  readonly remembered: SourceSaid | null;
  /** What keeps it from being used: a column to choose. */
  readonly problem: Problem | null;
}

/**
 * Reads a tab to tell what is in it; a list that lacks a column still shows the columns it has.
 * @throws Problem of a tab in which no columns can be told
 */
export function describeSource(file: File, asked: AskedSource): SourceDescribed {
  const { tabName, rows, answers, context, remembered } = readTab(file, asked, recall);
  return named(tabName, () => {
    try {
      return { ...readIntake(rows, answers, context), remembered, problem: null };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "shape") throw error;
      const sound = repairEncoding(rows).rows;
      const { table, shape, grain, source, columns, questions } = detect(sound, answers, context);
      const read = rows.length - table.headerRow - 1;
      return {
        shape,
        grain,
        system: source,
        headerRow: table.headerRow + 1,
        columns,
        questions,
        quality: emptyQuality(read),
        lastDay: null,
        remembered,
        problem: new Problem(error.kind, error.key, { tab: tabName, ...error.values }),
      };
    }
  });
}

/** Which tab, with what was said of it, on which day. */
export interface AskedSource {
  readonly tabId: number;
  readonly settings: Settings;
  readonly today: number;
}

/** @param recalled what to go by when nothing is said of the tab */
function readTab(
  file: File,
  { tabId, settings, today }: AskedSource,
  recalled: (rows: Rows) => SourceSaid | null = () => null,
) {
  const sheet = file.spreadsheet.getSheetById(tabId);
  if (!sheet) throw new Problem("empty", "source.gone", { tab: settings.source?.tabName ?? "" });
  const tabName = sheet.getName();
  const columns = sheet.getLastColumn();
  if (columns > MOST_COLUMNS) {
    throw new Problem("shape", "source.tooWide", { tab: tabName, columns, most: MOST_COLUMNS });
  }
  const rows = readValues(sheet, file.zone);
  const remembered = saysSomething(settings.source) ? null : recalled(rows);
  const answers = answersOf(remembered ?? settings.source, rows);
  const context: IntakeContext = {
    today,
    locale: file.locale,
    catalogue: catalogue(),
    shown: (column) => readShown(sheet, column),
    dayOfInstant: (seconds) => file.zone.momentOf(new Date(seconds * 1000)).day,
  };
  return { tabName, ours: isOurs(sheet), rows, answers, context, remembered };
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

function answersOf(source: SourceSaid | null, rows: Rows): IntakeAnswers {
  if (!source) return {};
  const { shape, headerRow, mapping, answers } = source;
  const mapped = Object.keys(mapping).length > 0;
  return {
    ...(shape ? { shape } : {}),
    ...(headerRow ? { headerRow } : {}),
    ...(mapped ? { mapping: chosenFields(rows, mapping, headerRow) } : {}),
    questions: answers,
  };
}

function fingerprintOf(rows: readonly (readonly Value[])[]): string {
  let print = String(rows.length);
  for (const row of rows) print = hashText(print + hashRow(row));
  return print;
}
