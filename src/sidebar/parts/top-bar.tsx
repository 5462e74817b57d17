import { openCard } from "../state/card-deeds.ts";
import { EDITORS } from "../state/editing.ts";
import { openFunctions } from "../state/function-deeds.ts";
import { isHalfWritten } from "../state/import-state.ts";
import { previewSegments } from "../state/method-deeds.ts";
import { chooseLanguage } from "../state/source-deeds.ts";
import type { PanelState, Screen } from "../state/state.ts";
import { usePanel } from "./panel-context.ts";
import { SelectField } from "./select-field.tsx";

const STEPS = ["source", "method", "run", "result"] as const;
const ORDER: readonly Screen[] = STEPS;

/** Whether there is anything on a screen. */
function reachable(screen: Screen, { detected, run, busy, importing }: PanelState): boolean {
  if (busy !== null && busy !== "activate") return false;
  if (isHalfWritten(importing)) return false;
  if (run && run.phase !== "done") return screen === "run";
  if (screen === "method") return detected?.problem === null;
  if (screen === "run") return false;
  return screen !== "result" || run?.phase === "done";
}

/** A file on its way in is part of choosing the source, an editor part of the method. */
function stepOf(screen: Screen): Screen {
  if (screen === "import") return "source";
  return EDITORS.includes(screen) ? "method" : screen;
}

/** Where the reader is, the way to the other screens, and the language. */
export function TopBar() {
  const { state, store, words } = usePanel();
  const here = stepOf(state.screen);
  const at = ORDER.indexOf(here);
  const tied = state.busy !== null || isHalfWritten(state.importing);
  const go = (screen: Screen): void => {
    store.dispatch({ type: "went", screen });
    if (screen === "method" && !store.state().preview) void previewSegments(store);
  };
  return (
    <header class="top">
      <nav aria-label={words.nav.label}>
        <ol class="steps">
          {STEPS.map((screen, place) => {
            const free = screen !== here && reachable(screen, state);
            return (
              <li key={screen}>
                <button
                  type="button"
                  aria-current={screen === here ? "step" : undefined}
                  aria-disabled={!free && screen !== here}
                  onClick={() => free && go(screen)}
                >
                  {words.nav[screen]}
                  {place < at && <span class="hidden"> ({words.nav.done})</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <div class="tools">
        <button
          type="button"
          class="button link"
          aria-current={state.screen === "client" ? "page" : undefined}
          aria-disabled={tied}
          onClick={() => !tied && void openCard(store)}
        >
          {words.card.open}
        </button>
        <button
          type="button"
          class="button link"
          aria-current={state.screen === "functions" ? "page" : undefined}
          aria-disabled={tied}
          onClick={() => !tied && void openFunctions(store)}
        >
          {words.nav.functions}
        </button>
        <SelectField
          label={words.language}
          quiet
          value={state.language}
          options={Object.entries(words.languages)}
          onChoose={(key) => void chooseLanguage(store, key === "fr" ? "fr" : "en")}
        />
      </div>
    </header>
  );
}
