import type { Detected, MadeTab, Settings, Summary, Tabs, Warning } from "./answers.ts";
import type { Request } from "./arguments.ts";
import { type Gate, Refusal } from "./gate.ts";
import { chooseSources, type TabNamed } from "./sources.ts";

/** Clients asked for at once: each page computes everything again, and an answer has its limits. */
const PAGE = 10_000;

/** Settings as a JSON file gives them; the gate looks whether they are any. */
export type Given = Readonly<Record<string, unknown>>;

export interface Done {
  readonly language: "fr" | "en";
  readonly detected: Detected;
  readonly tabs: readonly MadeTab[];
  readonly warnings: readonly Warning[];
  readonly summary: Summary;
}

/**
 * The whole job through the gate, step by step, as the sidebar drives it.
 *
 * @param given settings in the place of those of the file
 * @throws Refusal when the add-on refuses the file or a step
 */
export async function doTheJob(gate: Gate, request: Request, given: Given = {}): Promise<Done> {
  const listed = await gate.ask<Tabs>("listTabs", { language: request.language });
  const settings = settingsOf(withGiven(listed.settings, given), request);
  const source = await chooseSources(gate, tabsOf(listed, request.tabs), settings);
  const detected = await gate.ask<Detected>("detect", source);
  const { tabs, warnings } = await runSteps(gate, source);
  const summary = await readSummary(gate, source);
  return { language: settings.language, detected, tabs, warnings, summary };
}

function tabsOf({ tabs, activeTabId }: Tabs, names: readonly string[]): readonly TabNamed[] {
  if (names.length === 0) return [{ id: activeTabId, name: "" }];
  return names.map((name) => {
    const found = tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
    if (found) return found;
    const others = tabs.filter(({ ours }) => !ours).map((tab) => tab.name);
    throw new Refusal("problem", `There is no tab "${name}"; the file has ${others.join(", ")}`);
  });
}

/** Settings in the place of those of the file; of a group, those it names. */
function withGiven(settings: Settings, given: Given): Settings {
  const merged: Settings = { ...settings };
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(settings, key)) {
      const names = Object.keys(settings).join(", ");
      throw new Refusal("problem", `There is no setting "${key}"; there are ${names}`);
    }
    const known = settings[key];
    merged[key] = isGroup(known) && isGroup(value) ? { ...known, ...value } : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("kind" in value);
}

function settingsOf(settings: Settings, { language, asOf, period, segmentBy }: Request): Settings {
  return {
    ...settings,
    ...(language === null ? {} : { language }),
    ...(asOf === null ? {} : { asOf }),
    ...(period === null ? {} : { period }),
    ...(segmentBy === null ? {} : { segmentBy }),
  };
}

async function runSteps(gate: Gate, source: unknown) {
  const { runId, steps } = await gate.ask<{ runId: string; steps: unknown[] }>("startRun", source);
  const tabs = new Map<string, MadeTab>();
  const warnings = new Map<string, Warning>();
  for (let step = 0; step < steps.length; step++) {
    const answer = await gate.ask<{ tabs: MadeTab[]; warnings: Warning[] }>("runStep", {
      runId,
      step,
    });
    for (const tab of answer.tabs) tabs.set(tab.key, tab);
    for (const warning of answer.warnings) warnings.set(warning.text, warning);
  }
  return { tabs: [...tabs.values()], warnings: [...warnings.values()] };
}

async function readSummary(gate: Gate, source: object): Promise<Summary> {
  const first = await gate.ask<Summary>("summary", { ...source, from: 0, count: PAGE });
  const clients = [...first.clients];
  while (clients.length < first.totalClients) {
    const page = await gate.ask<Summary>("summary", {
      ...source,
      from: clients.length,
      count: PAGE,
    });
    if (page.clients.length === 0) break;
    clients.push(...page.clients);
  }
  return { ...first, clients };
}
