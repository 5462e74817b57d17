import { wordsOf } from "../../i18n/words.ts";
import type { ArchiveEntry, ArchiveValue } from "../archive-entry.ts";
import { formatterOf } from "../format.ts";
import type { ReportContext } from "../report-context.ts";
import type { CellFormat, TableColumn, TabSpec } from "../tab-spec.ts";

const COLUMNS = [
  ["clientId", "text", 110],
  ["clientName", "text", 230],
  ["tab", "text", 170],
  ["column", "text", 150],
  ["value", "text", 320],
  ["keptOn", "date", 110],
  ["why", "text", 220],
] as const satisfies readonly (readonly [string, CellFormat, number])[];

/**
 * What users typed beside clients who left or rows that went away, in the order given. Values are
 * kept as text, so that nothing typed is read anew as a number, a date or a formula.
 */
export function archiveTab(entries: readonly ArchiveEntry[], context: ReportContext): TabSpec {
  const words = wordsOf(context.language).report;
  return {
    key: "archive",
    title: words.tabs.archive,
    color: null,
    body: {
      kind: "table",
      headline: words.archive.headline,
      columns: COLUMNS.map(([key, cellFormat, width]): TableColumn => {
        return { key, ...words.archive.columns[key], format: cellFormat, width, user: false };
      }),
      keys: entries.map(({ key }) => key),
      rows: entries.map((entry) => [
        entry.clientId,
        entry.clientName,
        entry.tab,
        entry.column,
        valueText(entry.value, context),
        { day: entry.keptOn },
        words.archive.why[entry.why],
      ]),
      classColors: [],
      charts: [],
    },
  };
}

/** Numbers keep every digit; only the decimal mark is the reader's. */
function valueText(value: ArchiveValue, context: ReportContext): string {
  if (typeof value === "object") {
    if ("formula" in value) return value.formula;
    return [formatterOf(context).date(value.day), timeText(value.seconds ?? 0)].join(" ").trim();
  }
  if (typeof value === "number") {
    const digits = Number.isFinite(value) ? String(value) : "";
    return context.language === "fr" ? digits.replace(".", ",") : digits;
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** `14:30`; nothing at midnight, which is a date without a time. */
function timeText(seconds: number): string {
  if (seconds === 0) return "";
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
}
