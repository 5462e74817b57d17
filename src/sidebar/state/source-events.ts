import type { Settings } from "../../contract/api.ts";
import type { SourceEvent } from "./event.ts";
import { viewedId } from "./several-tabs.ts";
import { freshSource, sourceOf } from "./source-settings.ts";
import type { Detected, PanelState, Question, SourceSettings } from "./state.ts";

/** What is forgotten when another tab comes into view. */
const unread = { detected: null, remembered: false, asked: [], preview: null, checked: null };

/** The panel after something was said of the tabs in use, or found in them. */
export function reduceSource(state: PanelState, event: SourceEvent): PanelState {
  switch (event.type) {
    case "choseTab":
      return choseTab(state, event.tabId);
    case "addedTab":
      return addedTab(state, event.tabId);
    case "removedTab":
      return removedTab(state, event.tabId);
    case "replacedTab":
      return replacedTab(state, event);
    case "viewedTab":
      return { ...state, ...unread, viewId: event.tabId };
    case "changedSource":
      return changedSource(state, event.of, event.change);
    case "forgotSource":
      return forgotSource(state);
    case "detected":
      return detected(state, event.detected);
  }
}

/** Of two tabs that change places the first becomes the second; what was joined stays joined. */
function choseTab(state: PanelState, tabId: number): PanelState {
  const { settings, file } = state;
  const tab = file?.tabs.find(({ id }) => id === tabId);
  if (!tab || !settings) return state;
  const { source, further } = settings;
  const known = further.find((each) => each.tabId === tabId) ?? null;
  const others = known
    ? [...(source ? [source] : []), ...further.filter((each) => each !== known)]
    : further;
  const next = { ...settings, source: sourceOf(known ?? source, tab), further: others };
  const forgotten = { viewId: null, meeting: null, askedOfJoin: [] };
  return { ...state, ...unread, ...forgotten, tabId: tab.id, settings: next };
}

function addedTab(state: PanelState, tabId: number): PanelState {
  const tab = state.file?.tabs.find(({ id }) => id === tabId);
  if (!tab || !state.settings) return state;
  return changed(state, { further: [...state.settings.further, freshSource(tab)] });
}

function removedTab(state: PanelState, tabId: number): PanelState {
  if (!state.settings) return state;
  const further = state.settings.further.filter((tab) => tab.tabId !== tabId);
  const next = changed(state, { further });
  const alone = further.length === 0 ? { meeting: null, askedOfJoin: [] } : {};
  return state.viewId === tabId
    ? { ...next, ...unread, ...alone, viewId: null }
    : { ...next, ...alone };
}

/** Another tab in the place of one in use: the first one, or one joined with it. */
function replacedTab(
  state: PanelState,
  { tabId, by, change }: Extract<SourceEvent, { type: "replacedTab" }>,
): PanelState {
  const { settings, file } = state;
  const tab = file?.tabs.find(({ id }) => id === by);
  if (!tab || !settings) return state;
  if (!settings.further.some((each) => each.tabId === tabId)) {
    return changedSource(choseTab(state, by), "first", change);
  }
  const next = { ...freshSource(tab), ...change };
  const further = settings.further.map((each) => (each.tabId === tabId ? next : each));
  return { ...changed(state, { further }), ...unread, viewId: by };
}

/** Nothing is said any more of the tab in view. */
function forgotSource(state: PanelState): PanelState {
  const id = viewedId(state);
  const tab = state.file?.tabs.find((each) => each.id === id);
  if (!tab) return state;
  return { ...changedSource(state, "view", freshSource(tab)), ...unread };
}

/** What was remembered of headings becomes what is said of their tab: it can be seen, and changed. */
function detected(state: PanelState, found: Detected): PanelState {
  const { sources, join, joinProblem } = found;
  const meeting = sources.length > 1 ? { sources, join, joinProblem } : null;
  const met = { ...state, detected: found, asked: asked(state.asked, found.questions), meeting };
  const known = {
    ...met,
    askedOfJoin: join ? asked(state.askedOfJoin, join.questions) : state.askedOfJoin,
  };
  let recalled: PanelState = known;
  for (const { tabId, remembered } of sources) {
    if (remembered !== null) recalled = saidOf(recalled, tabId, remembered);
  }
  return found.remembered === null ? recalled : { ...recalled, remembered: true };
}

function changedSource(
  state: PanelState,
  of: "view" | "first",
  change: Partial<SourceSettings>,
): PanelState {
  const id = of === "first" ? state.tabId : viewedId(state);
  return id === null ? state : saidOf(state, id, change);
}

/** Takes in what is said of one of the tabs in use. */
function saidOf(state: PanelState, id: number, change: Partial<SourceSettings>): PanelState {
  const { settings, file } = state;
  if (!settings) return state;
  if (settings.further.some(({ tabId }) => tabId === id)) {
    const further = settings.further.map((tab) => (tab.tabId === id ? { ...tab, ...change } : tab));
    return changed(state, { further });
  }
  const tab = file?.tabs.find((each) => each.id === id);
  if (!tab) return state;
  return changed(state, { source: { ...(settings.source ?? freshSource(tab)), ...change } });
}

function changed(state: PanelState, change: Partial<Settings>): PanelState {
  if (!state.settings) return state;
  return { ...state, settings: { ...state.settings, ...change }, preview: null };
}

/** Fresh wording wins; questions met before stay behind the fresh ones. */
function asked(before: readonly Question[], questions: readonly Question[]): readonly Question[] {
  const fresh = new Set(questions.map(({ id }) => id));
  return [...questions, ...before.filter(({ id }) => !fresh.has(id))];
}
