import type { Concentration } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import type { CellFormat } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import type { Line } from "./lines.ts";

type Figure = Exclude<keyof Concentration, "alert">;

/** The figures of dependency over the period, and over the two periods compared. */
export function concentrationLines({
  portfolio,
  insights,
  words,
  format,
}: KpiKit): readonly Line[] {
  const { kpi } = words.report;
  const figures = portfolio.kpis.concentration;
  const { after, before } = insights.compared ?? { after: null, before: null };
  const line = (key: Figure, label: string, shape: CellFormat, meaning: string): Line => ({
    label,
    format: shape,
    period: figures[key],
    now: after?.concentration[key] ?? Number.NaN,
    before: before?.concentration[key] ?? Number.NaN,
    change: shape === "percent" ? "points" : "growth",
    meaning,
  });
  const k80Help = fill(kpi.k80Help, { share: format.percent(figures.k80Share) });
  return [
    line("top1Share", kpi.top1, "percent", kpi.top1Help),
    line("top3Share", kpi.top3, "percent", kpi.top3Help),
    line("top5Share", kpi.top5, "percent", kpi.top5Help),
    line("top10Share", kpi.top10, "percent", kpi.top10Help),
    line("top20Share", kpi.top20, "percent", kpi.top20Help),
    line("k80", kpi.k80, "whole", k80Help),
    line("gini", kpi.gini, "number", kpi.giniHelp),
    line("hhi", kpi.hhi, "whole", kpi.hhiHelp),
    line("equivalentClients", kpi.equivalent, "tenths", kpi.equivalentHelp),
  ];
}
