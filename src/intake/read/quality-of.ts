import { civilOf, type Day, dayOf } from "../../core/maths/day.ts";
import { exactSum } from "../../core/maths/sum.ts";
import type { Orders } from "../../core/orders.ts";
import type { Source } from "../../core/portfolio/portfolio.ts";
import type { RemovedReason } from "../finding.ts";
import type { PeriodFound, Quality } from "../quality.ts";
import { cents } from "./cents.ts";
import type { Room } from "./room.ts";

/** What is told of a list of which nothing could be read. @param rowsRead rows under the header */
export function emptyQuality(rowsRead: number): Quality {
  return {
    rowsRead,
    rowsKept: 0,
    removed: {},
    findings: [],
    unidentified: { rows: 0, revenue: 0 },
    tax: null,
    currency: { code: "", why: "none", others: {} },
    columns: [],
    period: null,
    largest: null,
    deals: null,
  };
}

/** Everything the reading of a list has shown. @param source what was read */
export function qualityOf(room: Room, source: Source): Quality {
  const removed: Partial<Record<RemovedReason, number>> = {};
  for (const [reason, rows] of room.tally.removed()) removed[reason] = rows.length;
  return {
    ...emptyQuality(room.tally.rowsRead),
    ...room.learned(),
    rowsKept: room.tally.kept(),
    removed,
    findings: room.tally.findings(),
    columns: room.readings(),
    period: source.shape === "orders" ? periodOf(source.orders.day) : null,
    largest: largestOf(source),
  };
}

function periodOf(days: Int32Array): PeriodFound | null {
  if (days.length === 0) return null;
  let from = days[0] as number;
  let to = from;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] as number;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  // Days are few, rows many, and the calendar is slow.
  const months = new Set(Array.from(new Set(days), monthOf));
  const [first, last] = [monthOf(from), monthOf(to)];
  const empty: Day[] = [];
  for (let month = first; month <= last; month++) {
    if (!months.has(month)) empty.push(dayOf(Math.floor(month / 12), (month % 12) + 1, 1));
  }
  return { from, to, months: last - first + 1, empty };
}

function monthOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function largestOf(source: Source): Quality["largest"] {
  const revenue = revenueOf(source);
  const positive = revenue.filter((value) => value > 0);
  if (positive.length === 0) return null;
  const most = positive.reduce((a, b) => Math.max(a, b));
  const { clients } = source.shape === "orders" ? source.orders : source.list;
  const id = clients.id[revenue.indexOf(most)] ?? "";
  return { id, share: most / exactSum(positive) };
}

function revenueOf(source: Source): Float64Array {
  return source.shape === "clients" ? source.list.revenue : revenueByClient(source.orders);
}

/** The sum of each client's entries. @param orders as read */
export function revenueByClient({
  client,
  amount,
  clients,
}: Pick<Orders, "client" | "amount" | "clients">): Float64Array {
  const sums = new Float64Array(clients.size);
  for (let i = 0; i < client.length; i++) {
    const at = client[i] as number;
    sums[at] = (sums[at] as number) + (amount[i] as number);
  }
  return sums.map(cents);
}
