import { numberOrBlank } from "../client-column.ts";
import type { ReportKit } from "../report-kit.ts";
import type { CellColor } from "../tab-spec.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";

/** One line a segment, then the whole. @returns the next free row */
export function drawSegments(draft: PageDraft, row: number, kit: ReportKit): number {
  const { kpi } = kit.words.report;
  const { segments, kpis } = kit.portfolio;
  draft.set(row, 0, words(kpi.segments, "section"));
  const headings = [
    kpi.segment,
    kpi.clients,
    kpi.shareClients,
    kpi.revenue,
    kpi.share,
    kpi.meanRevenueShort,
    kpi.medianRecency,
  ];
  draft.line(
    row + 1,
    0,
    headings.map((heading) => words(heading, "heading")),
  );
  for (const [place, segment] of segments.entries()) {
    draft.line(row + 2 + place, 0, [
      words(kit.looks.get(segment.key)?.name ?? segment.key, "label"),
      figure(segment.clients, "whole"),
      figure(segment.clients / kpis.clients, "percent"),
      figure(segment.revenue, kit.money),
      figure(segment.share, "percent"),
      figure(segment.meanRevenue, kit.money),
      figure(segment.medianRecencyDays, "whole"),
    ]);
  }
  const last = row + 2 + segments.length;
  const share = segments.reduce((sum, segment) => sum + segment.share, 0);
  draft.line(last, 0, [
    words(kpi.total, "label"),
    figure(kpis.clients, "whole", "figure"),
    figure(kpis.clients > 0 ? 1 : "", "percent", "figure"),
    figure(numberOrBlank(kpis.revenue), kit.money, "figure"),
    figure(share, "percent", "figure"),
    // As in the lines above: over all clients, those who bought nothing too.
    figure(numberOrBlank(kpis.revenue / kpis.clients), kit.money, "figure"),
  ]);
  return last + 1;
}

/** Segment names wear their colour wherever they stand in the first column. */
export function segmentColors({ looks }: ReportKit): readonly CellColor[] {
  return [...looks.values()].map(({ name, color, ink }) => {
    return { text: name, background: color, ink, column: 0 };
  });
}
