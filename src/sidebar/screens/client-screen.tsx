import { useEffect } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { ScreenFrame } from "../parts/screen-frame.tsx";
import { TroubleBox } from "../parts/trouble-box.tsx";
import { Why } from "../parts/why.tsx";
import { followSelection, showCard } from "../state/card-deeds.ts";
import type { Store } from "../state/controller.ts";
import { ClientCard } from "./client-card.tsx";

/** How often it is looked whether another row is selected. */
const LOOK_MS = 2_000;

/** What is known of the client of the selected row. */
export function ClientScreen({ arrive }: { readonly arrive: boolean }) {
  const { state, store, words } = usePanel();
  const { card: shown, trouble, busy, following } = state;
  useFollowing(store, following);
  const show = (): void => void showCard(store, null, false);
  const from = state.run?.phase === "done" ? "result" : state.preview ? "method" : "source";
  const actions = (
    <>
      <Button kind="primary" work="card" onPress={show}>
        {words.card.show}
      </Button>
      <Button onPress={() => store.dispatch({ type: "went", screen: from })}>{words.back}</Button>
    </>
  );
  return (
    <ScreenFrame title={words.card.title} arrive={arrive} actions={actions}>
      {!shown?.card && <p class="intro">{words.card.intro}</p>}
      <div class="choice">
        <label>
          <input
            type="checkbox"
            checked={following}
            onChange={(event) =>
              store.dispatch({ type: "followed", following: event.currentTarget.checked })
            }
          />
          <span>{words.card.follow}</span>
        </label>
        <Why word={words.card.follow} text={words.why.follow} />
      </div>
      <TroubleBox onRetry={trouble?.work === "card" ? show : null} />
      {!shown && busy === "card" && <p class="reading">{words.card.reading}</p>}
      {shown && shown.why !== "" && (
        <p class="note" role="status">
          {shown.why}
        </p>
      )}
      {shown?.card && <ClientCard shown={shown} card={shown.card} />}
    </ScreenFrame>
  );
}

/** While the screen is open and in sight, the card follows the selection. */
function useFollowing(store: Store, following: boolean): void {
  useEffect(() => {
    if (!following) return undefined;
    let last = store.state().card?.at ?? null;
    let asking = false;
    const look = async (): Promise<void> => {
      if (asking || document.visibilityState !== "visible") return;
      asking = true;
      last = await followSelection(store, last);
      asking = false;
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [store, following]);
}
