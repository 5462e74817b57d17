import { numberOrBlank } from "../client-column.ts";
import { comparedLabels, type ReportKit, sayDays } from "../report-kit.ts";
import type { CellFormat } from "../tab-spec.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";

/** How many clients and how much revenue, now and in earlier periods. @returns the next free row */
export function drawWeight(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  draft.set(row, 0, words(kpi.weight, "section"));
  let next = drawFigures(draft, row + 1, kit);
  const periods = comparedPeriods(kit);
  if (periods.length < 2) return next;
  next += 1;
  const headings = [kpi.period, kpi.activeClients, kpi.change, kpi.revenue, kpi.change];
  draft.line(
    next,
    0,
    headings.map((heading) => words(heading, "heading")),
  );
  for (const [place, period] of periods.entries()) {
    const before = periods[place + 1];
    draft.line(next + 1 + place, 0, [
      words(period.label, "label"),
      figure(period.clients, "whole"),
      figure(growth(period.clients, before?.clients), "signedPercent"),
      figure(numberOrBlank(period.revenue), kit.money),
      figure(growth(period.revenue, before?.revenue), "signedPercent"),
    ]);
  }
  return next + 1 + periods.length;
}

function drawFigures(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const { kpis } = kit.portfolio;
  const lines: readonly (readonly [string, number, CellFormat])[] = [
    [kpi.clients, kpis.clients, "whole"],
    [kpi.activeClients, kpis.activeClients, "whole"],
    [kpi.revenue, kpis.revenue, kit.money],
    [kpi.orders, kpis.orders, "whole"],
    [kpi.meanRevenue, kpis.meanRevenue, kit.money],
    [kpi.meanBasket, kpis.meanBasket, kit.money],
    [kpi.ordersPerClient, kpis.ordersPerClient, "number"],
    [kpi.totalClv, kpis.totalClv, kit.money],
    [kpi.meanClv, kpis.meanClv, kit.money],
  ];
  const known = lines.filter(([, value]) => Number.isFinite(value));
  for (const [place, [label, value, format]] of known.entries()) {
    draft.line(row + place, 0, [words(label, "label"), figure(value, format, "figure")]);
  }
  return row + known.length;
}

interface ComparedPeriod {
  readonly label: string;
  readonly clients: number;
  readonly revenue: number;
}

/**
 * The last period that movements look at, then the earlier ones of the same length, the most recent
 * first. It may be shorter than the period of the other figures.
 */
function comparedPeriods(kit: ReportKit): readonly ComparedPeriod[] {
  const { movement, history } = kit.portfolio.kpis;
  const labels = comparedLabels(kit);
  if (movement === null || labels === null) return [];
  const now = { label: labels.after, clients: movement.end, revenue: movement.bridge.after };
  const earlier = history.map((period) => {
    return { ...period, label: sayDays(period.label, kit.format) || labels.before };
  });
  return [now, ...earlier];
}

/** Change as a share of what was; blank where there was nothing. */
function growth(now: number, before: number | undefined): number | "" {
  if (before === undefined || !(before > 0)) return "";
  return numberOrBlank((now - before) / before);
}
