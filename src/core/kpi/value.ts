import { shrunkRetention } from "../clv/retention.ts";
import { exactSum } from "../maths/sum.ts";
import { countPositive } from "./weight.ts";

/** What the value of a segment is added up from; entry i is client i, NaN where unknown. */
export interface ValueInput {
  readonly segment: readonly string[];
  readonly revenue: Float64Array;
  /** null when the source tells of none. */
  readonly orders: Float64Array | null;
  readonly clv: Float64Array;
  /** Revenue of two periods, for retention; null when it cannot be told by segment. */
  readonly movement: { readonly before: Float64Array; readonly after: Float64Array } | null;
  /** Retention of the whole portfolio between those periods; NaN when unknown. */
  readonly retention: number;
}

/** Value of the clients of one segment; NaN where not known. */
export interface SegmentValue {
  readonly key: string;
  readonly clients: number;
  /** Clients with revenue above 0. */
  readonly active: number;
  readonly revenue: number;
  readonly orders: number;
  /** Revenue of an order, and orders of an active client: revenue = active × frequency × basket. */
  readonly basket: number;
  readonly frequency: number;
  /** Drawn towards that of all, as if five average clients belonged to the segment. */
  readonly retention: number;
  readonly meanClv: number;
  readonly totalClv: number;
}

/** Basket, frequency, retention and lifetime value by segment. @param keys Segments in the order wanted. @see method D7, D8 */
export function valueBySegment(
  keys: readonly string[],
  input: ValueInput,
): readonly SegmentValue[] {
  const members = new Map<string, number[]>(keys.map((key) => [key, []]));
  input.segment.forEach((key, i) => {
    members.get(key)?.push(i);
  });
  return [...members].map(([key, inside]) => segmentValue(key, inside, input));
}

function segmentValue(key: string, members: readonly number[], input: ValueInput): SegmentValue {
  const pick = (column: Float64Array) =>
    Float64Array.from(members, (i) => column[i] as number).filter((value) => !Number.isNaN(value));
  const amounts = pick(input.revenue);
  const counts = input.orders === null ? new Float64Array(0) : pick(input.orders);
  const values = pick(input.clv);
  const active = countPositive(amounts);
  const revenue = exactSum(amounts);
  const orders = counts.length > 0 ? exactSum(counts) : Number.NaN;
  return {
    key,
    clients: members.length,
    active,
    revenue,
    orders,
    basket: ratio(revenue, orders),
    frequency: ratio(orders, active),
    retention: retentionOf(members, input),
    meanClv: ratio(exactSum(values), values.length),
    totalClv: values.length > 0 ? exactSum(values) : Number.NaN,
  };
}

function retentionOf(members: readonly number[], { movement, retention }: ValueInput): number {
  if (movement === null || Number.isNaN(retention)) return Number.NaN;
  const { before, after } = movement;
  const start = members.filter((i) => (before[i] as number) > 0);
  const kept = start.filter((i) => (after[i] as number) > 0);
  return shrunkRetention(kept.length, start.length, retention);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
