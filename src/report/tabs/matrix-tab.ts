import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import { PageDraft, words } from "../kpi/page-draft.ts";
import { drawAccounts } from "../matrix/accounts.ts";
import { drawCross } from "../matrix/cross-grid.ts";
import { drawGrowth } from "../matrix/growth.ts";
import { WIDTHS } from "../matrix/layout.ts";
import { matrixKit } from "../matrix/matrix-kit.ts";
import { drawRfm } from "../matrix/rfm-grid.ts";
import type { ReportContext } from "../report-context.ts";
import { periodText } from "../report-kit.ts";
import type { TabSpec } from "../tab-spec.ts";

/** Clients in grids of two axes: revenue by potential, recency by worth, history by appeal, share by growth. */
export function matrixTab(portfolio: Portfolio, context: ReportContext): TabSpec {
  const kit = matrixKit(portfolio, context);
  const { matrix, report } = kit.words;
  const draft = new PageDraft(WIDTHS.length);
  draft.set(0, 0, words(matrix.title, "title"));
  const subtitle = fill(matrix.subtitle, {
    date: kit.format.date(portfolio.asOf),
    period: periodText(kit),
    source: context.sourceName,
  });
  draft.set(1, 0, words(subtitle, "note"));
  const atRfm = drawCross(draft, 3, kit) + 1;
  const atAccounts = drawRfm(draft, atRfm, kit) + 1;
  const { next, charts } = drawAccounts(draft, atAccounts, kit);
  const last = drawGrowth(draft, next + 1, kit);
  return {
    key: "matrix",
    title: report.tabs.matrix,
    color: "#56B4E9",
    body: {
      kind: "page",
      widths: WIDTHS,
      frozenRows: 2,
      rows: draft.finish(last),
      colors: [],
      charts,
      inputs: [],
    },
  };
}
