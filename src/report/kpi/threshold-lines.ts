import { fill } from "../../i18n/words.ts";
import { abcAmounts, abcText, mapText, scoreText } from "../class-thresholds.ts";
import { abcSharesText, type ReportKit } from "../report-kit.ts";
import { ruleText } from "../rules/rule-text.ts";
import { accountsText, crossText, rulesText } from "../thresholds.ts";

type Line = readonly [label: string, value: string];

/** Rules printed one a line; more of them are counted. */
const MOST_RULES = 10;

/** What makes the segments, then every threshold in use; lines that say nothing are left out. */
export function thresholdLines(kit: ReportKit): readonly Line[] {
  const { labels } = kit.words.thresholds;
  const { kpi } = kit.words.report;
  const lines: readonly Line[] = [
    [labels.segments, segmentsText(kit)],
    ...ruleLines(kit),
    [labels.cross, crossText(kit)],
    [labels.accounts, accountsText(kit)],
    [kpi.abcThresholds, [classesText(kit), ...abcAmounts(kit)].join(" · ")],
    [kpi.scoreThresholds, scoreText(kit)],
    [labels.map, mapText(kit)],
  ];
  return lines.filter(([, value]) => value !== "");
}

/** The shares alone, unless there is more to say of them. */
function classesText(kit: ReportKit): string {
  const shares = abcSharesText(kit);
  const text = abcText(kit);
  return text === fill(kit.words.report.headline.abc, { shares }) ? shares : text;
}

function segmentsText(kit: ReportKit): string {
  const { segmentBy } = kit.portfolio.method;
  const name = kit.words.settings.choices.segmentBy[segmentBy.kind];
  if (segmentBy.kind === "column") return `${name} · ${segmentBy.header}`;
  return segmentBy.kind === "rules" ? rulesText(kit) : name;
}

function ruleLines(kit: ReportKit): readonly Line[] {
  const { method } = kit.portfolio;
  if (method.segmentBy.kind !== "rules" || !method.typology) return [];
  const { labels, moreRules } = kit.words.thresholds;
  const { rules, otherwise } = method.typology;
  const { language } = kit.context;
  const more = rules.length - MOST_RULES;
  return [
    ...rules
      .slice(0, MOST_RULES)
      .map(
        (rule, place): Line => [fill(labels.rule, { number: place + 1 }), ruleText(rule, language)],
      ),
    [labels.moreRules, more > 0 ? fill(moreRules, { count: more }) : ""],
    [labels.otherwise, otherwise || kit.words.segments.unclassified],
  ];
}
