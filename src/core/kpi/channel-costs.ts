import { exactSum } from "../maths/sum.ts";
import { foldText } from "../text/fold-text.ts";
import { unitCost } from "./unit-cost.ts";

/** What one channel costs. */
export interface ChannelCost {
  readonly channel: string;
  /** Of winning clients. */
  readonly cost: number;
  readonly fresh: number;
  /** NaN for a channel that brought nobody, or of which no cost is told. */
  readonly cac: number;
  /** Cost of keeping clients. */
  readonly retention: number;
  /** Clients kept who once came by it. */
  readonly kept: number;
  /** NaN where none of them came by it: a programme for all clients is nobody's channel. */
  readonly crc: number;
}

/** What channels are told apart by. */
export interface ChannelInput {
  readonly lines: readonly {
    readonly kind: "acquisition" | "retention";
    readonly channel: string;
    readonly amount: number;
  }[];
  /** Channel each new client came by, and each client kept; "" where unknown. */
  readonly freshChannels: readonly string[];
  readonly keptChannels: readonly string[];
}

interface ChannelEntry {
  readonly channel: string;
  readonly won: number[];
  readonly held: number[];
  fresh: number;
  kept: number;
}

/**
 * Costs and clients of each channel, the dearest to win by first; what no channel is named for under "".
 * @see method D9
 */
export function channelCosts({
  lines,
  freshChannels,
  keptChannels,
}: ChannelInput): readonly ChannelCost[] {
  const found = new Map<string, ChannelEntry>();
  // A channel typed "salon" beside costs is the list's "Salon".
  const at = (name: string): ChannelEntry => {
    const key = foldText(name);
    const entry = found.get(key) ?? { channel: name.trim(), won: [], held: [], fresh: 0, kept: 0 };
    found.set(key, entry);
    return entry;
  };
  for (const { kind, channel, amount } of lines) {
    at(channel)[kind === "acquisition" ? "won" : "held"].push(amount);
  }
  for (const channel of freshChannels) at(channel).fresh++;
  for (const channel of keptChannels) at(channel).kept++;
  return [...found.values()]
    .map(({ channel, won, held, fresh, kept }) => ({
      channel,
      cost: exactSum(won),
      fresh,
      cac: unitCost(won, fresh),
      retention: exactSum(held),
      kept,
      crc: unitCost(held, kept),
    }))
    .filter((each) => each.channel === "" || hasCostOrFresh(each))
    .sort(
      (a, b) => b.cost - a.cost || b.retention - a.retention || (a.channel < b.channel ? -1 : 1),
    );
}

/** A channel by which clients came long ago, and that costs nothing, has nothing to tell. */
function hasCostOrFresh({ cost, fresh, retention }: ChannelCost): boolean {
  return cost > 0 || fresh > 0 || retention > 0;
}
