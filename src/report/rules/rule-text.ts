import type { Condition, TypologyRule } from "../../core/typology/typology.ts";
import { fill, type Language, type Words, wordsOf } from "../../i18n/words.ts";
import { asWritten } from "./alternatives.ts";
import { columnLabel, columnNamed } from "./column-names.ts";
import { quoted } from "./line-text.ts";
import { valueText } from "./number-text.ts";
import { operatorIn, ruleWords, wordIn } from "./rule-words.ts";
import { valueLabel } from "./value-words.ts";

/** A rule as one line: "when Sector is Building and Revenue ≥ 10,000 then Builders". */
export function ruleText({ when, segment }: TypologyRule, language: Language): string {
  const words = wordsOf(language);
  const name = quoted(segment, (shadow) => wordIn(shadow, ruleWords().thus) === null);
  if (when.length === 0) return fill(words.rules.always, { segment: name });
  const conditions = conditionsText(when, language);
  return fill(words.rules.rule, { conditions, segment: name });
}

/** Its conditions alone, joined by "and". */
export function conditionsText(when: readonly Condition[], language: Language): string {
  const { and } = wordsOf(language).rules;
  return when.map((condition) => conditionText(condition, language)).join(` ${and} `);
}

function conditionText(condition: Condition, language: Language): string {
  const words = wordsOf(language);
  const { rules } = words;
  const column = columnText(condition.column, words);
  if ("from" in condition) {
    const values = {
      from: valueText(condition.from, condition, language),
      to: valueText(condition.to, condition, language),
    };
    return `${column} ${fill(rules.between, values)}`;
  }
  const word = (text: string) => quoted(valueLabel(text, condition.column, words), isPlain);
  const start = `${column} ${rules.is[condition.is]}`;
  if ("value" in condition) return `${start} ${valueText(condition.value, condition, language)}`;
  if ("text" in condition) return `${start} ${word(condition.text)}`;
  if (!("texts" in condition)) return start;
  const { texts, either = [] } = condition;
  const list = (parts: readonly string[]) => parts.map(word).join(` ${rules.or} `);
  const open = either.map((each) => asWritten(each) ?? list(each.parts));
  const [only] = open;
  const isOne = condition.is === "oneOf" && texts.length === 0 && open.length === 1;
  if (isOne) return `${column} ${rules.is.equal} ${only}`;
  return `${start} ${[...texts.map(word), ...open].join(", ")}`;
}

/** A heading of the list that reads like a column of ours stands in brackets. */
export function columnText(name: string, words: Words): string {
  const label = columnLabel(name, words);
  if (columnNamed(label) !== name) return `[${name.replace(/]/g, "]]")}]`;
  return quoted(label, isPlain);
}

/** Whether nothing in a column's name or a value reads like a part of a rule. */
function isPlain(shadow: string): boolean {
  const { and, or, thus, when, always } = ruleWords();
  const found = [and, or, thus, when, always].some((words) => wordIn(shadow, words) !== null);
  return !found && operatorIn(shadow) === null && !/[,;=]|^\d+\s*[.)]/.test(shadow);
}
