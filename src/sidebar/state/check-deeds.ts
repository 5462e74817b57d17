import { type Store, work } from "./controller.ts";
import { showTab } from "./function-deeds.ts";
import { viewedId, viewedSource } from "./several-tabs.ts";
import { changeSource, detect } from "./source-deeds.ts";
import { freshSource } from "./source-settings.ts";
import type { SourceSettings } from "./state.ts";

/** Opens the data check of the tab in use. */
export async function openCheck(store: Store): Promise<void> {
  if (store.state().busy !== null) return;
  store.dispatch({ type: "went", screen: "check" });
  await checkData(store);
}

/** Looks at the data again. */
export async function checkData(store: Store): Promise<void> {
  const { settings } = store.state();
  const tabId = viewedId(store.state());
  if (tabId === null || !settings) return;
  const checked = await work(store, "inspect", ["checkData", { tabId, settings }]);
  if (checked) store.dispatch({ type: "checked", checked });
}

/** Answers questions about rows of the list, then looks again. @param ids of the questions */
export async function answerRows(
  store: Store,
  ids: readonly string[],
  answer: "same" | "apart" | "once" | "each",
): Promise<void> {
  const answers = { ...viewedSource(store.state())?.answers };
  for (const id of ids) answers[id] = answer;
  await changeSource(store, { answers });
  await checkData(store);
}

/** Makes a mended copy of the list and goes on with it. */
export async function makeMended(store: Store): Promise<void> {
  const { settings } = store.state();
  const tabId = viewedId(store.state());
  if (tabId === null || !settings) return;
  const made = await work(store, "mend", ["makeMended", { tabId, settings }]);
  if (!made) return;
  await goOnWith(store, made.tabId);
  store.dispatch({ type: "noticed", notice: { key: "mended", name: made.name } });
}

/** Takes the mended copy back and goes on with the list itself. */
export async function undoMended(store: Store, copyId: number): Promise<void> {
  const { language } = store.state();
  const undone = await work(store, "undo", ["undoMended", { tabId: copyId, language }]);
  if (!undone) return;
  await goOnWith(store, undone.rawTabId);
  store.dispatch({ type: "noticed", notice: { key: undone.removed ? "unmended" : "copyKept" } });
}

/** The other tab takes the place of the one in view; what was said of the columns goes for it too. */
async function goOnWith(store: Store, by: number): Promise<void> {
  const said = viewedSource(store.state());
  const tabId = viewedId(store.state());
  const file = await work(store, "start", ["listTabs", { language: store.state().language }]);
  if (!file || tabId === null) return;
  store.dispatch({ type: "relisted", file });
  const tab = file.tabs.find(({ id }) => id === by);
  const change = tab ? carriedOver(said, freshSource(tab)) : {};
  store.dispatch({ type: "replacedTab", tabId, by, change });
  await detect(store);
  await checkData(store);
  await showTab(store, by, null);
}

/** A copy has its headings in the first row; the list has them where they were found. */
function carriedOver(said: SourceSettings | null, fresh: SourceSettings): Partial<SourceSettings> {
  if (!said) return fresh;
  const { shape, mapping, answers } = said;
  return { ...fresh, shape, mapping, answers };
}
