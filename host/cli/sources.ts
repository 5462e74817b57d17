import type { Detected, Settings } from "./answers.ts";
import { type Gate, Refusal } from "./gate.ts";

/** A tab by its number and its name. */
export interface TabNamed {
  readonly id: number;
  readonly name: string;
}

/** What to read: the first tab, and in the settings all others. */
export interface Sources {
  readonly tabId: number;
  readonly settings: Settings;
}

/** What the add-on knows of a tab nobody has spoken of. */
const freshSource = ({ id, name }: TabNamed) => {
  return { tabId: id, tabName: name, shape: null, headerRow: null, mapping: {}, answers: {} };
};

/**
 * What a settings file says of the one tab to read, such as the meaning of its columns; the rest is as of a
 * tab nobody has spoken of.
 */
function saidOf(tab: TabNamed, settings: Settings): Settings {
  const { source } = settings;
  if (typeof source !== "object" || source === null || "tabId" in source) return settings;
  return { ...settings, source: { ...freshSource(tab), ...source } };
}

/**
 * Puts the tab that holds the sales first: one of orders, else the first that can stand alone, else the
 * first given.
 */
export async function chooseSources(
  gate: Gate,
  tabs: readonly TabNamed[],
  settings: Settings,
): Promise<Sources> {
  const [only] = tabs;
  if (only && tabs.length === 1) return { tabId: only.id, settings: saidOf(only, settings) };
  const alone = { ...settings, source: null, further: [] };
  const found: { tab: TabNamed; rank: number }[] = [];
  for (const tab of tabs) found.push({ tab, rank: rankOf(await look(gate, tab, alone)) });
  const ordered = [...found].sort((a, b) => a.rank - b.rank).map(({ tab }) => tab);
  const [first, ...others] = ordered;
  const tabId = first?.id ?? 0;
  const source = first ? freshSource(first) : null;
  return { tabId, settings: { ...settings, source, further: others.map(freshSource) } };
}

function rankOf(detected: Detected | null): number {
  if (detected === null || detected.problem !== null) return 2;
  return detected.shape === "orders" ? 0 : 1;
}

/** Null for a tab that tells nothing by itself; joined with others it may. */
async function look(gate: Gate, { id }: TabNamed, settings: Settings): Promise<Detected | null> {
  try {
    return await gate.ask<Detected>("detect", { tabId: id, settings });
  } catch (error) {
    if (error instanceof Refusal && error.code === "problem") return null;
    throw error;
  }
}
