import type { SegmentSummary } from "../core/portfolio/portfolio.ts";
import { fill } from "../i18n/words.ts";
import { periodText, type ReportKit } from "./report-kit.ts";
import { segmentThresholds, thresholdParts } from "./thresholds.ts";

const SEPARATOR = " · ";

/** The line above the Clients tab: how many, how much, when, from where, by which thresholds. */
export function clientsHeadline(kit: ReportKit): string {
  const { kpis } = kit.portfolio;
  const revenue = fill(kit.words.report.headline.revenue, {
    revenue: kit.format.money(kpis.revenue),
  });
  const count = countText(kit, kpis.clients);
  return join([count, revenue, handText(kit), ...commonParts(kit), ...thresholdParts(kit)]);
}

/** The line above a segment's tab: the segment, its weight, then what all tabs say, then the play. */
export function segmentHeadline(kit: ReportKit, summary: SegmentSummary): string {
  const words = kit.words.report.headline;
  const look = kit.looks.get(summary.key);
  const weight = fill(words.revenueShare, {
    revenue: kit.format.money(summary.revenue),
    share: kit.format.percent(summary.share),
  });
  return join([
    look?.name ?? summary.key,
    countText(kit, summary.clients),
    weight,
    handText(kit, summary.key),
    ...commonParts(kit),
    ...segmentThresholds(kit, summary.key),
    look === undefined ? "" : fill(words.play, { play: look.play }),
  ]);
}

/** How many stand where they do by hand. @param segment only those of this one */
function handText({ portfolio, words, format }: ReportKit, segment?: string): string {
  const { overrides } = portfolio.aspects;
  const count = overrides.of.reduce((sum, place, i) => {
    const isHere = segment === undefined || portfolio.columns.segment[i] === segment;
    return place >= 0 && isHere ? sum + 1 : sum;
  }, 0);
  return count === 0 ? "" : fill(words.report.headline.byHand, { count: format.whole(count) });
}

function countText({ words, format }: ReportKit, clients: number): string {
  const { clientsOne, clientsMany } = words.report.headline;
  return fill(clients === 1 ? clientsOne : clientsMany, { clients: format.whole(clients) });
}

function commonParts(kit: ReportKit): readonly string[] {
  const words = kit.words.report.headline;
  return [
    fill(words.asOf, { date: kit.format.date(kit.portfolio.asOf) }),
    periodText(kit),
    fill(words.source, { source: kit.context.sourceName }),
  ];
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(SEPARATOR);
}
