import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { start } from "../state/source-deeds.ts";

/** Before the file has answered. */
export function StartingScreen() {
  const { state, store, words } = usePanel();
  return (
    <ScreenFrame title={words.name} arrive={false}>
      {state.trouble ? (
        <TroubleBox onRetry={() => void start(store, null)} />
      ) : (
        <p class="reading">
          <span class="spinner" aria-hidden="true" />
          {words.starting}
        </p>
      )}
    </ScreenFrame>
  );
}
