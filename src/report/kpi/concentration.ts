import { fill } from "../../i18n/words.ts";
import type { ReportKit } from "../report-kit.ts";
import type { CellFormat } from "../tab-spec.ts";
import { besideFigure, figure, type PageDraft, words } from "./page-draft.ts";

type Line = readonly [label: string, value: number, format: CellFormat, meaning: string];

/** How much hangs on few clients, in figures and in words. @returns the next free row */
export function drawConcentration(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  draft.set(row, 0, words(kpi.concentration, "section"));
  draft.line(row + 1, 0, [words(kpi.alert, "label"), words(alertText(kit))]);
  const lines = concentrationLines(kit).filter(([, value]) => Number.isFinite(value));
  for (const [place, [label, value, format, meaning]] of lines.entries()) {
    draft.line(row + 2 + place, 0, [
      words(label, "label"),
      figure(value, format, "figure"),
      words(besideFigure(meaning), "note"),
    ]);
  }
  return row + 2 + lines.length;
}

/** The alert level as a sentence. */
export function alertText({ portfolio, words: say }: ReportKit): string {
  const { alert, top1Share } = portfolio.kpis.concentration;
  const { alertNone, alertWatch, alertDanger, alertUnknown } = say.report.kpi;
  if (!Number.isFinite(top1Share)) return alertUnknown;
  return { none: alertNone, watch: alertWatch, danger: alertDanger }[alert];
}

function concentrationLines({ portfolio, words: say, format }: ReportKit): readonly Line[] {
  const { kpi } = say.report;
  const figures = portfolio.kpis.concentration;
  return [
    [kpi.top1, figures.top1Share, "percent", kpi.top1Help],
    [kpi.top3, figures.top3Share, "percent", kpi.top3Help],
    [kpi.top5, figures.top5Share, "percent", kpi.top5Help],
    [kpi.top10, figures.top10Share, "percent", kpi.top10Help],
    [kpi.top20, figures.top20Share, "percent", kpi.top20Help],
    [kpi.k80, figures.k80, "whole", fill(kpi.k80Help, { share: format.percent(figures.k80Share) })],
    [kpi.gini, figures.gini, "number", kpi.giniHelp],
    [kpi.hhi, figures.hhi, "whole", kpi.hhiHelp],
    [kpi.equivalent, figures.equivalentClients, "number", kpi.equivalentHelp],
  ];
}
