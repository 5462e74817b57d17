import type { ClientList } from "../../core/orders.ts";
import type { SourceBook, SourceColumn } from "./fact-sources.ts";

/** A client list with money on its way into the portfolio. */
export interface ListPart {
  readonly list: ClientList;
  /** Client of the portfolio by client of the list; -1 for those who are not in it. */
  readonly joined: Int32Array;
  /** Place of its tab among the sources. */
  readonly place: number;
}

/** Several client lists as one; who the clients are is told elsewhere. */
export interface JoinedLists {
  readonly list: Omit<ClientList, "clients">;
  /** Clients of whom two lists say two revenues. */
  readonly twice: number;
}

type Column = Float64Array | null | undefined;

interface Rules {
  readonly size: number;
  /** Money and orders of a client in two lists are added; else the first list's count. */
  readonly add: boolean;
  readonly sources: SourceBook;
}

/**
 * Money and dates of clients in several lists. Periods are those of the first list; a period another
 * list names in the same words is joined to it.
 *
 * @param parts the most trusted first
 */
export function joinLists(parts: readonly ListPart[], rules: Rules): JoinedLists {
  const [main] = parts.map(({ list }) => list);
  const column = rules.sources.column("revenue", rules.size);
  const revenue = money(parts, ({ list }) => list.revenue, { ...rules, column });
  const previous = (main?.previous ?? []).map(({ label }) => {
    const same = ({ list }: ListPart): Column =>
      list.previous.find((period) => period.label === label)?.revenue;
    return { label, revenue: money(parts, same, rules).values };
  });
  const some = (pick: (list: ClientList) => Column): boolean =>
    parts.some(({ list }) => pick(list));
  const added = (pick: (list: ClientList) => Column): Float64Array | null =>
    some(pick) ? money(parts, ({ list }) => pick(list), rules).values : null;
  const day = (pick: (list: ClientList) => Column, which: typeof Math.min): Float64Array | null =>
    some(pick) ? folded(parts, ({ list }) => pick(list), { size: rules.size, which }) : null;
  return {
    list: {
      revenue: revenue.values,
      previous,
      revenueLabel: main?.revenueLabel ?? null,
      orders: added(({ orders }) => orders),
      firstDay: day(({ firstDay }) => firstDay, Math.min),
      lastDay: day(({ lastDay }) => lastDay, Math.max),
      margin: added(({ margin }) => margin),
    },
    twice: revenue.twice,
  };
}

function money(
  parts: readonly ListPart[],
  pick: (part: ListPart) => Column,
  {
    size,
    add,
    column,
  }: { readonly size: number; readonly add: boolean; readonly column?: SourceColumn },
): { readonly values: Float64Array; readonly twice: number } {
  const values = new Float64Array(size).fill(Number.NaN);
  let twice = 0;
  for (const part of parts) {
    const own = folded([part], pick, { size, which: plus });
    own.forEach((value, at) => {
      if (Number.isNaN(value)) return;
      const known = values[at] as number;
      if (Number.isNaN(known)) column?.from(at, part.place);
      else {
        twice++;
        if (!add) return;
        column?.also(at, part.place);
      }
      values[at] = Number.isNaN(known) ? value : plus(known, value);
    });
  }
  return { values, twice };
}

function plus(a: number, b: number): number {
  return Math.round((a + b) * 1e6) / 1e6;
}

function folded(
  parts: readonly ListPart[],
  pick: (part: ListPart) => Column,
  { size, which }: { readonly size: number; readonly which: (a: number, b: number) => number },
): Float64Array {
  const values = new Float64Array(size).fill(Number.NaN);
  for (const part of parts) {
    pick(part)?.forEach((value, client) => {
      const at = part.joined[client] as number;
      if (at < 0 || Number.isNaN(value)) return;
      const known = values[at] as number;
      values[at] = Number.isNaN(known) ? value : which(known, value);
    });
  }
  return values;
}
