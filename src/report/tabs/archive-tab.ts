import { wordsOf } from "../../i18n/words.ts";
import type { ArchiveEntry } from "../archive-entry.ts";
import { formatterOf } from "../format.ts";
import type { ReportContext } from "../report-context.ts";
import type { CellFormat, SpecCell, TableColumn, TabSpec } from "../tab-spec.ts";

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
 * kept as text, so that nothing typed is read anew as a number, a date or a formula. Rows are keyed by
 * their place; whoever knows a lasting key puts it in its stead.
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
      keys: entries.map((_, place) => String(place + 1)),
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
function valueText(value: SpecCell, context: ReportContext): string {
  if (typeof value === "object") return formatterOf(context).date(value.day);
  if (typeof value === "number") {
    const digits = Number.isFinite(value) ? String(value) : "";
    return context.language === "fr" ? digits.replace(".", ",") : digits;
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
