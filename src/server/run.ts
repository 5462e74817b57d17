import type { Settings } from "../contract/api.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { fill, type Words } from "../i18n/words.ts";
import type { CostsRead } from "../intake/costs/read-costs.ts";
import type { ByHand } from "../report/segments-by-hand.ts";
import type { Memory } from "../sheets/keep/memory.ts";
import { completed } from "./settings-draft.ts";

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
  /** What the Costs tab said; left out by a run that an older version began. */
  readonly costs?: CostsRead;
  /** Segments chosen by hand before it; those chosen during the run count in the next one. */
  readonly byHand: readonly ByHand[];
  readonly steps: readonly RunStep[];
  /** The step to do next. */
  next: number;
}

export interface RunStep {
  readonly kind: "clients" | "segments" | "pages" | "finish";
  readonly label: string;
  /** Segments of this step. */
  readonly segments: readonly string[];
}

/**
 * A step of segment tabs stays far below the six minutes an execution may take; but each step reads the
 * list again, so that a few large steps are quicker than many small ones.
 */
const MOST_TABS = 6;
const MOST_CLIENTS = 4_000;

/**
 * The steps of a run, in order.
 * @param titles of the segment tabs, by segment
 */
export function planSteps(
  portfolio: Portfolio,
  titles: ReadonlyMap<string, string>,
  words: Words,
): RunStep[] {
  const { steps } = words.server;
  const plain = (kind: Exclude<RunStep["kind"], "segments">): RunStep => {
    return { kind, label: steps[kind], segments: [] };
  };
  const groups = grouped(portfolio, titles).map(({ keys, names }): RunStep => {
    return {
      kind: "segments",
      label: fill(steps.segments, { names: names.join(", ") }),
      segments: keys,
    };
  });
  return [plain("clients"), ...groups, plain("pages"), plain("finish")];
}

function grouped(portfolio: Portfolio, titles: ReadonlyMap<string, string>) {
  const groups: { keys: string[]; names: string[]; clients: number }[] = [];
  for (const { key, clients } of portfolio.segments) {
    const title = titles.get(key) ?? key;
    const last = groups[groups.length - 1];
    if (last && last.keys.length < MOST_TABS && last.clients + clients <= MOST_CLIENTS) {
      last.keys.push(key);
      last.names.push(title);
      last.clients += clients;
    } else groups.push({ keys: [key], names: [title], clients });
  }
  return groups;
}

/** The run the file remembers, or null. */
export function rememberedRun(memory: Memory): Run | null {
  if (memory.run === "") return null;
  const run = JSON.parse(memory.run) as Run;
  // A run begun before an update knows nothing of later settings.
  return { ...run, settings: completed(run.settings, run.settings.language) };
}

/** Remembers a run, or that there is none. It is written with the memory. */
export function rememberRun(memory: Memory, run: Run | null): void {
  memory.run = run === null ? "" : JSON.stringify(run);
}
