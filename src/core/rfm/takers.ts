/** What clients are scored on; NaN where unknown. */
export interface RfmFigures {
  /** Days since the last purchase; a client without is not scored. */
  readonly recencyDays: Float64Array;
  /** Orders in the period; null when the source has none. */
  readonly orders: Float64Array | null;
  /** Revenue in the period; a client without is not scored. */
  readonly revenue: Float64Array;
  /** Length of the period, for breaks in orders a year. */
  readonly years: number;
  /** Settle equal values where a rule splits them; without them their order does. */
  readonly ids?: readonly string[];
}

/** Who is scored, and on what; each list holds indices of clients, ascending. */
export interface Takers {
  /** Recency and revenue are known. */
  readonly scored: Int32Array;
  /** Of those, who bought in the period: their money is cut. */
  readonly buying: Int32Array;
  /** Of those, whose orders are known: their frequency is cut. */
  readonly counted: Int32Array;
}

/** Who takes part. A past buyer with nothing in the period is scored but cuts nothing. */
export function takersOf(figures: RfmFigures): Takers {
  const { recencyDays, revenue } = figures;
  const size = revenue.length;
  const [scored, buying, counted] = [0, 0, 0].map(() => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const count = { scored: 0, buying: 0, counted: 0 };
  for (let i = 0; i < size; i++) {
    if (Number.isNaN(recencyDays[i] as number) || Number.isNaN(revenue[i] as number)) continue;
    scored[count.scored++] = i;
    const orders = ordersOf(figures, i);
    if (isIdle(orders, revenue[i] as number)) continue;
    buying[count.buying++] = i;
    if (!Number.isNaN(orders)) counted[count.counted++] = i;
  }
  return {
    scored: scored.subarray(0, count.scored),
    buying: buying.subarray(0, count.buying),
    counted: counted.subarray(0, count.counted),
  };
}

/**
 * Bought nothing in the period. Credit notes alone are nothing bought: a client at -5 who comes to 0 must
 * not score lower.
 * @param orders NaN when unknown: then the revenue tells.
 */
export function isIdle(orders: number, revenue: number): boolean {
  return Number.isNaN(orders) ? revenue <= 0 : orders === 0;
}

/** Orders of a client, NaN when unknown. */
export function ordersOf({ orders }: RfmFigures, i: number): number {
  return orders === null ? Number.NaN : (orders[i] as number);
}

/** The values at these places. */
export function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) found[k] = values[places[k] as number] as number;
  return found;
}
