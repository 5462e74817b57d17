import type { ChannelCost } from "../../core/kpi/channel-costs.ts";
import type { UnitCosts } from "../../core/kpi/costs.ts";
import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { figure, type PageDraft, words } from "./page-draft.ts";
import { shortName } from "./short-name.ts";
import { drawTable } from "./table.ts";

const LABEL_LENGTH = 24;

interface Drawn {
  readonly kit: KpiKit;
  readonly costs: UnitCosts;
}

/** Costs of each channel, the twelve dearest by name; what no channel is named for last. @returns the next free row */
export function drawChannels(draft: PageDraft, row: number, { kit, costs: found }: Drawn): number {
  const { costs: say } = kit.words.cockpit;
  const { channels, unattributed, retentionCost } = found;
  const { cost, fresh, retention } = unattributed;
  const rest = cost > 0 || fresh > 0 || retention > 0;
  if (channels.length === 0) return row;
  const keeps = retentionCost > 0;
  const line = (each: ChannelCost): readonly PageCell[] => [
    words(shortName(each.channel, LABEL_LENGTH), "label"),
    figure(each.cost > 0 ? each.cost : "", kit.money),
    figure(each.fresh, "whole"),
    figure(numberOrBlank(each.cac), kit.money),
    ...(keeps
      ? [
          figure(each.retention > 0 ? each.retention : "", kit.money),
          figure(each.kept, "whole"),
          figure(numberOrBlank(each.crc), kit.money),
        ]
      : []),
  ];
  const none = { channel: say.unattributed, ...unattributed, cac: Number.NaN, crc: Number.NaN };
  return drawTable(draft, row + 1, {
    heads: [
      ...[say.channel, say.cost, say.fresh, "CAC"],
      ...(keeps ? [say.retention, say.kept, "CRC"] : []),
    ],
    rows: [...fewChannels(channels, kit), ...(rest ? [none] : [])].map(line),
  });
}

/** The dearest channels, and the others in one line. @param channels the dearest first */
function fewChannels(channels: readonly ChannelCost[], kit: KpiKit): readonly ChannelCost[] {
  const rest = channels.slice(MOST_CATEGORIES);
  if (rest.length === 0) return channels;
  const sum = (pick: (channel: ChannelCost) => number) => exactSum(rest.map(pick));
  const [cost, retention] = [sum((each) => each.cost), sum((each) => each.retention)];
  // Clients of a channel whose cost nobody told would make the others look cheap.
  const won = sum((each) => (each.cost > 0 ? each.fresh : 0));
  const held = sum((each) => (each.retention > 0 ? each.kept : 0));
  const others: ChannelCost = {
    channel: fill(kit.words.cockpit.costs.others, { count: kit.format.whole(rest.length) }),
    cost,
    fresh: sum((each) => each.fresh),
    cac: cost > 0 && won > 0 ? cost / won : Number.NaN,
    retention,
    kept: sum((each) => each.kept),
    crc: retention > 0 && held > 0 ? retention / held : Number.NaN,
  };
  return [...channels.slice(0, MOST_CATEGORIES), others];
}
