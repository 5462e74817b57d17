import type { Input, Output } from "../../contract/api.ts";
import { reportRules } from "../../core/typology/rules-report.ts";
import { wordsOf } from "../../i18n/words.ts";
import { ruleText } from "../../report/rules/rule-text.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { bareFigures } from "../bare-figures.ts";
import { problemText } from "../explain.ts";

/** Tries the rules of the settings on the list, finished or not; nothing is kept. */
export function testRules({ tabId, settings }: Input<"testRules">): Output<"testRules"> {
  const file = openFile();
  const { portfolio } = bareFigures(file, { tabId, settings, today: todayIn(file, new Date()) });
  const { typology, language } = settings;
  const { columns } = portfolio.aspects;
  const { rules, unmatched } = reportRules(typology, columns.find, portfolio.columns.revenue);
  return {
    rules: rules.map(({ decided, matching, problem }, place) => {
      const rule = typology.rules[place];
      return {
        text: rule ? ruleText(rule, language) : "",
        decided,
        matching,
        problem: problem && problemText(problem, wordsOf(language)),
      };
    }),
    unmatched,
  };
}
