import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import type { ClientColumnKey } from "../client-column.ts";
import { clientOrder, clientTable } from "../client-table.ts";
import { segmentHeadline } from "../headline.ts";
import type { ReportContext } from "../report-context.ts";
import { type ReportKit, reportKit } from "../report-kit.ts";
import type { TabSpec } from "../tab-spec.ts";
import { safeTitle } from "../tab-title.ts";

/** What one works with first: who, when to call, what for; then the figures behind it. */
const COLUMNS: readonly ClientColumnKey[] = [
  ...(["name", "id", "computedSegment", "owner", "abc", "rfm", "revenue", "evolution"] as const),
  ...(["rhythm", "overdue", "nextOrder", "falling", "nearest", "toWin", "nextFamily"] as const),
  ...(["contact", "phone", "email", "lastOrder", "recency", "orders", "why"] as const),
  ...(["share", "cumulativeShare", "clv", "classes", "walletSource", "nextFamilyValue"] as const),
  ...(["cross", "domain", "accountClass", "accountScore"] as const),
];

/** The stable key of a segment's tab, whatever the language. */
export function segmentTabKey(segment: string): string {
  return `segment:${segment}`;
}

/**
 * The tab of one segment: its clients, the largest first, and what to do with them.
 * @param segment a key of `portfolio.segments`; one that holds no client gives an empty table
 */
export function segmentTab(portfolio: Portfolio, segment: string, context: ReportContext): TabSpec {
  return build(reportKit(portfolio, context), segment);
}

function build(kit: ReportKit, segment: string): TabSpec {
  const { portfolio, words, looks } = kit;
  const { of } = portfolio.aspects.overrides;
  const members = clientOrder(kit, segment);
  // Where nobody was put by hand, the computed segment is the tab itself.
  const isByHand = members.some((i) => (of[i] ?? -1) >= 0);
  const wanted = COLUMNS.filter((column) => isByHand || column !== "computedSegment");
  const summary = portfolio.segments.find(({ key }) => key === segment) ?? nobody(segment);
  return {
    key: segmentTabKey(segment),
    title: segmentTitles(kit).get(segment) ?? safeTitle(segment, [], words.report.kpi.segment),
    color: looks.get(segment)?.color ?? null,
    body: clientTable(kit, wanted, {
      members,
      headline: segmentHeadline(kit, summary),
    }),
  };
}

/** What the tabs of the segments are called, without making them. */
export function segmentTabTitles(
  portfolio: Portfolio,
  context: ReportContext,
): ReadonlyMap<string, string> {
  return segmentTitles(reportKit(portfolio, context));
}

/** Titles are told apart among themselves and from our other tabs. */
function segmentTitles({ portfolio, words, looks }: ReportKit): ReadonlyMap<string, string> {
  const taken: string[] = Object.values(words.report.tabs);
  const titles = new Map<string, string>();
  for (const { key } of portfolio.segments) {
    const title = safeTitle(looks.get(key)?.name ?? key, taken, words.report.kpi.segment);
    taken.push(title);
    titles.set(key, title);
  }
  return titles;
}

function nobody(key: string): Portfolio["segments"][number] {
  const none = { clients: 0, revenue: 0, share: 0, meanRevenue: Number.NaN };
  return { key, ...none, medianRecencyDays: Number.NaN };
}
