import type { Day } from "../maths/day.ts";
import { exactSum } from "../maths/sum.ts";
import { foldText } from "../text/fold-text.ts";

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
  readonly kept: number;
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
  /** Costs no channel is named for, and new clients of whom none is known: they spoil no channel. */
  readonly unattributed: { readonly cost: number; readonly fresh: number };
}

/** What one channel costs. */
export interface ChannelCost {
  readonly channel: string;
  readonly cost: number;
  readonly fresh: number;
  /** NaN for a channel that brought nobody, or of which no cost is told. */
  readonly cac: number;
}

/**
 * Cost of winning and of keeping a client, and how soon it pays.
 * @see method D9: CAC = acquisition cost / new clients; CRC = retention cost / clients kept
 */
export function unitCosts(input: CostInput): UnitCosts {
  const { lines, freshChannels, kept, clv, monthlyRevenue, marginShare } = input;
  const amountsOf = (kind: CostLine["kind"]) =>
    lines.filter((line) => line.kind === kind).map(({ amount }) => amount);
  const [acquisition, retention] = [amountsOf("acquisition"), amountsOf("retention")];
  const fresh = freshChannels.length;
  const cac = unitCost(acquisition, fresh);
  const crc = unitCost(retention, kept);
  const ltvToCac = ratio(clv, cac);
  const channels = channelCosts(lines, freshChannels);
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
    unattributed: { cost: none?.cost ?? 0, fresh: none?.fresh ?? 0 },
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

function channelCosts(
  lines: readonly CostLine[],
  freshChannels: readonly string[],
): readonly ChannelCost[] {
  const found = new Map<string, { channel: string; costs: number[]; fresh: number }>();
  // A channel typed "salon" beside costs is the list's "Salon".
  const at = (channel: string) => {
    const key = foldText(channel);
    const entry = found.get(key) ?? { channel: channel.trim(), costs: [], fresh: 0 };
    found.set(key, entry);
    return entry;
  };
  for (const { kind, channel, amount } of lines) {
    if (kind === "acquisition") at(channel).costs.push(amount);
  }
  for (const channel of freshChannels) at(channel).fresh++;
  return [...found.values()]
    .map(({ channel, costs, fresh }) => {
      const cost = exactSum(costs);
      return { channel, cost, fresh, cac: unitCost(costs, fresh) };
    })
    .sort((a, b) => b.cost - a.cost || (a.channel < b.channel ? -1 : 1));
}

/** Costs nobody told are not costs of 0. */
function unitCost(costs: readonly number[], clients: number): number {
  return costs.length > 0 ? ratio(exactSum(costs), clients) : Number.NaN;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}
