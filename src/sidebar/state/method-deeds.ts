import { type Store, work } from "./controller.ts";

/** Keeps what was said of the source, then shows the method with a first preview. */
export async function goToMethod(store: Store): Promise<void> {
  const { settings } = store.state();
  if (!settings) return;
  const saved = await work(store, "save", ["saveSettings", { settings }]);
  if (!saved) return;
  store.dispatch({ type: "went", screen: "method" });
  await previewSegments(store);
}

/** Counts clients and revenue per segment; writes nothing. */
export async function previewSegments(store: Store): Promise<void> {
  const { tabId, settings } = store.state();
  if (tabId === null || !settings) return;
  const preview = await work(store, "preview", ["dryRun", { tabId, settings }]);
  if (preview) store.dispatch({ type: "previewed", preview, settings });
}
