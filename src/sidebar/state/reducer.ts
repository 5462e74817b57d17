import type { Settings } from "../../contract/api.ts";
import type { PanelEvent } from "./event.ts";
import { importOnLeaving, reduceImport } from "./import-events.ts";
import { pausedRun, reduceRun } from "./run-events.ts";
import { firstTab, freshSource, sourceOf } from "./source-settings.ts";
import type { Detected, FileFacts, PanelState, Question, Screen, SourceSettings } from "./state.ts";

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
      return choseTab(state, event.tabId);
    case "changedSource":
      return changedSource(state, event.change);
    case "forgotSource":
      return choseTab({ ...state, settings: withoutSource(state.settings) }, state.tabId);
    case "detected":
      return detected(state, event.detected);
    case "changedMethod":
      return changed(state, event.change);
    case "previewed":
      // An answer about settings that have changed meanwhile says nothing.
      return event.settings === state.settings ? { ...state, preview: event.preview } : state;
    case "noticed":
      return { ...state, notice: event.notice };
    case "checked":
      return { ...state, checked: event.checked };
    case "columnsRead":
      return { ...state, functionTab: event.functionTab };
    case "runStarted":
    case "runResumed":
    case "stepDone":
    case "stepFailed":
    case "cancelAsked":
    case "runGone":
      return reduceRun(state, event);
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
    settings: { ...settings, source },
    run: unfinished ? pausedRun(unfinished) : null,
    screen: unfinished ? "run" : wentOn ? "method" : "source",
  };
}

function choseTab(state: PanelState, tabId: number | null): PanelState {
  const tab = state.file?.tabs.find(({ id }) => id === tabId);
  if (!tab || !state.settings) return state;
  const source = sourceOf(state.settings.source, tab);
  const settings = { ...state.settings, source };
  const fresh = { detected: null, remembered: false, asked: [], preview: null, checked: null };
  return { ...state, ...fresh, tabId: tab.id, settings };
}

/** What was remembered of the headings becomes what is said of this tab: it can be seen, and changed. */
function detected(state: PanelState, found: Detected): PanelState {
  const known = { ...state, detected: found, asked: asked(state.asked, found) };
  if (found.remembered === null) return known;
  return { ...changedSource(known, found.remembered), remembered: true };
}

function changedSource(state: PanelState, change: Partial<SourceSettings>): PanelState {
  const tab = state.file?.tabs.find(({ id }) => id === state.tabId);
  if (!tab) return state;
  const source = { ...(state.settings?.source ?? freshSource(tab)), ...change };
  return changed(state, { source });
}

function changed(state: PanelState, change: Partial<Settings>): PanelState {
  if (!state.settings) return state;
  return { ...state, settings: { ...state.settings, ...change }, preview: null };
}

function withoutSource(settings: Settings | null): Settings | null {
  return settings && { ...settings, source: null };
}

/** Fresh wording wins; questions met before stay behind the fresh ones. */
function asked(before: readonly Question[], { questions }: Detected): readonly Question[] {
  const fresh = new Set(questions.map(({ id }) => id));
  return [...questions, ...before.filter(({ id }) => !fresh.has(id))];
}
