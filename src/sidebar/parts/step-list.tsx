import type { Run } from "../state/state.ts";
import { usePanel } from "./panel-context.ts";

const MARKS = { done: "✓", current: "●", failed: "✕", waiting: "○" } as const;

/** Every step with what became of it, in a sign and a word. */
export function StepList({ run }: { readonly run: Run }) {
  const { words } = usePanel();
  return (
    <ol class="run-steps">
      {run.steps.map(({ index, label }) => {
        const state = stateOf(index, run);
        return (
          <li key={index} class={state}>
            <span class="step-mark" aria-hidden="true">
              {MARKS[state]}
            </span>
            <span class="step-label">{label}</span>
            <span class="step-state">{words.run.states[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(index: number, { next, phase }: Run): keyof typeof MARKS {
  if (index < next) return "done";
  if (index > next || phase === "paused") return "waiting";
  return phase === "failed" ? "failed" : "current";
}
