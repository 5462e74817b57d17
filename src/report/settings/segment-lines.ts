import { USUAL_BANDS, USUAL_WALLET } from "../../core/accounts/cross.ts";
import { criterionText } from "../rules/criterion-text.ts";
import { ruleText } from "../rules/rule-text.ts";
import { numberList } from "./cell-lists.ts";
import type { UnreadSetting } from "./rule-shape.ts";
import type { LineWriter, SettingLine } from "./setting-lines.ts";
import type { TabSettings } from "./settings-shape.ts";

/** The user's own rules, one a line, in their order. */
export function ruleLines({ typology }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  const { rules, otherwise, unread } = typology;
  const texts = rules.map((rule) => ruleText(rule, writer.language));
  return [
    ...writer.numbered("rule", withUnread(texts, unread)),
    writer.line("rules.otherwise", otherwise, "text"),
  ];
}

/** How potential is read, and where its columns part. */
export function crossLines({ cross }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  const bands = cross?.kind === "bands" ? cross : USUAL_BANDS;
  const wallet = cross?.kind === "wallet" ? cross : USUAL_WALLET;
  return [
    writer.choice("cross.kind", "crossKind", cross?.kind ?? "auto"),
    writer.line("cross.high", bands.high, "plain"),
    writer.line("cross.medium", bands.medium, "plain"),
    writer.line("cross.most", wallet.most, "percent"),
    writer.line("cross.some", wallet.some, "percent"),
  ];
}

/** The portrait of key accounts, and where its classes part. */
export function accountLines(
  { accounts }: TabSettings,
  writer: LineWriter,
): readonly SettingLine[] {
  const { criteria, limits, unread } = accounts;
  const texts = criteria.map((criterion) => criterionText(criterion, writer.language));
  return [
    ...writer.numbered("criterion", withUnread(texts, unread)),
    writer.line("accounts.potential", limits.potential, "plain"),
    writer.line("accounts.walletShare", limits.walletShare, "percent"),
    writer.line("accounts.historyOfMain", limits.historyOfMain, "plain"),
    writer.line("accounts.loyalHistory", limits.loyalHistory, "plain"),
    writer.line("accounts.prospectProfile", limits.prospectProfile, "plain"),
  ];
}

/** Where a client counts as due, at risk, dormant or lost. */
export function rhythmLines({ rhythm }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  return [
    writer.line("rhythm.due", rhythm.due, "plain"),
    writer.line("rhythm.atRisk", rhythm.atRisk, "plain"),
    writer.line("rhythm.dormant", rhythm.dormant, "plain"),
    writer.line("rhythm.silentMonths", rhythm.silentMonths, "whole"),
    writer.line("rhythm.lostMonths", rhythm.lostMonths, "whole"),
  ];
}

/** How often clients are visited, and what one person can make. */
export function loadLines({ load }: TabSettings, writer: LineWriter): readonly SettingLine[] {
  return [
    writer.line("load.visits", numberList(load.visits, writer.language), "text"),
    writer.line("load.weeks", load.weeks, "plain"),
    writer.line("load.days", load.days, "plain"),
    writer.line("load.visitsADay", load.visitsADay, "plain"),
  ];
}

/** Lines nobody could read stand where they were typed. */
function withUnread(texts: readonly string[], unread: readonly UnreadSetting[]): readonly string[] {
  const lines = [...texts];
  for (const { place, text } of [...unread].sort((a, b) => a.place - b.place)) {
    lines.splice(place, 0, text);
  }
  return lines;
}
