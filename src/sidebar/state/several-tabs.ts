import type { Settings } from "../../contract/api.ts";
import { sourceTabs } from "./source-settings.ts";
import type { Detected, PanelState, SourceSettings, Tab } from "./state.ts";

/** What the method needs to know of the list, or of several together. */
type WholeList = Pick<Detected, "shape" | "lastDay" | "columns">;

type Viewing = Pick<PanelState, "viewId" | "tabId" | "settings">;

/** The number of the tab in view. */
export function viewedId({ viewId, tabId, settings }: Viewing): number | null {
  return settings?.further.some((tab) => tab.tabId === viewId) ? viewId : tabId;
}

/** What is said of the tab in view. */
export function viewedSource(state: Viewing): SourceSettings | null {
  const { settings } = state;
  const id = viewedId(state);
  return settings?.further.find((tab) => tab.tabId === id) ?? settings?.source ?? null;
}

/** Tabs that could be joined with those in use. */
export function tabsToAdd({ file, settings }: PanelState): readonly Tab[] {
  if (!file || !settings) return [];
  const used = new Set([settings.source, ...settings.further].map((tab) => tab?.tabId));
  return sourceTabs(file).filter(({ id }) => !used.has(id));
}

/** What keeps the tabs from being used, beside what is wrong with the one in view. */
export function meetingFault({ meeting }: PanelState): boolean {
  if (!meeting) return false;
  return meeting.joinProblem !== null || meeting.sources.some(({ problem }) => problem !== null);
}

/** What the tabs in use are together: that of the tab in view where there is only one. */
export function wholeList({ detected, meeting }: PanelState): WholeList | null {
  if (!meeting?.join) return detected;
  const columns = new Map(
    meeting.sources.flatMap((tab) => tab.columns).map((column) => [column.header, column]),
  );
  const { shape, lastDay } = meeting.join;
  return { shape, lastDay, columns: [...columns.values()] };
}

/** "Orders + CRM": all tabs in use. */
export function tabNames({ source, further }: Settings): string {
  return [source, ...further].flatMap((tab) => tab?.tabName ?? []).join(" + ");
}
