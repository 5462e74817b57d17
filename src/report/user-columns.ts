import type { Words } from "../i18n/words.ts";
import type { TableColumn } from "./tab-spec.ts";

/** Key of a column the user fills, the same in every language. */
export type UserColumnKey = "nextAction" | "due" | "note" | "segmentByHand" | "reason" | "since";

/**
 * The columns we offer for the user to fill; their cells are never ours to write.
 * @param segments names offered where a segment is chosen by hand; anything may be typed
 */
export function userColumns(
  words: Words,
  segments: readonly string[] = [],
): readonly TableColumn[] {
  const { nextAction, due, note, segmentByHand, reason, since } = words.report.columns;
  return [
    { key: "nextAction", ...nextAction, format: "text", width: 220, user: true },
    { key: "due", ...due, format: "date", width: 110, user: true },
    { key: "note", ...note, format: "text", width: 260, user: true },
    {
      key: "segmentByHand",
      ...segmentByHand,
      format: "text",
      width: 170,
      user: true,
      choices: segments,
    },
    { key: "reason", ...reason, format: "text", width: 220, user: true },
    { key: "since", ...since, format: "date", width: 110, user: true },
  ];
}
