import { fill } from "../../i18n/words.ts";
import { type FactColumn, kindOf } from "./condition-draft.ts";
import type { Rule } from "./rule-draft.ts";
import { type SliderScale, tidy } from "./slider-scale.ts";
import type { Threshold, Trial } from "./threshold.ts";

/** Amounts this far apart are moved by multiplying. */
const WIDE = 1000;
const PARTS = 100;

/** The numbers in rules, each between the least and the most of its column. Days are changed in the rule. */
export function ruleThresholds({ draft: { typology }, facts, words }: Trial): Threshold[] {
  return typology.rules.flatMap((rule, place) =>
    rule.when.flatMap((condition, at): Threshold[] => {
      const column = facts.columns.find(({ name }) => name === condition.column);
      if (!("value" in condition) || !column || column.kind === "day") return [];
      const isPercent = kindOf(condition, column) === "share";
      const unit = isPercent ? 100 : 1;
      const value = tidy(condition.value * unit);
      const scale = scaleOf(column, value, unit);
      const asks = `${column.label} ${words.ruleEditor.is[condition.is]}`;
      return [
        {
          key: `rule.${place}.${at}`,
          label: fill(words.whatIf.rules, { number: place + 1, label: asks }),
          value,
          scale,
          low: scale.least,
          high: scale.most,
          isPercent,
          set: (next) => {
            const moved = { ...condition, value: tidy(next / unit) };
            const rules = typology.rules.map((each, i): Rule => {
              if (i !== place) return each;
              return { ...each, when: each.when.map((one, j) => (j === at ? moved : one)) };
            });
            return { typology: { ...typology, rules } };
          },
        },
      ];
    }),
  );
}

function scaleOf({ kind, least, most }: FactColumn, value: number, unit: number): SliderScale {
  const isWhole = kind === "whole" || kind === "money";
  const low = Math.min(value, (least ?? 0) * unit);
  const high = Math.max(value, (most ?? value) * unit);
  if (isWhole && high >= WIDE) return { least: 1, most: Math.ceil(high), step: 1, log: true };
  const step = isWhole || kind === "share" ? 1 : tidy((high - low) / PARTS) || 1;
  if (!isWhole) return { least: low, most: Math.max(high, low + step), step, log: false };
  return { least: Math.floor(low), most: Math.max(Math.ceil(high), low + 1), step, log: false };
}
