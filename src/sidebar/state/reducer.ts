import type { Settings } from "../../contract/api.ts";
import { reduceEditing } from "./editing-events.ts";
import type { PanelEvent } from "./event.ts";
import { importOnLeaving, reduceImport } from "./import-events.ts";
import { pausedRun, reduceRun } from "./run-events.ts";
import { reduceSource } from "./source-events.ts";
import { firstTab, sourceOf } from "./source-settings.ts";
import type { FileFacts, PanelState, Screen } from "./state.ts";

/** The panel after an event. Pure: asking the server is the controller's part. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case "began":
      return { ...state, busy: event.work, trouble: null, notice: null };
    case "ended":
      return { ...state, busy: null };
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "listed":
      return listed(state, event.file);
    case "relisted":
      return { ...state, file: event.file };
    case "went":
      return went(state, event.screen);
    case "choseLanguage":
      return { ...changed(state, { language: event.language }), language: event.language };
    case "choseTab":
    case "addedTab":
    case "removedTab":
    case "replacedTab":
    case "viewedTab":
    case "changedSource":
    case "forgotSource":
    case "detected":
      return reduceSource(state, event);
    case "changedMethod":
      return changed(state, event.change);
    case "previewed":
      // An answer about settings that have changed meanwhile says nothing.
      return event.settings === state.settings ? { ...state, preview: event.preview } : state;
    case "noticed":
      return { ...state, notice: event.notice };
    case "checked":
      return { ...state, checked: event.checked };
    case "cardRead":
      return { ...state, card: event.card };
    case "setByHand":
      // The clients counted before stand in other segments now.
      return { ...state, preview: null };
    case "followed":
      return { ...state, following: event.following };
    case "columnsRead":
      return { ...state, functionTab: event.functionTab };
    case "runStarted":
    case "runResumed":
    case "stepDone":
    case "stepFailed":
    case "cancelAsked":
    case "runGone":
      return reduceRun(state, event);
    case "editOpened":
    case "factsRead":
    case "draftChanged":
    case "draftTried":
    case "editClosed":
      return reduceEditing(state, event);
    default:
      return reduceImport(state, event);
  }
}

function went(state: PanelState, screen: Screen): PanelState {
  const importing = importOnLeaving(state.importing);
  return { ...state, screen, importing, trouble: null, notice: null };
}

function listed(state: PanelState, file: FileFacts): PanelState {
  const { settings, unfinished } = file;
  const tab = firstTab(file);
  const source = tab ? sourceOf(settings.source, tab) : null;
  const wentOn = tab !== null && settings.source?.tabId === tab.id;
  return {
    ...state,
    file,
    language: settings.language,
    tabId: tab?.id ?? null,
    // What was joined with a tab that is gone is not joined with another one.
    settings: { ...settings, source, further: wentOn ? settings.further : [] },
    run: unfinished ? pausedRun(unfinished) : null,
    screen: unfinished ? "run" : wentOn ? "method" : "source",
  };
}

function changed(state: PanelState, change: Partial<Settings>): PanelState {
  if (!state.settings) return state;
  return { ...state, settings: { ...state.settings, ...change }, preview: null };
}
