import type { Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import { type ChannelCost, channelCosts } from "./channel-costs.ts";
import { ratio, unitCost } from "./unit-cost.ts";

/** Money spent on winning clients or on keeping them. */
export interface CostLine {
  readonly kind: "acquisition" | "retention";
  /** Where it was spent; "" when nobody said. */
  readonly channel: string;
  /** Salaries included. */
  readonly amount: number;
  /** Days it was spent over, both included; null when nobody said. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
}

/** What unit costs are worked out from, over one period. */
export interface CostInput {
  readonly lines: readonly CostLine[];
  /** Channel each new client came by, "" where unknown: one entry a new client. */
  readonly freshChannels: readonly string[];
  /** The same of the clients kept. */
  readonly keptChannels: readonly string[];
  /** Mean lifetime value of a client; NaN when unknown. */
  readonly clv: number;
  /** Mean revenue of a client in a month, and gross margin over revenue; NaN when unknown. */
  readonly monthlyRevenue: number;
  readonly marginShare: number;
}

/** How lifetime value stands to the cost of winning a client. */
export type LtvReading = "loss" | "watch" | "healthy" | "underinvesting" | "";

/** Unit costs; NaN where there is nothing to divide by. */
export interface UnitCosts {
  readonly acquisitionCost: number;
  readonly retentionCost: number;
  readonly fresh: number;
  /** Cost of winning one client, and of keeping one. */
  readonly cac: number;
  readonly crc: number;
  /** Well under 1 as a rule. */
  readonly crcToCac: number;
  readonly ltvToCac: number;
  readonly reading: LtvReading;
  readonly paybackMonths: number;
  /** Channels by their cost, the dearest first. */
  readonly channels: readonly ChannelCost[];
  /** Costs no channel is named for, and clients of whom none is known: they spoil no channel. */
  readonly unattributed: Omit<ChannelCost, "channel" | "cac" | "crc">;
}

/**
 * Cost of winning and of keeping a client, and how soon it pays.
 * @see method D9: CAC = acquisition cost / new clients; CRC = retention cost / clients kept
 */
export function unitCosts(input: CostInput): UnitCosts {
  const { lines, freshChannels, keptChannels, clv, monthlyRevenue, marginShare } = input;
  const amountsOf = (kind: CostLine["kind"]) =>
    lines.filter((line) => line.kind === kind).map(({ amount }) => amount);
  const [acquisition, retention] = [amountsOf("acquisition"), amountsOf("retention")];
  const fresh = freshChannels.length;
  const cac = unitCost(acquisition, fresh);
  const crc = unitCost(retention, keptChannels.length);
  const ltvToCac = ratio(clv, cac);
  const channels = channelCosts(input);
  const none = channels.find(({ channel }) => channel === "");
  return {
    acquisitionCost: exactSum(acquisition),
    retentionCost: exactSum(retention),
    fresh,
    cac,
    crc,
    crcToCac: ratio(crc, cac),
    ltvToCac,
    reading: ltvReading(ltvToCac),
    paybackMonths: paybackMonths(cac, monthlyRevenue, marginShare),
    channels: channels.filter(({ channel }) => channel !== ""),
    unattributed: {
      cost: none?.cost ?? 0,
      fresh: none?.fresh ?? 0,
      retention: none?.retention ?? 0,
      kept: none?.kept ?? 0,
    },
  };
}

/** Below 1 each client costs more than it brings; 3 is healthy; above 5 more could be invested. @see method D9 */
export function ltvReading(ltvToCac: number): LtvReading {
  if (Number.isNaN(ltvToCac)) return "";
  if (ltvToCac < 1) return "loss";
  if (ltvToCac < 3) return "watch";
  return ltvToCac <= 5 ? "healthy" : "underinvesting";
}

/** Months until the margin of a client has paid for winning it; NaN when it never does. @see method D9 */
export function paybackMonths(cac: number, monthlyRevenue: number, marginShare: number): number {
  return ratio(cac, monthlyRevenue * marginShare);
}
