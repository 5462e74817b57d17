import type { Input, Output } from "../../contract/api.ts";
import { reportRules } from "../../core/typology/rules-report.ts";
import { wordsOf } from "../../i18n/words.ts";
import { formatterOf } from "../../report/format.ts";
import { ruleText } from "../../report/rules/rule-text.ts";
import { sayWarning } from "../../report/say-warning.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { bareFigures } from "../bare-figures.ts";
import { problemText } from "../explain.ts";

/** Tries the rules of the settings on the list, finished or not; nothing is kept. */
export function testRules({ tabId, settings }: Input<"testRules">): Output<"testRules"> {
  const file = openFile();
  const { portfolio, context } = bareFigures(file, {
    tabId,
    settings,
    today: todayIn(file, new Date()),
  });
  const { typology, language } = settings;
  const { columns } = portfolio.aspects;
  const say = { words: wordsOf(language), format: formatterOf(context) };
  const { rules, unmatched } = reportRules(typology, columns.find, portfolio.columns.revenue);
  return {
    rules: rules.map(({ decided, matching, problem, notices }, place) => {
      const rule = typology.rules[place];
      return {
        text: rule ? ruleText(rule, language) : "",
        decided,
        matching,
        problem: problem && problemText(problem, say.words),
        notices: notices.map((notice) => sayWarning(notice, say)),
      };
    }),
    unmatched,
  };
}
