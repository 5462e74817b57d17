import type { FileFacts, SourceSettings, Tab } from "./state.ts";

/** What is known of a tab nobody has said anything about. */
export function freshSource(tab: Tab): SourceSettings {
  const { id, name } = tab;
  return { tabId: id, tabName: name, shape: null, headerRow: null, mapping: {}, answers: {} };
}

/** What the reader said of this tab the last time; nothing when it was about another tab. */
export function sourceOf(kept: SourceSettings | null, tab: Tab): SourceSettings {
  return kept?.tabId === tab.id ? { ...kept, tabName: tab.name } : freshSource(tab);
}

/** Tabs that may hold a list: with rows, shown, not made by us. The one in use comes along anyway. */
export function sourceTabs(file: FileFacts): readonly Tab[] {
  return file.tabs.filter(
    ({ id, ours, hidden, rows }) => (!ours && !hidden && rows > 1) || id === keptTab(file)?.id,
  );
}

/** The tab to begin with: the one used last, else the one in front, else the first that may do. */
export function firstTab(file: FileFacts): Tab | null {
  const offered = sourceTabs(file);
  const front = offered.find(({ id }) => id === file.activeTabId);
  return keptTab(file) ?? front ?? offered[0] ?? null;
}

function keptTab({ tabs, settings: { source } }: FileFacts): Tab | undefined {
  return tabs.find(({ id }) => id === source?.tabId);
}
