import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import { GREY } from "../palette.ts";
import type { ReportKit } from "../report-kit.ts";
import type { PageCell } from "../tab-spec.ts";
import { type Bar, type ChartData, coloredBars, fewBars } from "./chart-data.ts";
import { figure, words } from "./page-draft.ts";
import type { PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** One line a segment, then the whole. */
export const segments: PageSection = {
  draw: (draft, row, kit) => {
    const { kpi } = kit.words.report;
    const { sections, heads } = kit.words.cockpit;
    draft.set(row, 0, words(sections.segments, "section"));
    const columns = [heads.clients, heads.shareOfClients, heads.revenue, heads.shareOfRevenue];
    return drawTable(draft, row + 1, {
      heads: [kpi.segment, ...columns, kpi.meanRevenueShort, kpi.medianRecency],
      rows: [...kit.portfolio.segments.map((segment) => segmentRow(segment, kit)), totalRow(kit)],
    });
  },
  charts: revenueBySegment,
};

/** The name of a segment in its colour. */
export function segmentCell(key: string, { looks }: ReportKit): PageCell {
  const look = looks.get(key);
  const cell = words(look?.name ?? key, "label");
  return look === undefined ? cell : { ...cell, fill: look.color };
}

type Segment = ReportKit["portfolio"]["segments"][number];

function segmentRow(segment: Segment, kit: ReportKit): readonly PageCell[] {
  return [
    segmentCell(segment.key, kit),
    figure(segment.clients, "whole"),
    figure(segment.clients / kit.portfolio.kpis.clients, "percent"),
    figure(segment.revenue, kit.money),
    figure(segment.share, "percent"),
    figure(segment.meanRevenue, kit.money),
    figure(segment.medianRecencyDays, "whole"),
  ];
}

function totalRow({ portfolio, words: say, money }: ReportKit): readonly PageCell[] {
  const { kpis } = portfolio;
  const share = portfolio.segments.reduce((sum, segment) => sum + segment.share, 0);
  return [
    words(say.report.kpi.total, "label"),
    figure(kpis.clients, "whole", "figure"),
    figure(kpis.clients > 0 ? 1 : "", "percent", "figure"),
    figure(numberOrBlank(kpis.revenue), money, "figure"),
    figure(share, "percent", "figure"),
    // As in the lines above: over all clients, those who bought nothing too.
    figure(numberOrBlank(kpis.revenue / kpis.clients), money, "figure"),
  ];
}

/** A bar for each segment, of any figure of it, in the segment's colour. @param values by segment key */
export function segmentBars(values: ReadonlyMap<string, number>, kit: ReportKit): readonly Bar[] {
  const all = kit.portfolio.segments.flatMap(({ key }): Bar[] => {
    const value = values.get(key) ?? Number.NaN;
    const look = kit.looks.get(key);
    if (!Number.isFinite(value)) return [];
    return [{ label: look?.name ?? key, value, color: look?.color ?? GREY }];
  });
  return fewBars(all, kit);
}

function revenueBySegment(kit: ReportKit): readonly ChartData[] {
  const { segments: all, kpis } = kit.portfolio;
  const [first] = [...all].sort((a, b) => b.revenue - a.revenue);
  const bars = segmentBars(new Map(all.map(({ key, revenue }) => [key, revenue])), kit);
  if (first === undefined || exactSum(bars.map(({ value }) => value)) <= 0) return [];
  const title = fill(kit.words.cockpit.titles.segments, {
    name: kit.looks.get(first.key)?.name ?? first.key,
    share: kit.format.percent(first.share),
    clients: kit.format.percent(first.clients / kpis.clients),
  });
  const heading = kit.words.report.kpi.segment;
  return [coloredBars({ kind: "stackedBar", title, heading, bars, format: kit.money })];
}
