import { type Store, work } from "./controller.ts";
import { viewedId } from "./several-tabs.ts";
import type { Detected, Tab } from "./state.ts";

/** Opens the Functions screen, with the columns of the tab in use. */
export async function openFunctions(store: Store): Promise<void> {
  if (store.state().busy !== null) return;
  store.dispatch({ type: "went", screen: "functions" });
  const file = await work(store, "columns", ["listTabs", { language: store.state().language }]);
  if (!file) return;
  store.dispatch({ type: "relisted", file });
  const { detected, functionTab } = store.state();
  const tabId = viewedId(store.state());
  if (functionTab && file.tabs.some(({ id }) => id === functionTab.tabId)) return;
  const tab = file.tabs.find(({ id }) => id === tabId);
  if (tab && detected) offer(store, tab, detected);
  else if (tab) await readColumns(store, tab.id);
}

/** Reads the columns of another tab, ours or not. */
export async function readColumns(store: Store, tabId: number): Promise<void> {
  const { file, settings } = store.state();
  const tab = file?.tabs.find(({ id }) => id === tabId);
  if (!tab || !settings) return;
  const input = { tabId, settings: { ...settings, source: null } };
  const detected = await work(store, "columns", ["detect", input]);
  if (detected) offer(store, tab, detected);
}

function offer(store: Store, { id, name }: Tab, { headerRow, shape, columns }: Detected): void {
  store.dispatch({
    type: "columnsRead",
    functionTab: { tabId: id, name, headerRow, shape, columns },
  });
}

/** Writes a formula into the selected cell, if that cell is empty. */
export async function insertFormula(store: Store, formula: string): Promise<void> {
  const answer = await work(store, "insert", ["insertFormula", { formula, tabId: null }]);
  if (!answer) return;
  const { inserted, cell } = answer;
  store.dispatch({ type: "noticed", notice: { key: inserted ? "inserted" : "occupied", cell } });
}

/** Shows a tab, at a row when one is named. */
export async function showTab(store: Store, tabId: number, row: number | null): Promise<void> {
  await work(store, "activate", ["activateTab", { tabId, row }]);
}
