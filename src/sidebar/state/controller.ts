import type { ApiName, Input, Output } from "../../contract/api.ts";
import type { Language } from "../../i18n/words.ts";
import { type Ask, makeAsk } from "../bridge/client.ts";
import type { Transport } from "../bridge/script-run.ts";
import type { PanelEvent } from "./event.ts";
import { reduce } from "./reducer.ts";
import { type PanelState, startingState } from "./state.ts";
import type { Work } from "./work.ts";

/** The panel's state and the way to the server, for those who make things happen. */
export interface Store {
  readonly ask: Ask;
  state(): PanelState;
  dispatch(event: PanelEvent): void;
  /** @returns takes the listener off again */
  subscribe(listener: () => void): () => void;
}

/** A store that starts empty. */
export function makeStore(transport: Transport, language: Language): Store {
  let state = startingState(language);
  const listeners = new Set<() => void>();
  return {
    ask: makeAsk(transport),
    state: () => state,
    dispatch(event) {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Asks one thing while the panel shows that it is at work. Nothing is asked while something else is
 * under way: a button pressed twice asks once.
 *
 * @returns the value; undefined when it was refused (the panel then says why) or not asked
 */
export async function work<Name extends ApiName>(
  store: Store,
  as: Work,
  [name, input]: readonly [Name, Input<Name>],
): Promise<Output<Name> | undefined> {
  if (store.state().busy !== null) return undefined;
  store.dispatch({ type: "began", work: as });
  const answer = await store.ask(name, input);
  if (answer.ok) {
    store.dispatch({ type: "ended" });
    return answer.value;
  }
  const { code, message } = answer;
  store.dispatch({ type: "failed", trouble: { code, message, work: as } });
  return undefined;
}

/** Waits until nothing is under way. */
export function idle(store: Store): Promise<void> {
  if (store.state().busy === null) return Promise.resolve();
  return new Promise((done) => {
    const leave = store.subscribe(() => {
      if (store.state().busy !== null) return;
      leave();
      done();
    });
  });
}
