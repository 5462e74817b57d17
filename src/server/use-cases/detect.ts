import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import type { Problem } from "../../core/problem.ts";
import { type Words, wordsOf } from "../../i18n/words.ts";
import { formatterOf } from "../../report/format.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { catalogue } from "../catalogue.ts";
import { currencyOf } from "../currency.ts";
import { describeSources, type TabDescribed } from "../describe-source.ts";
import { explain } from "../explain.ts";
import { saidJoin } from "../say-join.ts";
import { saidColumns, saidIntake } from "../say-source.ts";

/** What the rows are, what each column holds, what to ask, what is dirty; of several tabs, how they meet. */
export function detect({ tabId, settings }: Input<"detect">): Output<"detect"> {
  const file = openFile();
  const today = todayIn(file, new Date());
  const described = describeSources(file, { tabId, settings, today });
  const { found, tabs, joined } = described;
  const words = wordsOf(settings.language);
  const { locale } = file;
  const currency = currencyOf(locale);
  const format = formatterOf({ language: settings.language, sourceName: "", currency, locale });
  const { shape, grain, system, headerRow, lastDay, problem, remembered } = found;
  const why = (each: Problem | null): string | null => each && explain(each, words).message;
  return {
    shape,
    grain,
    system: system === null ? null : namedSystem(system),
    headerRow,
    remembered,
    ...saidIntake(found, words, { language: settings.language, locale }),
    lastDay: lastDay === null ? null : isoOf(lastDay),
    problem: why(problem),
    sources: tabs.map((tab) => tabInUse(tab, why(tab.problem), words)),
    join: joined && saidJoin(joined, { words, format }),
    joinProblem: why(described.problem),
  };
}

function namedSystem(key: string) {
  return { key, label: catalogue().sources[key]?.system ?? key };
}

function tabInUse(tab: TabDescribed, problem: string | null, words: Words) {
  const { tabId, tabName, found, remembered } = tab;
  return {
    tabId,
    tabName,
    shape: found?.shape ?? null,
    rows: found?.quality.rowsRead ?? 0,
    columns: saidColumns(found?.columns ?? [], words),
    questions: found?.questions.length ?? 0,
    problem,
    remembered,
  };
}
