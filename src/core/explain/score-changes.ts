import type { RfmCell } from "../rfm/code.ts";
import type { RfmFigure } from "../rfm/rfm-options.ts";
import type { Rules } from "../rfm/rules.ts";
import { isIdle } from "../rfm/takers.ts";
import { type Changes, changesOf, firstCent, toCents } from "./change.ts";

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

/** What would move a client to a better segment. */
export type ScoreChanger = (client: ScoredClient) => Changes;

/** A value that reaches a score, and the score. */
interface Step {
  readonly reach: number;
  readonly score: number;
}

/**
 * What would move each client to a better segment with the cuts as they are: they are held still, so no
 * other client's figures matter. The steps that reach another score are worked out once; asking then
 * costs no more than a look at each.
 * @see method D3; peers, "how much would move it?"
 */
export function scoreChanger(method: ScoreMethod): ScoreChanger {
  const { rules, order } = method;
  const steps = stepsOf(rules);
  const known: string[] = [];
  const segmentAt = (r: number, f: number, m: number): string => {
    const key = (r << 8) | (f << 4) | m;
    known[key] ??= method.segmentOf({ r, f, m });
    return known[key] as string;
  };
  const places = new Map(order.map((segment, place) => [segment, place]));
  // A segment the order does not name is no better than any.
  const placeOf = (segment: string) => places.get(segment) ?? order.length;
  return (client) => {
    const { recencyDays, orders, revenue } = client;
    const idle = isIdle(orders, revenue);
    const isCounted = !Number.isNaN(orders);
    const r = rules.recency(recencyDays);
    const f = isCounted ? (idle ? 1 : rules.frequency(orders)) : 0;
    const m = idle ? 1 : rules.monetary(revenue);
    const now = placeOf(segmentAt(r, f, m));
    const first = (
      list: readonly Step[],
      fits: (reach: number) => boolean,
      cell: (score: number) => string,
    ) => {
      for (const { reach, score } of list) {
        if (!fits(reach)) continue;
        const to = cell(score);
        if (placeOf(to) < now) return { reach, to };
      }
      return null;
    };
    // With an order in the period, money counts that did not before.
    const money = idle ? rules.monetary(revenue) : m;
    // Where nobody counted orders any money ends the idleness; otherwise money alone does not.
    const more = isCounted
      ? first(
          steps.orders,
          (reach) => reach > orders,
          (score) => segmentAt(r, score, money),
        )
      : null;
    const dearer =
      idle && isCounted
        ? null
        : first(
            steps.money,
            (reach) => reach > revenue,
            (score) => segmentAt(r, f, score),
          );
    const sooner = first(
      steps.days,
      (reach) => reach < recencyDays,
      (score) => segmentAt(score, f, m),
    );
    return changesOf(
      {
        orders: more && { axis: "orders", by: more.reach - orders, ...more },
        money: dearer && { axis: "money", by: toCents(dearer.reach - revenue), ...dearer },
        days: sooner && { axis: "days", by: recencyDays - sooner.reach, ...sooner },
      },
      client,
    );
  };
}

/** The least orders, the least money and the most days that reach each score beyond a cut. */
function stepsOf({ frozen, frequency, monetary, recency }: Rules) {
  const { cuts, sides } = frozen;
  const beyond = (figure: RfmFigure, value: number, cut: number) =>
    sides[figure] === "from" ? value >= cut : value > cut;
  const orders = cuts.frequency
    .map((cut) => Math.ceil(cut) + (beyond("frequency", Math.ceil(cut), cut) ? 0 : 1))
    .concat(1)
    .sort((a, b) => a - b);
  const money = cuts.monetary.map((cut) =>
    firstCent(cut, (amount) => beyond("monetary", amount, cut)),
  );
  const days = [...cuts.recency]
    .reverse()
    .map((cut) => Math.floor(cut) - (beyond("recency", Math.floor(cut), cut) ? 1 : 0))
    .filter((most) => most >= 0);
  const stepsBy = (values: readonly number[], score: (value: number) => number): Step[] =>
    values.map((reach) => ({ reach, score: score(reach) }));
  return {
    orders: stepsBy(orders, frequency),
    money: stepsBy(money, monetary),
    days: stepsBy(days, recency),
  };
}
