import type { Input } from "../../contract/api.ts";
import { type Store, work } from "./controller.ts";
import type { CardShown } from "./state.ts";

type Row = CardShown["at"];
/** A segment by hand; "" takes it away. */
export type Chosen = Pick<Input<"chooseSegment">, "segment" | "reason" | "since">;

/** Opens the client card at the selected row. */
export async function openCard(store: Store): Promise<void> {
  if (store.state().busy !== null) return;
  store.dispatch({ type: "went", screen: "client" });
  await showCard(store, null, false);
}

/** Reads the card of a row, or of the selected one. @param select the row becomes the selected one */
export async function showCard(store: Store, at: Row | null, select: boolean): Promise<void> {
  const { tabId, settings } = store.state();
  if (tabId === null || !settings) return;
  const card = await work(store, "card", ["clientCard", { tabId, settings, at, select }]);
  if (card) store.dispatch({ type: "cardRead", card });
}

/** Writes a segment by hand beside the client of the card, then reads the card again. */
export async function chooseSegment(store: Store, chosen: Chosen): Promise<void> {
  const { card, language } = store.state();
  if (!card?.card) return;
  const input = { language, clientId: card.card.id, ...chosen };
  const kept = await work(store, "hand", ["chooseSegment", input]);
  if (!kept) return;
  store.dispatch({ type: "setByHand" });
  await showCard(store, card.at, false);
  const key = chosen.segment === "" ? "unchosen" : "chosen";
  if (store.state().trouble === null) store.dispatch({ type: "noticed", notice: { key } });
}

/**
 * Looks whether the reader has selected another row, without a word on the screen, and shows its card. Nothing is
 * asked while something else is under way.
 * @param last the row selected when it was looked at before
 * @returns the row selected now
 */
export async function followSelection(store: Store, last: Row | null): Promise<Row | null> {
  if (store.state().busy !== null) return last;
  const answer = await store.ask("selectedRow", {});
  if (!answer.ok) return last;
  const now = answer.value;
  const { screen, following, busy } = store.state();
  const isNew = last !== null && (now.tabId !== last.tabId || now.row !== last.row);
  if (isNew && following && screen === "client" && busy === null) {
    await showCard(store, now, false);
  }
  return now;
}
