import type { SegmentSummary } from "../core/portfolio/portfolio.ts";
import { fill } from "../i18n/words.ts";
import { abcSharesText, periodText, type ReportKit } from "./report-kit.ts";

const SEPARATOR = " · ";

/** The line above the Clients tab: how many, how much, when, from where, by which thresholds. */
export function clientsHeadline(kit: ReportKit): string {
  const { kpis } = kit.portfolio;
  const revenue = fill(kit.words.report.headline.revenue, {
    revenue: kit.format.money(kpis.revenue),
  });
  return join([countText(kit, kpis.clients), revenue, ...commonParts(kit), ...methodParts(kit)]);
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
    ...commonParts(kit),
    ...methodParts(kit),
    look === undefined ? "" : fill(words.play, { play: look.play }),
  ]);
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

/** The thresholds that decided who is in which segment. */
function methodParts(kit: ReportKit): readonly string[] {
  const words = kit.words.report.headline;
  const by = kit.portfolio.method.segmentBy;
  if (by.kind === "column") return [fill(words.column, { header: by.header }), abcText(kit)];
  if (by.kind === "abc") return [abcText(kit), ...abcAmounts(kit)];
  return [scoreText(kit), newText(kit), abcText(kit)];
}

/** "ABC classes at 80 % / 95 %". */
export function abcText(kit: ReportKit): string {
  return fill(kit.words.report.headline.abc, { shares: abcSharesText(kit) });
}

/** "A from 12 000 €" for each class but the last that holds a client. */
export function abcAmounts({ portfolio, words, format }: ReportKit): readonly string[] {
  return portfolio.thresholds.abcRevenue.flatMap((amount, place) => {
    const name = portfolio.method.abc.classes[place];
    if (name === undefined || !Number.isFinite(amount)) return [];
    return [fill(words.report.headline.abcFrom, { class: name, amount: format.money(amount) })];
  });
}

/** How RFM scores were cut. */
export function scoreText({ portfolio, words }: ReportKit): string {
  const { rfmScoring, rfmBins } = portfolio.thresholds;
  const { scores, scoresFixed, scoresNone } = words.report.headline;
  if (rfmScoring === "none") return scoresNone;
  return fill(rfmScoring === "fixed" ? scoresFixed : scores, { bins: rfmBins });
}

function newText({ portfolio, words }: ReportKit): string {
  return fill(words.report.headline.newClient, { days: portfolio.thresholds.newClientDays });
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(SEPARATOR);
}
