import type { Words } from "../i18n/words.ts";
import type { TableColumn } from "./tab-spec.ts";

/** The columns we offer for the user to fill; their cells are never ours to write. */
export function userColumns(words: Words): readonly TableColumn[] {
  const { nextAction, due, note } = words.report.columns;
  return [
    { key: "nextAction", ...nextAction, format: "text", width: 220, user: true },
    { key: "due", ...due, format: "date", width: 110, user: true },
    { key: "note", ...note, format: "text", width: 260, user: true },
  ];
}
