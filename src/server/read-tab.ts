import { Problem, type ProblemKind } from "../core/problem.ts";
import type { Rows } from "../intake/cell.ts";
import type { IntakeAnswers, IntakeContext } from "../intake/intake.ts";
import type { File } from "../sheets/file.ts";
import { hashRow, hashText } from "../sheets/keep/hash.ts";
import { isOurs } from "../sheets/mended-copy.ts";
import { readShown, readValues } from "../sheets/read-grid.ts";
import { catalogue } from "./catalogue.ts";
import { chosenFields } from "./chosen-fields.ts";
import { type SourceSaid, saysSomething } from "./remembered.ts";
import type { TabInUse } from "./sources-in-use.ts";

/** The cells of a tab, with all that is needed to understand them. */
export interface TabRead {
  readonly tabId: number;
  readonly tabName: string;
  /** Made by us. */
  readonly ours: boolean;
  readonly rows: Rows;
  readonly answers: IntakeAnswers;
  readonly context: IntakeContext;
  /** What was said the last time of a file of the same headings, when nothing is said of this one. */
  readonly remembered: SourceSaid | null;
}

interface Asked {
  readonly today: number;
  /** The tab is read as one of several. */
  readonly several: boolean;
  /** What to go by when nothing is said of the tab. */
  readonly recalled?: (rows: Rows) => SourceSaid | null;
}

/** Reading more columns than this would take longer than a run may. */
const MOST_COLUMNS = 2_000;

/**
 * Reads the cells of a tab, once.
 * @throws Problem source.gone, source.tooWide
 */
export function readTab(
  file: File,
  { tabId, tabName: known, said }: TabInUse,
  { today, several, recalled = () => null }: Asked,
): TabRead {
  const sheet = file.spreadsheet.getSheetById(tabId);
  if (!sheet) throw new Problem("empty", "source.gone", { tab: known });
  const tabName = sheet.getName();
  const columns = sheet.getLastColumn();
  if (columns > MOST_COLUMNS) {
    throw new Problem("shape", "source.tooWide", { tab: tabName, columns, most: MOST_COLUMNS });
  }
  const rows = readValues(sheet, file.zone, columns);
  const remembered = saysSomething(said) ? null : recalled(rows);
  const context: IntakeContext = {
    today,
    locale: file.locale,
    catalogue: catalogue(),
    shown: (column) => readShown(sheet, column),
    dayOfInstant: (seconds) => file.zone.momentOf(new Date(seconds * 1000)).day,
    ...(several ? { oneOfSeveral: true } : {}),
  };
  const answers = answersOf(remembered ?? said, rows);
  return { tabId, tabName, ours: isOurs(sheet), rows, answers, context, remembered };
}

/** Intake does not know the tab's name; its messages speak of it. */
export function named<Value>(tab: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const kind: ProblemKind = error.kind;
    throw new Problem(kind, error.key, { tab, ...error.values });
  }
}

/** Changes when any cell of any of the tabs changes. */
export function fingerprintOf(tabs: readonly TabRead[]): string {
  return tabs.reduce((before, { rows }) => {
    let print = `${before}${rows.length}`;
    for (const row of rows) print = hashText(print + hashRow(row));
    return print;
  }, "");
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
