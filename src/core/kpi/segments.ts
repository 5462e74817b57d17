import { median } from "../maths/median.ts";
import { exactSum } from "../maths/sum.ts";
import type { SegmentSummary } from "../portfolio/portfolio.ts";

/** What the summary adds up; entry i is client i. */
export interface SegmentFigures {
  readonly segment: readonly string[];
  readonly revenue: Float64Array;
  /** Of the positive total. */
  readonly share: Float64Array;
  readonly recencyDays: Float64Array;
}

/**
 * One line for each segment that holds a client.
 * @param order Keys in the order to print; keys it does not name follow by revenue, the most first.
 * @param last The key that comes after all others.
 */
export function segmentSummaries(
  figures: SegmentFigures,
  order: readonly string[],
  last: string,
): SegmentSummary[] {
  const summaries: SegmentSummary[] = [];
  for (const [key, members] of membersOf(figures.segment)) {
    summaries.push(summaryOf(key, members, figures));
  }
  const place = (key: string) =>
    key === last ? order.length + 1 : order.includes(key) ? order.indexOf(key) : order.length;
  return summaries.sort(
    (a, b) => place(a.key) - place(b.key) || b.revenue - a.revenue || (a.key < b.key ? -1 : 1),
  );
}

function membersOf(segment: readonly string[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  for (let i = 0; i < segment.length; i++) {
    const key = segment[i] as string;
    const found = members.get(key);
    if (found) found.push(i);
    else members.set(key, [i]);
  }
  return members;
}

function summaryOf(
  key: string,
  members: readonly number[],
  figures: SegmentFigures,
): SegmentSummary {
  const amounts = new Float64Array(members.length);
  const recency = new Float64Array(members.length);
  let dated = 0;
  let share = 0;
  for (let k = 0; k < members.length; k++) {
    const i = members[k] as number;
    amounts[k] = figures.revenue[i] as number;
    share += figures.share[i] as number;
    const days = figures.recencyDays[i] as number;
    if (!Number.isNaN(days)) recency[dated++] = days;
  }
  const revenue = exactSum(amounts);
  return {
    key,
    clients: members.length,
    revenue,
    share,
    meanRevenue: revenue / members.length,
    medianRecencyDays: median(recency.subarray(0, dated)),
  };
}
