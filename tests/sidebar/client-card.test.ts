import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import { openBook } from "../../host/io/open-book.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import {
  chooseSegment,
  followSelection,
  openCard,
  showCard,
} from "../../src/sidebar/state/card-deeds.ts";
import { makeStore, type Store } from "../../src/sidebar/state/controller.ts";
import { chooseLanguage, start } from "../../src/sidebar/state/source-deeds.ts";

let book: Book;
let addOn: AppsScript;
let store: Store;
let calls: string[];

beforeEach(async () => {
  book = await openBook("samples/orders-fr.csv", { locale: "fr_FR" });
  addOn = loadAddOn(book, { user: { locale: "fr" } });
  calls = [];
  store = makeStore(async (json) => {
    calls.push((JSON.parse(json) as { name: string }).name);
    return String(await addOn.scriptRun("apiCall", [json]));
  }, "fr");
  await start(store, null);
  calls.length = 0;
});

const card = () => store.state().card;
function selectRow(row: number): void {
  book.active.selection = { row: row - 1, column: 0, rows: 1, columns: 1 };
}

describe("the client card", () => {
  it("opens at the selected row, and says why there is none at the headings", async () => {
    selectRow(1);
    await openCard(store);
    expect(store.state().screen).toBe("client");
    expect(card()?.card).toBeNull();
    expect(card()?.why).toContain("Sélectionnez un client");
    selectRow(2);
    await showCard(store, null, false);
    expect(card()?.why).toBe("");
    expect(card()?.card?.name).not.toBe("");
    expect(card()?.at.row).toBe(2);
  });

  it("speaks the other language at once", async () => {
    selectRow(2);
    await openCard(store);
    expect(card()?.card?.parts[1]?.title).toBe("Argent");
    await chooseLanguage(store, "en");
    expect(card()?.card?.parts[1]?.title).toBe("Money");
    expect(card()?.at.row).toBe(2);
  });

  it("follows the selection only when told to, and asks for a card only when the row is another", async () => {
    selectRow(2);
    await openCard(store);
    const at = card()?.at ?? null;
    const { next } = card() ?? {};
    selectRow(next ?? 0);
    calls.length = 0;
    await followSelection(store, at);
    expect(calls).toEqual(["selectedRow"]);
    expect(card()?.at).toEqual(at);
    store.dispatch({ type: "followed", following: true });
    calls.length = 0;
    const now = await followSelection(store, at);
    expect(calls).toEqual(["selectedRow", "clientCard"]);
    expect(card()?.at.row).toBe(next);
    calls.length = 0;
    await followSelection(store, now);
    expect(calls).toEqual(["selectedRow"]);
    expect(store.state().busy).toBeNull();
  });

  it("keeps a segment by hand, says so, and counts the segments anew", async () => {
    selectRow(2);
    await openCard(store);
    await chooseSegment(store, { segment: "Partenaires", reason: "Accord", since: "2026-11-20" });
    expect(card()?.hand).toEqual({
      segment: "Partenaires",
      reason: "Accord",
      since: "2026-11-20",
    });
    expect(card()?.card?.segment.name).toBe("Partenaires");
    expect(store.state().notice).toEqual({ key: "chosen" });
    expect(store.state().preview).toBeNull();
    await chooseSegment(store, { segment: "", reason: "", since: null });
    expect(card()?.hand).toBeNull();
    expect(store.state().notice).toEqual({ key: "unchosen" });
  });
});
