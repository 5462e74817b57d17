import type { MovementInput } from "../kpi/movement.ts";
import { weightOf } from "../kpi/weight.ts";
import { civilOf, type Day, dayOf } from "../maths/day.ts";
import type { ClientList } from "../orders.ts";
import { meansOfActive } from "./annual-means.ts";
import type { Figures } from "./figures.ts";
import { firstNames } from "./first-names.ts";
import type { Warning } from "./portfolio.ts";

/** A client list as figures: its columns are what they are. @param asOf Dates after it are not believed. */
export function figuresOfList(list: ClientList, asOf: Day): Figures {
  const firstDay = daysOf(list.firstDay, list.clients.size, asOf);
  const lastDay = daysOf(list.lastDay, list.clients.size, asOf);
  const future = firstDay.future + lastDay.future;
  const warnings: Warning[] = [];
  if (future > 0) warnings.push({ key: "dates.future", values: { count: future } });
  const boughtSince = boughtAfter(list, lastDay.days, asOf);
  warnings.push(...contradictions(list, boughtSince));
  if (list.previous.length === 0) warnings.push({ key: "movement.onePeriod", values: {} });
  return {
    clients: list.clients,
    period: null,
    years: 1,
    revenue: list.revenue,
    orders: list.orders,
    firstDay: firstDay.days,
    lastDay: lastDay.days,
    recencyDays: lastDay.days.map((day) => asOf - day),
    tellsDates: list.lastDay !== null,
    bought: boughtOf(list),
    boughtSince,
    margin: list.margin,
    annualMargin: (share) =>
      list.margin ?? (share === null ? null : meanOfActiveYears(list).map((mean) => mean * share)),
    movement: movementOfList(list),
    orderList: null,
    annualRevenue: () => list.revenue,
    history: list.previous.map(({ label, revenue }) => weightOf(label, revenue)),
    months: [],
    warnings,
  };
}

function daysOf(column: Float64Array | null, size: number, asOf: Day) {
  const days = column === null ? new Float64Array(size).fill(Number.NaN) : column.slice();
  let future = 0;
  for (let i = 0; i < size; i++) {
    if (!((days[i] as number) > asOf)) continue;
    days[i] = Number.NaN;
    future++;
  }
  return { days, future };
}

/**
 * Clients with revenue in the column of the year under way, though their last order is dated before it.
 * @returns null where the column is of no year, or of another
 */
function boughtAfter(list: ClientList, lastDay: Float64Array, asOf: Day): Uint8Array | null {
  const start = startOf(list.revenueLabel);
  if (Number.isNaN(start) || civilOf(start).year !== civilOf(asOf).year) return null;
  return Uint8Array.from(lastDay, (day, i) =>
    day < start && (list.revenue[i] as number) > 0 ? 1 : 0,
  );
}

function contradictions(
  { clients, revenueLabel }: ClientList,
  flags: Uint8Array | null,
): readonly Warning[] {
  const found = Array.from(flags?.keys() ?? []).filter((i) => flags?.[i] === 1);
  if (found.length === 0) return [];
  const values = { ...firstNames(clients, found), column: revenueLabel ?? "" };
  return [{ key: "dates.contradicted", values }];
}

/** A client of whom any column tells a purchase. */
function boughtOf({
  clients,
  revenue,
  orders,
  firstDay,
  lastDay,
  previous,
}: ClientList): Uint8Array {
  const bought = new Uint8Array(clients.size);
  const amounts = [revenue, orders, ...previous.map((period) => period.revenue)];
  for (let i = 0; i < bought.length; i++) {
    const dated = [firstDay, lastDay].some((days) => !Number.isNaN(days?.[i] ?? Number.NaN));
    const paid = amounts.some((amount) => (amount?.[i] ?? 0) > 0);
    bought[i] = dated || paid ? 1 : 0;
  }
  return bought;
}

/** Mean revenue over the columns in which the client had some; NaN without any. */
function meanOfActiveYears({ revenue, previous }: ClientList): Float64Array {
  const columns = [revenue, ...previous.map((period) => period.revenue)];
  return meansOfActive(columns, revenue.length);
}

/** The revenue column beside the one of the period before; null when there is none. */
export function movementOfList(list: ClientList): MovementInput | null {
  const last = list.previous[0];
  if (last === undefined) return null;
  const before = zeroForBlank(last.revenue);
  const starts = startOf(list.revenueLabel);
  const known = new Uint8Array(list.clients.size);
  for (let i = 0; i < known.length; i++) {
    const earlier = list.previous.some((period) => (period.revenue[i] as number) > 0);
    const dated = (list.firstDay?.[i] ?? Number.NaN) < starts;
    known[i] = earlier || dated ? 1 : 0;
  }
  return {
    months: null,
    labels: {
      before: { label: last.label, from: null, to: null },
      after: { label: list.revenueLabel ?? "", from: null, to: null },
    },
    before,
    after: zeroForBlank(list.revenue),
    known,
  };
}

function zeroForBlank(revenue: Float64Array): Float64Array {
  return revenue.map((value) => (Number.isNaN(value) ? 0 : value));
}

/** The first day of the year a label names ("CA 2025"); NaN when it names none. */
function startOf(label: string | null): number {
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(label ?? "")?.[1];
  return year === undefined ? Number.NaN : dayOf(Number(year), 1, 1);
}
