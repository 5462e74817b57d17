import { type Language, wordsOf } from "../i18n/words.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { SpecCell, TableBody, TableColumn, TabSpec } from "../report/tab-spec.ts";
import { archiveTab } from "../report/tabs/archive-tab.ts";
import { asWritten } from "../sheets/keep/formula.ts";
import type { ArchiveEntry } from "../sheets/keep/memory.ts";
import { isFormula, type TypedCell } from "../sheets/keep/typed-cell.ts";

/** Column of the archive that tells its rows apart. */
export const ENTRY = "entry";

/** The archive as a table whose rows can be known again: a column with the key of each entry is added. */
export function archiveSpec(
  entries: ReadonlyMap<string, ArchiveEntry>,
  context: ReportContext,
): { spec: TabSpec; body: TableBody } {
  const sorted = [...entries].sort(
    ([a, left], [b, right]) => right.day - left.day || (a < b ? -1 : 1),
  );
  const spec = archiveTab(
    sorted.map(([, entry]) => ({ ...entry, value: shown(entry.cell), keptOn: entry.day })),
    context,
  );
  const table = spec.body as TableBody;
  const body: TableBody = {
    ...table,
    columns: [...table.columns, entryColumn(context.language)],
    keys: sorted.map(([id]) => id),
    rows: table.rows.map((row, index) => [...row, sorted[index]?.[0] ?? ""]),
  };
  return { spec: { ...spec, body }, body };
}

/** The archive's columns in every language, to know them again. */
export function archiveColumns(context: ReportContext): readonly TableColumn[] {
  const languages: readonly Language[] = [context.language, "en", "fr"];
  return languages.flatMap(
    (language) => archiveSpec(new Map(), { ...context, language }).body.columns,
  );
}

function entryColumn(language: Language): TableColumn {
  const { heading, help } = wordsOf(language).server.entry;
  return { key: ENTRY, heading, help, format: "text", width: 130, user: false };
}

/** A cell of the archive says what was typed; a time of day is said with its day. */
function shown(cell: TypedCell): SpecCell {
  if (isFormula(cell)) return asWritten(cell.formula);
  if (typeof cell !== "object") return cell;
  return cell.seconds === 0 ? { day: cell.day } : `${isoDayText(cell.day)} ${clock(cell.seconds)}`;
}

function isoDayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}
