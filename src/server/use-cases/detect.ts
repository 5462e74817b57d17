import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { wordsOf } from "../../i18n/words.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { catalogue } from "../catalogue.ts";
import { explain } from "../explain.ts";
import { describeSource } from "../read-source.ts";
import { saidIntake } from "../say-source.ts";

/** What the rows are, what each column holds, what to ask, what is dirty. */
export function detect({ tabId, settings }: Input<"detect">): Output<"detect"> {
  const file = openFile();
  const today = todayIn(file, new Date());
  const found = describeSource(file, { tabId, settings, today });
  const words = wordsOf(settings.language);
  const { shape, grain, system, headerRow, lastDay, problem, remembered } = found;
  return {
    shape,
    grain,
    system: system === null ? null : namedSystem(system),
    headerRow,
    remembered,
    ...saidIntake(found, words, { language: settings.language, locale: file.locale }),
    lastDay: lastDay === null ? null : isoOf(lastDay),
    problem: problem && explain(problem, words).message,
  };
}

function namedSystem(key: string) {
  return { key, label: catalogue().sources[key]?.system ?? key };
}
