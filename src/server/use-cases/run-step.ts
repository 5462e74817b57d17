import type { Input, Output } from "../../contract/api.ts";
import { fill, type Words, wordsOf } from "../../i18n/words.ts";
import { type File, openFile } from "../../sheets/file.ts";
import { saveMemory } from "../../sheets/memory-sheet.ts";
import { madeTab, saidWarnings } from "../answers.ts";
import { doStep } from "../do-step.ts";
import { Refusal } from "../explain.ts";
import { figuresOf } from "../figures.ts";
import { alone, dropLease, keepLease } from "../lease.ts";
import { type Run, rememberedRun, rememberRun } from "../run.ts";

/**
 * Carries out one step of the run under way. A step already done may be done again.
 * @param userWords in the user's language, for a run that is gone
 */
export function runStep(
  { runId, step }: Input<"runStep">,
  userWords: () => Words,
): Output<"runStep"> {
  return alone(userWords, () => {
    const file = openFile();
    const run = rememberedRun(file.memory);
    const todo = run?.steps[step];
    if (!run || run.runId !== runId || !todo || step > run.next) {
      throw new Refusal("stale", userWords().server.staleRun);
    }
    const words = wordsOf(run.settings.language);
    keepLease(runId, step, { zone: file.timeZone, words, total: run.steps.length });
    const figures = frozenFigures(file, run, words);
    const made = doStep(file, run, todo, figures);
    const done = step === run.steps.length - 1;
    run.next = Math.max(run.next, step + 1);
    rememberRun(file.memory, done ? null : run);
    saveMemory(file);
    if (done) dropLease(runId);
    return {
      done,
      next: run.next,
      tabs: made.map(madeTab),
      warnings: done ? saidWarnings(figures, words) : [],
    };
  });
}

/** The figures of the run's start, computed again. @throws Refusal stale: when the rows have changed */
function frozenFigures(file: File, run: Run, words: Words) {
  const settings = { ...run.settings, asOf: run.asOf };
  const { tabId, today, costs, byHand } = run;
  const figures = figuresOf(file, { tabId, settings, today, costs, byHand });
  if (figures.source.fingerprint === run.fingerprint) return figures;
  rememberRun(file.memory, null);
  saveMemory(file);
  dropLease(run.runId);
  throw new Refusal("stale", fill(words.server.staleRows, { tab: figures.source.allNames }));
}
