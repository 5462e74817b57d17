import { dispatch, type Handlers } from "../contract/dispatch.ts";
import { languageOf, type Words, wordsOf } from "../i18n/words.ts";
import { explain } from "./explain.ts";
import { activateTab } from "./use-cases/activate-tab.ts";
import { beginImport } from "./use-cases/begin-import.ts";
import { cancelImport } from "./use-cases/cancel-import.ts";
import { cancelRun } from "./use-cases/cancel-run.ts";
import { checkData } from "./use-cases/check-data.ts";
import { checkMap } from "./use-cases/check-map.ts";
import { chooseSegment } from "./use-cases/choose-segment.ts";
import { clientCard, selectedRow } from "./use-cases/client-card.ts";
import { detect } from "./use-cases/detect.ts";
import { dryRun } from "./use-cases/dry-run.ts";
import { finishImport } from "./use-cases/finish-import.ts";
import { forgetHeadings } from "./use-cases/forget-headings.ts";
import { insertFormula } from "./use-cases/insert-formula.ts";
import { listTabs } from "./use-cases/list-tabs.ts";
import { makeMended } from "./use-cases/make-mended.ts";
import { methodFacts } from "./use-cases/method-facts.ts";
import { runStep } from "./use-cases/run-step.ts";
import { saveSettings } from "./use-cases/save-settings.ts";
import { startRun } from "./use-cases/start-run.ts";
import { summary } from "./use-cases/summary.ts";
import { testRules } from "./use-cases/test-rules.ts";
import { undoMended } from "./use-cases/undo-mended.ts";
import { whatIf } from "./use-cases/what-if.ts";
import { writeImportBlock } from "./use-cases/write-import-block.ts";

/** Answers one call of the panel or of the command line; never throws. */
export function answerCall(json: string): string {
  // Read only for what is said: the panel may ask for the selected row again and again.
  const words = (): Words => callerWords(json);
  const handlers: Handlers = {
    listTabs,
    detect,
    selectedRow,
    clientCard,
    chooseSegment,
    checkData,
    makeMended,
    undoMended,
    dryRun,
    startRun,
    runStep: (input) => runStep(input, words),
    cancelRun: (input) => cancelRun(input, words),
    summary,
    saveSettings,
    forgetHeadings,
    activateTab,
    insertFormula,
    beginImport,
    writeImportBlock,
    finishImport,
    cancelImport,
    methodFacts,
    testRules,
    checkMap,
    whatIf,
  };
  return dispatch(json, handlers, (error) => explain(error, words()));
}

/** The language the caller speaks of, else the one of the account. */
function callerWords(json: string): Words {
  const named = /"language"\s*:\s*"(fr|en)"/.exec(json);
  if (named) return wordsOf(named[1] === "fr" ? "fr" : "en");
  return wordsOf(languageOf(Session.getActiveUserLocale()));
}
