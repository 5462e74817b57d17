import { fill } from "../../i18n/words.ts";
import { besideFigure, figure, type PageDraft, words as text } from "../kpi/page-draft.ts";
import type { CheckedGroup, CheckedSide } from "./check-data.ts";
import type { CheckKit } from "./check-kit.ts";
import { linkTo } from "./draw-problems.ts";
import { FIRST_ROW_COLUMN, MOST_GROUPS } from "./layout.ts";

/** Rows merged by proof, then rows that may be one client. @returns the next free row */
export function drawDuplicates(draft: PageDraft, row: number, kit: CheckKit): number {
  const { check } = kit.words.report;
  const { merged, possible } = kit.data.duplicates;
  const after = drawGroups(draft, row, {
    kit,
    groups: possible,
    title: check.possible,
    intro: check.possibleIntro,
  });
  const gap = after === row ? row : after + 1;
  return drawGroups(draft, gap, {
    kit,
    groups: merged,
    title: check.merged,
    intro: check.mergedIntro,
  });
}

interface GroupList {
  readonly kit: CheckKit;
  readonly groups: readonly CheckedGroup[];
  readonly title: string;
  readonly intro: string;
}

function drawGroups(
  draft: PageDraft,
  row: number,
  { kit, groups, title, intro }: GroupList,
): number {
  if (groups.length === 0) return row;
  const { check } = kit.words.report;
  draft.set(row, 0, text(fill(title, { count: groups.length }), "section"));
  draft.set(row + 1, 0, text(intro, "note"));
  const { client, likeness, facts, rows, revenue, shared } = check.pairHeadings;
  draft.line(
    row + 2,
    0,
    [client, likeness, facts, rows, "", "", revenue, "", shared, ""].map((heading) =>
      text(heading, "heading"),
    ),
  );
  let next = row + 3;
  for (const group of groups.slice(0, MOST_GROUPS)) {
    for (const [place, side] of group.sides.entries()) drawSide(draft, next + place, side, kit);
    draft.set(next, 1, figure(group.likeness, "percent"));
    draft.set(next, 8, text(sharedText(group, kit)));
    next += group.sides.length;
  }
  return next;
}

function drawSide(draft: PageDraft, row: number, side: CheckedSide, kit: CheckKit): void {
  draft.set(row, 0, text(side.name, "label"));
  draft.set(row, 2, text(besideFigure(side.facts)));
  draft.set(row, FIRST_ROW_COLUMN, text(String(side.row)));
  const at = { row, column: FIRST_ROW_COLUMN };
  kit.links.push(linkTo(kit.data.source.tabId, at, { toRow: side.row, toColumn: 0 }));
  draft.set(row, 6, figure(side.revenue, kit.money));
}

function sharedText({ shared }: CheckedGroup, { words }: CheckKit): string {
  const fields: Readonly<Record<string, string>> = words.intake.fields;
  return shared.map((field) => fields[field] ?? field).join(", ");
}
