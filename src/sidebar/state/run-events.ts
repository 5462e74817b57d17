import type { RunEvent } from "./event.ts";
import type { FileFacts, MadeTab, PanelState, Preview, Run, Warning } from "./state.ts";

const emptyRun = { cancelling: false, tabs: [], warnings: [], counts: {} };

/** A run found half-way when the panel opened. */
export function pausedRun({ runId, next, steps }: NonNullable<FileFacts["unfinished"]>): Run {
  return { ...emptyRun, runId, next, steps, phase: "paused" };
}

/** The panel after something happened to the run. */
export function reduceRun(state: PanelState, event: RunEvent): PanelState {
  if (event.type === "runStarted") return started(state, event);
  const { run } = state;
  if (!run) return state;
  switch (event.type) {
    case "runResumed":
      return { ...state, run: { ...run, phase: "running" }, trouble: null };
    case "stepDone":
      return stepDone(state, run, event);
    case "stepFailed":
      return {
        ...state,
        busy: null,
        run: { ...run, phase: "failed", cancelling: false },
        trouble: event.trouble,
      };
    case "cancelAsked":
      return { ...state, run: { ...run, cancelling: true } };
    case "runGone":
      return { ...state, run: null, preview: null, busy: null, trouble: null };
  }
}

function started(
  state: PanelState,
  { runId, steps, frozen }: Extract<RunEvent, { type: "runStarted" }>,
): PanelState {
  const counts = countsOf(state.preview);
  const { settings } = state;
  return {
    ...state,
    settings: settings && { ...settings, rfm: { ...settings.rfm, frozen } },
    screen: "run",
    run: { ...emptyRun, runId, steps, next: 0, phase: "running", counts },
  };
}

function countsOf(preview: Preview | null): Record<string, number> {
  if (!preview) return {};
  const segments = preview.segments.map(({ key, clients }) => [`segment:${key}`, clients]);
  return { ...Object.fromEntries(segments), clients: preview.clients };
}

function stepDone(
  state: PanelState,
  run: Run,
  { next, done, tabs, warnings }: Extract<RunEvent, { type: "stepDone" }>,
): PanelState {
  const after: Run = {
    ...run,
    next: done ? run.steps.length : next,
    phase: done ? "done" : run.phase,
    tabs: mergedTabs(run.tabs, tabs),
    warnings: mergedWarnings(run.warnings, warnings),
  };
  // What was counted before the run is no longer true of the tabs.
  return done
    ? { ...state, run: after, screen: "result", preview: null }
    : { ...state, run: after };
}

/** One entry a tab; the latest word on it wins and keeps its place. */
function mergedTabs(before: readonly MadeTab[], fresh: readonly MadeTab[]): readonly MadeTab[] {
  const byKey = new Map(before.map((tab) => [tab.key, tab]));
  for (const tab of fresh) byKey.set(tab.key, tab);
  return [...byKey.values()];
}

function mergedWarnings(before: readonly Warning[], fresh: readonly Warning[]): readonly Warning[] {
  const said = new Set(before.map(({ text }) => text));
  return [...before, ...fresh.filter(({ text }) => !said.has(text) && said.add(text))];
}
