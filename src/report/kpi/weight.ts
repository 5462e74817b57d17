import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { allColumns, changeCell, drawLines, type Line } from "./lines.ts";
import { besideFigure, figure, type PageDraft, words } from "./page-draft.ts";
import { type PastPeriod, pastPeriods } from "./past-periods.ts";
import { periodsChart } from "./periods-chart.ts";
import { hasMonths } from "./revenue-chart.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** How many clients and how much revenue, now and in earlier periods. */
export const weight: PageSection = {
  draw: (draft, row, kit) => {
    draft.set(row, 0, words(kit.words.cockpit.sections.weight, "section"));
    const lines = weightLines(kit);
    const next = drawLines(draft, row + 1, { kit, lines, columns: allColumns(kit) });
    return drawPeriods(draft, next + 1, kit);
  },
  // A client list has it beside the first figures.
  charts: (kit) => (hasMonths(kit) ? periodsChart(kit) : []),
};

function weightLines({ portfolio, insights, words: say, money }: KpiKit): readonly Line[] {
  const { kpis } = portfolio;
  const { kpi } = say.report;
  const { after, before } = insights.compared ?? { after: null, before: null };
  const meaning = say.cockpit.weight;
  const line = (
    key: "activeClients" | "revenue" | "orders" | "meanRevenue",
    format: Line["format"],
    help: string,
  ): Line => {
    const change = "growth";
    return {
      label: kpi[key],
      format,
      period: kpis[key],
      now: after?.[key] ?? Number.NaN,
      before: before?.[key] ?? Number.NaN,
      change,
      meaning: help,
    };
  };
  return [
    { label: kpi.clients, format: "whole", period: kpis.clients, meaning: meaning.clients },
    line("activeClients", "whole", meaning.active),
    line("revenue", money, meaning.revenue),
    line("orders", "whole", meaning.orders),
    line("meanRevenue", money, meaning.meanRevenue),
  ];
}

function drawPeriods(draft: PageDraft, row: number, kit: KpiKit): number {
  const { heads } = kit.words.cockpit;
  const { rows, byYear } = pastPeriods(kit);
  if (rows.length < 2) return row - 1;
  const first = byYear ? heads.year : heads.period;
  const columns = [first, heads.clients, heads.change, heads.revenue, heads.change];
  return drawTable(draft, row, { heads: columns, rows: rows.map((each) => periodRow(each, kit)) });
}

function periodRow(period: PastPeriod, { money }: KpiKit): readonly PageCell[] {
  const { label, clients, revenue, before, note } = period;
  return [
    words(label, "label"),
    figure(clients, "whole"),
    changeCell(clients, before?.clients),
    figure(numberOrBlank(revenue), money),
    changeCell(revenue, before?.revenue),
    words(note === "" ? "" : besideFigure(note), "note"),
  ];
}
