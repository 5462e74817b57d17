import { besideFigure, figure, type PageDraft, words as text } from "../kpi/page-draft.ts";
import type { PageLink } from "../tab-spec.ts";
import type { CheckedProblem } from "./check-data.ts";
import type { CheckKit } from "./check-kit.ts";
import { FIRST_ROW_COLUMN, NAMED_ROWS } from "./layout.ts";
import { mendingText, problemText } from "./say-problem.ts";

/** Each problem on a line, the heaviest first. @returns the next free row */
export function drawProblems(draft: PageDraft, row: number, kit: CheckKit): number {
  const { check } = kit.words.report;
  const { problems } = kit.data;
  draft.set(row, 0, text(check.problems, "section"));
  if (problems.length === 0) {
    draft.set(row + 1, 0, text(check.noProblem, "note"));
    return row + 2;
  }
  const { what, count, examples, rows, revenue, share, done, mending } = check.headings;
  const headings = [what, count, examples, rows, "", "", revenue, share, done, mending];
  draft.line(
    row + 1,
    0,
    headings.map((heading) => text(heading, "heading")),
  );
  for (const [place, problem] of problems.entries()) drawOne(draft, row + 2 + place, problem, kit);
  return row + 2 + problems.length;
}

function drawOne(draft: PageDraft, row: number, problem: CheckedProblem, kit: CheckKit): void {
  const { words, links, data } = kit;
  draft.line(row, 0, [
    text(problemText(problem, words), "label"),
    figure(problem.count, "whole", "figure"),
    text(besideFigure(problem.samples.join(" · "))),
  ]);
  for (const [place, toRow] of problem.rows.slice(0, NAMED_ROWS).entries()) {
    const column = FIRST_ROW_COLUMN + place;
    draft.set(row, column, text(String(toRow)));
    links.push(linkTo(data.source.tabId, { row, column }, { toRow, toColumn: problem.index }));
  }
  draft.line(row, FIRST_ROW_COLUMN + NAMED_ROWS, [
    figure(problem.revenue, kit.money),
    figure(problem.share, "percent"),
    text(besideFigure(words.intake.doctor.done[problem.done])),
    text(mendingText(problem, words), problem.mending === null ? "note" : "plain"),
  ]);
}

/** A cell of the page that leads to a cell of the list. @param to column below 0 for the whole row */
export function linkTo(
  tabId: number,
  at: { readonly row: number; readonly column: number },
  to: { readonly toRow: number; readonly toColumn: number },
): PageLink {
  return { ...at, tabId, toRow: to.toRow, toColumn: Math.max(0, to.toColumn) };
}
