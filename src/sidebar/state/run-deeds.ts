import { type Store, work } from "./controller.ts";
import { detect } from "./source-deeds.ts";
import type { Run } from "./state.ts";

/** Starts a run and carries out its steps. */
export async function startRun(store: Store): Promise<void> {
  const { tabId, settings } = store.state();
  if (tabId === null || !settings) return;
  const started = await work(store, "run", ["startRun", { tabId, settings }]);
  if (!started) return;
  store.dispatch({ type: "runStarted", ...started });
  await runSteps(store);
}

/** Takes up a run found half-way, or tries the step that failed again. */
export async function resumeRun(store: Store): Promise<void> {
  if (!store.state().run || store.state().busy !== null) return;
  store.dispatch({ type: "runResumed" });
  await runSteps(store);
}

/** Stops the run: after the step under way, or at once when none is. */
export async function cancelRun(store: Store): Promise<void> {
  const { run, busy } = store.state();
  if (!run) return;
  if (run.phase === "running" && busy === "run") {
    store.dispatch({ type: "cancelAsked" });
    return;
  }
  const ended = await work(store, "cancel", ["cancelRun", { runId: run.runId }]);
  if (!ended) return;
  const left = leaveRun(store);
  store.dispatch({ type: "noticed", notice: { key: "cancelled" } });
  await left;
}

/** Back to the method, for a run that is over; a panel opened since then has to read the list first. */
export async function leaveRun(store: Store): Promise<void> {
  const { detected } = store.state();
  store.dispatch({ type: "runGone" });
  store.dispatch({ type: "went", screen: detected ? "method" : "source" });
  if (!detected) await detect(store);
}

async function runSteps(store: Store): Promise<void> {
  for (;;) {
    const run = running(store);
    if (!run) return;
    if (run.cancelling) return cancelRun(store);
    store.dispatch({ type: "began", work: "run" });
    const answer = await store.ask("runStep", { runId: run.runId, step: run.next });
    if (!answer.ok) {
      const { code, message } = answer;
      store.dispatch({ type: "stepFailed", trouble: { code, message, work: "run" } });
      return;
    }
    store.dispatch({ type: "ended" });
    const { tabs, warnings, next, done } = answer.value;
    store.dispatch({ type: "stepDone", tabs, warnings, next, done });
  }
}

function running(store: Store): Run | null {
  const { run } = store.state();
  return run?.phase === "running" ? run : null;
}
