import type { CheckData } from "../check/check-data.ts";
import { checkKit } from "../check/check-kit.ts";
import { drawDuplicates } from "../check/draw-groups.ts";
import { drawCheckHead, drawLeftOut } from "../check/draw-head.ts";
import { drawKnown } from "../check/draw-known.ts";
import { drawProblems } from "../check/draw-problems.ts";
import { WIDTHS } from "../check/layout.ts";
import { PageDraft } from "../kpi/page-draft.ts";
import type { ReportContext } from "../report-context.ts";
import type { TabSpec } from "../tab-spec.ts";

const PARTS = [drawCheckHead, drawProblems, drawDuplicates, drawKnown, drawLeftOut] as const;

/**
 * What is wrong in the user's list, by what hangs on it; rows that may be one client; how much is known
 * of the clients. Every row named leads to the list.
 */
export function checkTab(data: CheckData, context: ReportContext): TabSpec {
  const kit = checkKit(data, context);
  const draft = new PageDraft(WIDTHS.length);
  let row = 0;
  for (const draw of PARTS) {
    const next = draw(draft, row, kit);
    row = next === row ? row : next + 1;
  }
  return {
    key: "check",
    title: kit.words.report.tabs.check,
    color: "#009E73",
    body: {
      kind: "page",
      widths: WIDTHS,
      frozenRows: 1,
      rows: draft.finish(row),
      colors: [],
      charts: [],
      inputs: [],
      links: kit.links,
    },
  };
}
