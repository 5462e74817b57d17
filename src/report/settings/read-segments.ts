import { readCriterion } from "../rules/criterion-text.ts";
import { isFault, type LineFault } from "../rules/line-fault.ts";
import { readRule } from "../rules/read-rule.ts";
import { type LineReader, textOf } from "./line-reader.ts";
import { type FamilyKey, numberedKey, type SingleKey } from "./line-words.ts";
import type { CriterionSetting, CrossSetting, RhythmSetting } from "./method-shape.ts";
import type { RuleSetting, UnreadSetting } from "./rule-shape.ts";
import type { TabSettings } from "./settings-shape.ts";

/** The user's own rules; a line that cannot be read stays as it is, and the problem names it. */
export function readTypology(reader: LineReader): TabSettings["typology"] {
  const { read, unread } = readList(reader, { family: "rule", read: readRule });
  return {
    rules: read as RuleSetting[],
    otherwise: reader.lines.has("rules.otherwise") ? reader.text("rules.otherwise") : "",
    unread,
  };
}

/** How potential is read; null for what the list says. Two limits may be one, as in the panel. */
export function readCross(reader: LineReader): CrossSetting | null {
  const kind = reader.choice("cross.kind", "crossKind", "auto");
  if (kind === "bands") {
    const [high, medium] = [amount(reader, "cross.high"), amount(reader, "cross.medium")];
    if (high !== null && medium !== null && high >= medium) return { kind, high, medium };
    if (high !== null && medium !== null) reader.refuse("cross.high", "bands");
    reader.leave(["cross.kind", "cross.high", "cross.medium"]);
  }
  if (kind === "wallet") {
    const [most, some] = [share(reader, "cross.most"), share(reader, "cross.some")];
    if (most !== null && some !== null && most >= some) return { kind, most, some };
    if (most !== null && some !== null) reader.refuse("cross.most", "wallet");
    reader.leave(["cross.kind", "cross.most", "cross.some"]);
  }
  return null;
}

/** The portrait of key accounts, and where its classes part. */
export function readAccounts(
  reader: LineReader,
  { accounts }: TabSettings,
): TabSettings["accounts"] {
  const { read, unread } = readList(reader, { family: "criterion", read: readCriterion });
  const { limits } = accounts;
  const score = (key: "potential" | "historyOfMain" | "loyalHistory" | "prospectProfile") =>
    reader.number(`accounts.${key}`, {
      fits: (value) => value >= 0 && value <= 10,
      expected: "number",
      values: { least: 0, most: 10 },
      usual: limits[key],
      blank: false,
    });
  return {
    criteria: read as CriterionSetting[],
    limits: {
      potential: score("potential"),
      walletShare: share(reader, "accounts.walletShare") ?? limits.walletShare,
      historyOfMain: score("historyOfMain"),
      loyalHistory: score("loyalHistory"),
      prospectProfile: score("prospectProfile"),
    },
    unread,
  };
}

/** Where a client counts as due, at risk, dormant or lost; limits that fall are the usual ones. */
export function readRhythm(reader: LineReader, { rhythm: usual }: TabSettings): RhythmSetting {
  const gaps = (key: "due" | "atRisk" | "dormant") => number(reader, key, [0.1, 100], usual);
  const months = (key: "silentMonths" | "lostMonths") => number(reader, key, [1, 240], usual);
  const [due, atRisk, dormant] = [gaps("due"), gaps("atRisk"), gaps("dormant")];
  const rest = { silentMonths: months("silentMonths"), lostMonths: months("lostMonths") };
  if (due <= atRisk && atRisk <= dormant) return { due, atRisk, dormant, ...rest };
  const read = { due, atRisk, dormant };
  const changed = (["atRisk", "due", "dormant"] as const).find((key) => read[key] !== usual[key]);
  reader.refuse(`rhythm.${changed ?? "atRisk"}`, "rhythm");
  reader.leave(["rhythm.due", "rhythm.atRisk", "rhythm.dormant"]);
  return { due: usual.due, atRisk: usual.atRisk, dormant: usual.dormant, ...rest };
}

function number(
  reader: LineReader,
  key: keyof RhythmSetting,
  [least, most]: readonly [number, number],
  usual: RhythmSetting,
): number {
  const isWhole = least === 1;
  return reader.number(`rhythm.${key}`, {
    fits: (value) => value >= least && value <= most && (!isWhole || Number.isInteger(value)),
    expected: isWhole ? "whole" : "number",
    values: { least, most },
    usual: usual[key],
    blank: false,
  });
}

function amount(reader: LineReader, key: SingleKey): number | null {
  return reader.number(key, {
    fits: (value) => value >= 0,
    expected: "bands",
    usual: null,
    blank: false,
  });
}

function share(reader: LineReader, key: SingleKey): number | null {
  const fits = (value: number) => value >= 0 && value <= 1;
  return reader.number(key, { fits, expected: "share", usual: null, blank: false });
}

/** The numbered lines of a family, those that cannot be read apart with their place. */
function readList<Item extends object>(
  reader: LineReader,
  list: { readonly family: FamilyKey; readonly read: (text: string) => Item | LineFault },
): { read: Item[]; unread: UnreadSetting[] } {
  const found: Item[] = [];
  const unread: UnreadSetting[] = [];
  for (const [key, cell] of reader.lines) {
    const text = textOf(cell);
    const numbered = numberedKey(key);
    if (numbered?.family !== list.family || text === "") continue;
    const read = list.read(text);
    if (isFault(read)) {
      unread.push({ place: found.length + unread.length, text });
      reader.fault(list.family, numbered.number, read);
    } else found.push(read);
  }
  return { read: found, unread };
}
