import type { Settings } from "../contract/api.ts";
import type { SourceSaid } from "./remembered.ts";

/** A tab to read, and what was said of it. */
export interface TabInUse {
  readonly tabId: number;
  /** As it was called when it was chosen; "" when nobody knows. */
  readonly tabName: string;
  readonly said: SourceSaid | null;
}

/**
 * The tabs a portfolio is made of, the one chosen first in front. A tab that is none of those the settings
 * speak of is looked at by itself.
 */
export function sourcesInUse({ source, further }: Settings, tabId: number): readonly TabInUse[] {
  const all = source === null ? [] : [source, ...further];
  const once = all.filter((each, at) => all.findIndex((e) => e.tabId === each.tabId) === at);
  if (!once.some((each) => each.tabId === tabId)) {
    return [{ tabId, tabName: source?.tabName ?? "", said: source }];
  }
  return once.map((each) => ({ tabId: each.tabId, tabName: each.tabName, said: each }));
}
