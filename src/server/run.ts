import type { Settings } from "../contract/api.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { fill, type Words } from "../i18n/words.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import type { Memory } from "../sheets/keep/memory.ts";

/** A run, frozen at its start: each step computes the same figures again. */
export interface Run {
  readonly runId: string;
  readonly tabId: number;
  readonly tabName: string;
  readonly settings: Settings;
  /** The day the figures speak of, as ISO text: "today" and "last" stand still during a run. */
  readonly asOf: string;
  readonly today: number;
  readonly fingerprint: string;
  readonly steps: readonly RunStep[];
  /** The step to do next. */
  next: number;
}

export interface RunStep {
  readonly kind: "keep" | "clients" | "segments" | "kpi" | "settings" | "finish";
  readonly label: string;
  /** Segments of this step. */
  readonly segments: readonly string[];
}

/** A step of segment tabs stays far below the six minutes an execution may take. */
const MOST_TABS = 6;
const MOST_CELLS = 20_000;

/** The steps of a run, in order. */
export function planSteps(portfolio: Portfolio, tabs: readonly TabSpec[], words: Words): RunStep[] {
  const { steps } = words.server;
  const plain = (kind: Exclude<RunStep["kind"], "segments">): RunStep => {
    return { kind, label: steps[kind], segments: [] };
  };
  const groups = grouped(portfolio, tabs).map(({ keys, names }): RunStep => {
    return {
      kind: "segments",
      label: fill(steps.segments, { names: names.join(", ") }),
      segments: keys,
    };
  });
  return [
    plain("keep"),
    plain("clients"),
    ...groups,
    plain("kpi"),
    plain("settings"),
    plain("finish"),
  ];
}

function grouped(portfolio: Portfolio, tabs: readonly TabSpec[]) {
  const groups: { keys: string[]; names: string[]; cells: number }[] = [];
  portfolio.segments.forEach(({ key, clients }, index) => {
    const { title = key, body } = tabs[index] ?? {};
    const cells = clients * (body?.kind === "table" ? body.columns.length : 1);
    const last = groups[groups.length - 1];
    if (last && last.keys.length < MOST_TABS && last.cells + cells <= MOST_CELLS) {
      last.keys.push(key);
      last.names.push(title);
      last.cells += cells;
    } else groups.push({ keys: [key], names: [title], cells });
  });
  return groups;
}

/** The run the file remembers, or null. */
export function rememberedRun(memory: Memory): Run | null {
  return memory.run === "" ? null : (JSON.parse(memory.run) as Run);
}

/** Remembers a run, or that there is none. It is written with the memory. */
export function rememberRun(memory: Memory, run: Run | null): void {
  memory.run = run === null ? "" : JSON.stringify(run);
}
