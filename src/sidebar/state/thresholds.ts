import { fill } from "../../i18n/words.ts";
import { breakThresholds } from "./break-thresholds.ts";
import { crossThresholds } from "./cross-thresholds.ts";
import { ruleThresholds } from "./rule-thresholds.ts";
import { type SliderScale, tidy } from "./slider-scale.ts";
import type { Threshold, Trial } from "./threshold.ts";

const PERCENT: SliderScale = { least: 1, most: 99, step: 1, log: false };
const SCORE: SliderScale = { least: 0, most: 10, step: 0.1, log: false };
const GAPS: SliderScale = { least: 0.5, most: 6, step: 0.1, log: false };
const MONTHS: SliderScale = { least: 1, most: 48, step: 1, log: false };
const NEW_DAYS: SliderScale = { least: 1, most: 730, step: 1, log: true };

/** The limits of what makes the tabs. */
export function ownThresholds(tried: Trial): readonly Threshold[] {
  switch (tried.draft.segmentBy.kind) {
    case "abc":
      return abcThresholds(tried);
    case "rfm":
      return [...breakThresholds(tried), ...newClientThresholds(tried)];
    case "rules":
      return ruleThresholds(tried);
    case "cross":
      return [...crossThresholds(tried), ...abcThresholds(tried)];
    case "accounts":
      return accountThresholds(tried);
    default:
      return [];
  }
}

/** Limits the Clients tab shows beside the segments. */
export function otherThresholds(tried: Trial) {
  const { kind } = tried.draft.segmentBy;
  const hasAbc = kind === "abc" || kind === "cross";
  return { abc: hasAbc ? [] : abcThresholds(tried), rhythm: rhythmThresholds(tried) };
}

/** Up to which share each class goes; the ratio of discrimination chooses its own. */
function abcThresholds({ draft: { abc }, words }: Trial): Threshold[] {
  if (abc.of.startsWith("discrimination")) return [];
  return abc.shares.map((share, at) => ({
    key: `abc.${at}`,
    label: fill(words.whatIf.abc, { name: abc.classes[at] ?? "" }),
    value: tidy(share * 100),
    scale: PERCENT,
    low: tidy((abc.shares[at - 1] ?? 0) * 100) + 1,
    high: tidy((abc.shares[at + 1] ?? 1) * 100) - 1,
    isPercent: true,
    set: (value) => {
      const shares = abc.shares.map((each, place) => (place === at ? tidy(value / 100) : each));
      return { abc: { ...abc, shares } };
    },
  }));
}

function newClientThresholds({ draft, facts, words }: Trial): Threshold[] {
  if (!facts.newTold) return [];
  const set = (newClientDays: number) => ({ newClientDays });
  const { least: low, most: high } = NEW_DAYS;
  const { newClientDays: label } = words.whatIf;
  const of = { key: "new", label, value: draft.newClientDays, scale: NEW_DAYS, low, high };
  return [{ ...of, isPercent: false, set }];
}

function rhythmThresholds({ draft: { rhythm }, words }: Trial): Threshold[] {
  const { due, atRisk, dormant } = rhythm;
  const set = (part: Partial<typeof rhythm>) => ({ rhythm: { ...rhythm, ...part } });
  const bounds = {
    due: [GAPS.least, tidy(atRisk - GAPS.step)],
    atRisk: [tidy(due + GAPS.step), tidy(dormant - GAPS.step)],
    dormant: [tidy(atRisk + GAPS.step), GAPS.most],
    silentMonths: [MONTHS.least, MONTHS.most],
    lostMonths: [MONTHS.least, MONTHS.most],
  } as const;
  const keys = ["due", "atRisk", "dormant", "silentMonths", "lostMonths"] as const;
  return keys.map((key) => ({
    key: `rhythm.${key}`,
    label: words.rhythmLimits[key],
    value: rhythm[key],
    scale: key.endsWith("Months") ? MONTHS : GAPS,
    low: bounds[key][0],
    high: bounds[key][1],
    isPercent: false,
    set: (value) => set({ [key]: value }),
  }));
}

function accountThresholds({ draft: { accounts }, words }: Trial): Threshold[] {
  const { limits } = accounts;
  const keys = ["potential", "walletShare", "historyOfMain", "loyalHistory"] as const;
  return [...keys, "prospectProfile" as const].map((key) => {
    const isPercent = key === "walletShare";
    const scale = isPercent ? { ...PERCENT, least: 0, most: 100 } : SCORE;
    const unit = isPercent ? 100 : 1;
    return {
      key: `accounts.${key}`,
      label: words.limits[key],
      value: tidy(limits[key] * unit),
      scale,
      low: scale.least,
      high: scale.most,
      isPercent,
      set: (value) => ({
        accounts: { ...accounts, limits: { ...limits, [key]: tidy(value / unit) } },
      }),
    };
  });
}
