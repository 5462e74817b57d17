import { USUAL_LIMITS } from "../core/accounts/classes.ts";
import { fill } from "../i18n/words.ts";
import { abcAmounts, abcText, mapText, newText, scoreText } from "./class-thresholds.ts";
import type { ReportKit } from "./report-kit.ts";
import { conditionsText } from "./rules/rule-text.ts";

/** Rules of one segment's tab that are printed in full. */
const MOST_RULES = 3;

/** The thresholds that decided who is in which segment. */
export function thresholdParts(kit: ReportKit): readonly string[] {
  const by = kit.portfolio.method.segmentBy;
  switch (by.kind) {
    case "column":
      return [fill(kit.words.report.headline.column, { header: by.header }), abcText(kit)];
    case "abc":
      return [abcText(kit), ...abcAmounts(kit)];
    case "rules":
      return [rulesText(kit), abcText(kit)];
    case "cross":
      return [crossText(kit), abcText(kit)];
    case "accounts":
      return [accountsText(kit), abcText(kit)];
    case "rfm":
      return [scoreText(kit), mapText(kit), newText(kit), abcText(kit)];
  }
}

/** The same for one segment: of the user's own rules, those that lead there. */
export function segmentThresholds(kit: ReportKit, segment: string): readonly string[] {
  const { method } = kit.portfolio;
  if (method.segmentBy.kind !== "rules" || !method.typology) return thresholdParts(kit);
  const { thresholds } = kit.words;
  const { rules, otherwise } = method.typology;
  const leading = rules.flatMap((rule, place) => {
    if (rule.segment !== segment) return [];
    const number = place + 1;
    if (rule.when.length === 0) return [fill(thresholds.ruleForAll, { number })];
    const conditions = conditionsText(rule.when, kit.context.language);
    return [fill(thresholds.ruleOf, { number, conditions })];
  });
  const more = leading.length - MOST_RULES;
  return [
    ...leading.slice(0, MOST_RULES),
    more > 0 ? fill(thresholds.moreRules, { count: more }) : "",
    otherwise === segment || leading.length === 0 ? thresholds.ruleForNone : "",
    abcText(kit),
  ];
}

/** How many rules there are. */
export function rulesText({ portfolio, words }: ReportKit): string {
  const count = portfolio.method.typology?.rules.length ?? 0;
  return fill(words.thresholds.rules, { count });
}

/** Where the columns of potential part, by the reading in use; "" without any. */
export function crossText({ portfolio, words, format }: ReportKit): string {
  const reading = portfolio.aspects.cross?.reading;
  if (!reading) return "";
  if (reading.kind === "bands") {
    const { high, medium } = reading;
    const values = { high: format.money(high), medium: format.money(medium) };
    return fill(words.thresholds.bands, values);
  }
  const { most, some } = reading;
  const values = { most: format.shortPercent(most), some: format.shortPercent(some) };
  return fill(words.thresholds.wallet, values);
}

/** Where the classes of key accounts part; "" without any. */
export function accountsText({ portfolio, words, format }: ReportKit): string {
  const { accounts } = portfolio.aspects;
  if (!accounts) return "";
  const { walletShare, ...scores } = accounts.portrait.limits ?? USUAL_LIMITS;
  const short = Object.entries(scores).map(([key, score]) => {
    return [key, format.decimal(score, Number.isInteger(score) ? 0 : 1)];
  });
  const values = { ...Object.fromEntries(short), walletShare: format.shortPercent(walletShare) };
  const text = fill(words.thresholds.accounts, values);
  return accounts.isProposed ? `${text} (${words.thresholds.proposed})` : text;
}
