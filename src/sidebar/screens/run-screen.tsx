import { fill } from "../../i18n/words.ts";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { StepList } from "../parts/step-list.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { cancelRun, leaveRun, resumeRun } from "../state/run-deeds.ts";
import type { Run } from "../state/state.ts";

/** The steps of the run, how far it is, and what can be done about it. */
export function RunScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, words } = usePanel();
  const { run } = state;
  if (!run) return <NoRun arrive={arrive} />;
  const total = run.steps.length;
  const { paused, pausedText, title, keepOpen, cancelling } = words.run;
  const half = run.phase === "paused";
  const done = run.next;
  return (
    <ScreenFrame title={half ? paused : title} arrive={arrive} actions={<RunActions run={run} />}>
      {half && <p>{fill(pausedText, { done, total })}</p>}
      <RunProgress run={run} />
      {run.phase === "running" && (
        <p class="hint" role="status">
          {run.cancelling ? cancelling : keepOpen}
        </p>
      )}
      <TroubleBox onRetry={null} />
      <StepList run={run} />
    </ScreenFrame>
  );
}

function RunProgress({ run }: { readonly run: Run }) {
  const { words } = usePanel();
  const total = run.steps.length;
  const label = fill(words.run.progress, { step: Math.min(run.next + 1, total), total });
  return (
    <div class="progress">
      <progress max={total} value={run.next} aria-label={label} />
      <span>{label}</span>
    </div>
  );
}

function RunActions({ run }: { readonly run: Run }) {
  const { state, store, words } = usePanel();
  const { resume, abandon, retry, stale, cancel } = words.run;
  const stop = (label: string) => (
    <Button work="cancel" always={!run.cancelling} onPress={() => void cancelRun(store)}>
      {label}
    </Button>
  );
  if (run.phase === "running") return stop(cancel);
  if (state.trouble?.code === "stale") {
    return (
      <Button kind="primary" onPress={() => void leaveRun(store)}>
        {stale}
      </Button>
    );
  }
  return (
    <>
      <Button kind="primary" work="run" onPress={() => void resumeRun(store)}>
        {run.phase === "failed" ? retry : resume}
      </Button>
      {stop(run.phase === "failed" ? cancel : abandon)}
    </>
  );
}

function NoRun({ arrive }: { readonly arrive: boolean }) {
  const { store, words } = usePanel();
  const actions = (
    <Button kind="primary" onPress={() => store.dispatch({ type: "went", screen: "method" })}>
      {words.run.toMethod}
    </Button>
  );
  return (
    <ScreenFrame title={words.run.title} arrive={arrive} actions={actions}>
      <p>{words.run.none}</p>
    </ScreenFrame>
  );
}
