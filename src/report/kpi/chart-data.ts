import { fill } from "../../i18n/words.ts";
import type { ChartSpec } from "../chart-spec.ts";
import { GREY } from "../palette.ts";
import type { ReportKit } from "../report-kit.ts";
import type { CellFormat, SpecCell } from "../tab-spec.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { paretoBars } from "./pareto.ts";

/** A chart and the figures it is drawn from. */
export interface ChartData {
  readonly kind: ChartSpec["kind"];
  readonly title: string;
  readonly headings: readonly string[];
  /** A label, then one number a series. */
  readonly rows: readonly (readonly SpecCell[])[];
  /** Of the series, in order. */
  readonly formats: readonly CellFormat[];
  readonly colors: readonly string[];
}

const BLUE = "#0072B2";
const ORANGE = "#D55E00";
const MONTHS_SHOWN = 24;

/** The charts that this portfolio can feed, in the order shown. */
export function chartsData(kit: ReportKit): readonly ChartData[] {
  return [paretoData(kit), ...segmentData(kit), monthData(kit)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function paretoData(kit: ReportKit): ChartData {
  const { kpi } = kit.words.report;
  const { kind, bars } = paretoBars(kit);
  const titles = { clients: kpi.paretoClients, top: kpi.paretoTop, tenths: kpi.paretoTenths };
  return {
    kind: "pareto",
    title: titles[kind],
    headings: [kpi.clients, kpi.revenue, kpi.cumulative],
    rows: bars.map(({ label, revenue, cumulativeShare }) => [label, revenue, cumulativeShare]),
    formats: [kit.money, "percent"],
    colors: [BLUE, ORANGE],
  };
}

interface SegmentBar {
  readonly name: string;
  readonly clients: number;
  readonly revenue: number;
  readonly color: string;
}

function segmentData(kit: ReportKit): readonly ChartData[] {
  const { kpi } = kit.words.report;
  const bars = segmentBars(kit);
  const colors = bars.map(({ color }) => color);
  return [
    {
      kind: "bar",
      title: kpi.revenueBySegment,
      headings: [kpi.segment, kpi.revenue],
      rows: bars.map(({ name, revenue }) => [name, revenue]),
      formats: [kit.money],
      colors,
    },
    {
      kind: "pie",
      title: kpi.clientsBySegment,
      headings: [kpi.segment, kpi.clients],
      rows: bars.map(({ name, clients }) => [name, clients]),
      formats: ["whole"],
      colors,
    },
  ];
}

/** The segments, or as many as a chart can show and the sum of the others. */
function segmentBars(kit: ReportKit): readonly SegmentBar[] {
  const all = kit.portfolio.segments.map(({ key, clients, revenue }): SegmentBar => {
    const look = kit.looks.get(key);
    return { name: look?.name ?? key, clients, revenue, color: look?.color ?? GREY };
  });
  if (all.length <= MOST_CATEGORIES) return all;
  const [shown, rest] = [all.slice(0, MOST_CATEGORIES - 1), all.slice(MOST_CATEGORIES - 1)];
  const name = fill(kit.words.report.kpi.others, { count: kit.format.whole(rest.length) });
  const sum = (value: (bar: SegmentBar) => number): number =>
    rest.reduce((total, bar) => total + value(bar), 0);
  const others = {
    name,
    clients: sum((bar) => bar.clients),
    revenue: sum((bar) => bar.revenue),
    color: GREY,
  };
  return [...shown, others];
}

function monthData(kit: ReportKit): ChartData {
  const { kpi } = kit.words.report;
  const months = kit.portfolio.kpis.months.slice(-MONTHS_SHOWN);
  const cut = months.length < kit.portfolio.kpis.months.length;
  return {
    kind: "column",
    title: cut ? fill(kpi.revenueByMonthLast, { count: MONTHS_SHOWN }) : kpi.revenueByMonth,
    headings: [kpi.month, kpi.revenue],
    rows: months.map(({ month, revenue }) => [kit.format.month(month), revenue]),
    formats: [kit.money],
    colors: [BLUE],
  };
}
