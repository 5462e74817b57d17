import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { wordsOf } from "../../i18n/words.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { readSource } from "../read-source.ts";
import { saidIntake } from "../say-source.ts";

/** What the rows are, what each column holds, what to ask, what is dirty. */
export function detect({ tabId, settings }: Input<"detect">): Output<"detect"> {
  const file = openFile();
  const today = todayIn(file, new Date());
  const { intake } = readSource(file, { tabId, settings, today });
  return {
    shape: intake.shape,
    headerRow: intake.headerRow,
    ...saidIntake(intake, wordsOf(settings.language)),
    lastDay: intake.lastDay === null ? null : isoOf(intake.lastDay),
  };
}
