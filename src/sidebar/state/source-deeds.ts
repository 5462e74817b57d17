import type { Language } from "../../i18n/words.ts";
import { showCard } from "./card-deeds.ts";
import { idle, type Store, work } from "./controller.ts";
import { previewSegments } from "./method-deeds.ts";
import { viewedId } from "./several-tabs.ts";
import type { SourceSettings } from "./state.ts";

/** Asks for the file's tabs, then reads the one to begin with. */
export async function start(store: Store, language: Language | null): Promise<void> {
  const file = await work(store, "start", ["listTabs", { language }]);
  if (!file) return;
  store.dispatch({ type: "listed", file });
  // Nobody waits for it, and what cannot be taken away now is taken away another time.
  const { language: spoken } = store.state();
  if (file.halfImported) void store.ask("cancelImport", { language: spoken, importId: null });
  if (file.unfinished) return;
  await detect(store);
  const { screen, detected } = store.state();
  if (screen !== "method") return;
  if (detected) await previewSegments(store);
  else goToSource(store);
}

/** A list that cannot be read is mended where it is chosen; what is wrong stays in sight. */
function goToSource(store: Store): void {
  const { trouble } = store.state();
  store.dispatch({ type: "went", screen: "source" });
  if (trouble) store.dispatch({ type: "failed", trouble });
}

/** Reads another tab. */
export function chooseTab(store: Store, tabId: number): Promise<void> {
  store.dispatch({ type: "choseTab", tabId });
  return detect(store);
}

/** Takes in what the reader says of the tab, then reads it again with that in mind. */
export function changeSource(store: Store, change: Partial<SourceSettings>): Promise<void> {
  store.dispatch({ type: "changedSource", change, of: "view" });
  return detect(store);
}

/** Joins another tab with those in use. */
export function addTab(store: Store, tabId: number): Promise<void> {
  store.dispatch({ type: "addedTab", tabId });
  return detect(store);
}

/** Joins a tab no more. */
export function removeTab(store: Store, tabId: number): Promise<void> {
  store.dispatch({ type: "removedTab", tabId });
  return detect(store);
}

/** Shows what is in another of the tabs in use. */
export function viewTab(store: Store, tabId: number): Promise<void> {
  store.dispatch({ type: "viewedTab", tabId });
  return detect(store);
}

/** Answers questions about how the tabs meet; null takes an answer back. */
export function answerJoin(
  store: Store,
  said: Readonly<Record<string, string | null>>,
): Promise<void> {
  const answers = { ...store.state().settings?.source?.answers };
  for (const [id, answer] of Object.entries(said)) {
    if (answer === null) delete answers[id];
    else answers[id] = answer;
  }
  store.dispatch({ type: "changedSource", change: { answers }, of: "first" });
  return detect(store);
}

/** Reads the tab as if nothing had been said of it, nor of any file with its headings. */
export function forgetSource(store: Store): Promise<void> {
  const tabId = viewedId(store.state());
  store.dispatch({ type: "forgotSource" });
  // Questions go through the gate in their order: the tab is read once its headings are forgotten.
  if (tabId !== null) void store.ask("forgetHeadings", { tabId });
  return detect(store);
}

/** Turns the panel to another language; the server's own words are asked again. */
export async function chooseLanguage(store: Store, language: Language): Promise<void> {
  store.dispatch({ type: "choseLanguage", language });
  const { run } = store.state();
  if (run && run.phase !== "done") return;
  await detect(store);
  const { screen, card } = store.state();
  if (screen === "method") await previewSegments(store);
  if (screen === "client" && card) await showCard(store, card.at, false);
}

/**
 * Reads the tab. What is said while it is being read is taken in by reading once more; only what
 * was read with the latest settings is shown.
 */
export async function detect(store: Store): Promise<void> {
  for (;;) {
    if (store.state().busy !== "detect") await idle(store);
    const { settings } = store.state();
    const tabId = viewedId(store.state());
    if (tabId === null || !settings) return;
    const detected = await work(store, "detect", ["detect", { tabId, settings }]);
    const same = viewedId(store.state()) === tabId && store.state().settings === settings;
    if (same && detected) store.dispatch({ type: "detected", detected });
    if (same || (!detected && store.state().busy !== null)) return;
  }
}
