import type { Input, Output } from "../../contract/api.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { figuresOf, otherFigures } from "../figures.ts";
import { sectionsOf } from "../what-if-sections.ts";

/** The segments by the settings and by a draft of others, and who would move; nothing is kept. */
export function whatIf({ tabId, settings, draft }: Input<"whatIf">): Output<"whatIf"> {
  const file = openFile();
  const before = figuresOf(file, { tabId, settings, today: todayIn(file, new Date()) });
  const after = otherFigures(before, draft);
  return { sections: sectionsOf([before.portfolio, after], [settings, draft]) };
}
