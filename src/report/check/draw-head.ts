import { fill } from "../../i18n/words.ts";
import { besideFigure, figure, type PageDraft, words as text } from "../kpi/page-draft.ts";
import type { CheckKit } from "./check-kit.ts";

/** Title, source, score and what was read. @returns the next free row */
export function drawCheckHead(draft: PageDraft, row: number, kit: CheckKit): number {
  const { check } = kit.words.report;
  const { source, score, mends } = kit.data;
  draft.set(row, 0, text(check.title, "title"));
  draft.line(row + 1, 0, [text(check.source, "label"), text(source.tabName)]);
  draft.line(row + 2, 0, [
    text(check.score, "label"),
    figure(score, "percent", "figure"),
    text(besideFigure(check.scoreHelp), "note"),
  ]);
  const read = { read: kit.format.whole(source.rowsRead), kept: kit.format.whole(source.rowsKept) };
  draft.line(row + 3, 0, [text(check.rows, "label"), text(fill(check.rowsText, read))]);
  const mending = mends === 0 ? check.nothingToMend : fill(check.mends, { count: mends });
  draft.line(row + 4, 0, [text(check.mending, "label"), text(mending)]);
  return row + 5;
}

/** Rows that are no data or no clients, left out on purpose. @returns the next free row */
export function drawLeftOut(draft: PageDraft, row: number, kit: CheckKit): number {
  const { check } = kit.words.report;
  const { leftOut } = kit.data;
  if (leftOut.length === 0) return row;
  const reasons: Readonly<Record<string, string>> = kit.words.intake.removed;
  draft.set(row, 0, text(check.leftOut, "section"));
  for (const [place, { reason, rows }] of leftOut.entries()) {
    draft.line(row + 1 + place, 0, [
      text(reasons[reason] ?? reason, "label"),
      figure(rows, "whole", "figure"),
    ]);
  }
  return row + 1 + leftOut.length;
}
