import type { RfmCell } from "../rfm/code.ts";
import type { Rules } from "../rfm/rules.ts";
import { isIdle } from "../rfm/takers.ts";
import { type Change, type Changes, changesOf, firstCent, toCents } from "./change.ts";

/** One client's figures; NaN where unknown. */
export interface ScoredClient {
  readonly recencyDays: number;
  readonly orders: number;
  readonly revenue: number;
}

/** What decides about a scored client. */
export interface ScoreMethod {
  readonly rules: Rules;
  /** The segment of a cell. */
  readonly segmentOf: (cell: RfmCell) => string;
  /** Segments, best first. */
  readonly order: readonly string[];
}

/**
 * What would move a client to a better segment with the cuts as they are: they are held still, so no
 * other client's figures matter and asking costs no more than a look at the cuts.
 * @see method D3; peers, "how much would move it?"
 */
export function scoreChanges(client: ScoredClient, method: ScoreMethod): Changes {
  const now = placeOf(segmentAt(client, method), method);
  const tryOut = (axis: Change["axis"], values: readonly number[]): Change | null => {
    for (const reach of values) {
      const to = segmentAt(changed(client, axis, reach), method);
      if (placeOf(to, method) < now) return { axis, by: distance(client, axis, reach), reach, to };
    }
    return null;
  };
  const { frozen } = method.rules;
  const { frequency, monetary, recency } = frozen.cuts;
  const isBeyond = (side: "above" | "from", value: number, cut: number) =>
    side === "from" ? value >= cut : value > cut;
  const more = frequency
    .map((cut) =>
      isBeyond(frozen.sides.frequency, Math.ceil(cut), cut) ? Math.ceil(cut) : Math.ceil(cut) + 1,
    )
    .concat(client.orders === 0 ? [1] : [])
    .filter((orders) => orders > client.orders)
    .sort((a, b) => a - b);
  const dearer = monetary
    .map((cut) => firstCent(cut, (amount) => isBeyond(frozen.sides.monetary, amount, cut)))
    .filter((amount) => amount > client.revenue);
  const sooner = [...recency]
    .reverse()
    .map((cut) =>
      isBeyond(frozen.sides.recency, Math.floor(cut), cut) ? Math.floor(cut) - 1 : Math.floor(cut),
    )
    .filter((days) => days >= 0 && days < client.recencyDays);
  return changesOf(
    {
      orders: Number.isNaN(client.orders) ? null : tryOut("orders", more),
      money: tryOut("money", dearer),
      days: tryOut("days", sooner),
    },
    client,
  );
}

function changed(client: ScoredClient, axis: Change["axis"], reach: number): ScoredClient {
  if (axis === "orders") return { ...client, orders: reach };
  return axis === "money" ? { ...client, revenue: reach } : { ...client, recencyDays: reach };
}

function distance(client: ScoredClient, axis: Change["axis"], reach: number): number {
  if (axis === "orders") return reach - client.orders;
  return axis === "money" ? toCents(reach - client.revenue) : client.recencyDays - reach;
}

/** The cell of a client, as scoring gives it. */
function segmentAt({ recencyDays, orders, revenue }: ScoredClient, method: ScoreMethod): string {
  const idle = isIdle(orders, revenue);
  const { rules } = method;
  return method.segmentOf({
    r: rules.recency(recencyDays),
    f: Number.isNaN(orders) ? 0 : idle ? 1 : rules.frequency(orders),
    m: idle ? 1 : rules.monetary(revenue),
  });
}

/** A segment the order does not name is no better than any. */
function placeOf(segment: string, { order }: ScoreMethod): number {
  const place = order.indexOf(segment);
  return place < 0 ? order.length : place;
}
