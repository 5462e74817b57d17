import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { Problem } from "../../core/problem.ts";
import { wordsOf } from "../../i18n/words.ts";
import { segmentTabTitles } from "../../report/tabs/segment-tab.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { checkLimits } from "../check-limits.ts";
import { figuresOf } from "../figures.ts";
import { keepTyped } from "../keep-typed.ts";
import { keepingOf } from "../keeping-of.ts";
import { cutsToKeep } from "../kept-cuts.ts";
import { alone, checkLease, takeLease } from "../lease.ts";
import { planSteps, rememberRun } from "../run.ts";

/** More tabs than this nobody reads, and making them would take many minutes. */
const MOST_SEGMENTS = 60;

function checkSegments(count: number): void {
  if (count <= MOST_SEGMENTS) return;
  throw new Problem("range", "segments.many", { count, most: MOST_SEGMENTS });
}

/**
 * Takes the lease, freezes the method and the rows, and puts what the user typed in safety; nothing of the tabs is
 * written yet.
 */
export function startRun({ tabId, settings }: Input<"startRun">): Output<"startRun"> {
  const words = wordsOf(settings.language);
  return alone(words, () => {
    checkLimits(settings, words);
    const file = openFile();
    const today = todayIn(file, new Date());
    const figures = figuresOf(file, { tabId, settings, today });
    const { source, portfolio, context, asOf, costs, byHand } = figures;
    checkSegments(portfolio.segments.length);
    const steps = planSteps(portfolio, segmentTabTitles(portfolio, context), words);
    const runId = Utilities.getUuid();
    checkLease(runId, file.timeZone, words);
    keepTyped({ file, figures, keeping: keepingOf(portfolio, context, today) });
    const { fingerprint, allNames: tabName, tabNames } = source;
    const nameOf = (id: number): string => tabNames.get(id) ?? "";
    const named = settings.source?.tabId === tabId ? settings.source : null;
    rememberRun(file.memory, {
      runId,
      tabId,
      tabName,
      settings: {
        ...settings,
        source: {
          shape: null,
          headerRow: null,
          mapping: {},
          answers: {},
          ...named,
          tabId,
          tabName: nameOf(tabId),
        },
        // Tabs that were joined with another one are not joined with this.
        further: named
          ? settings.further.map((each) => ({ ...each, tabName: nameOf(each.tabId) }))
          : [],
      },
      asOf: isoOf(asOf),
      today,
      fingerprint,
      costs,
      byHand,
      steps,
      next: 0,
    });
    saveMemory(file);
    takeLease({ runId, total: steps.length });
    return {
      runId,
      steps: steps.map(({ kind, label }, index) => ({ index, kind, label })),
      frozen: cutsToKeep(settings, portfolio, asOf),
    };
  });
}
