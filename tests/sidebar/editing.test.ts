import { beforeEach, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import { makeStore, type Store } from "../../src/sidebar/state/controller.ts";
import {
  applyDraft,
  changeDraft,
  closeEditor,
  leaveOwn,
  openEditor,
} from "../../src/sidebar/state/editing-deeds.ts";
import { goToMethod } from "../../src/sidebar/state/method-deeds.ts";
import { start } from "../../src/sidebar/state/source-deeds.ts";

let addOn: AppsScript;
let store: Store;
let calls: string[];

beforeEach(async () => {
  const book = await openBook("samples/orders-fr.csv", { locale: "fr_FR" });
  addOn = loadAddOn(book, { user: { locale: "fr" } });
  calls = [];
  store = makeStore(async (json) => {
    calls.push((JSON.parse(json) as { name: string }).name);
    return String(await addOn.scriptRun("apiCall", [json]));
  }, "fr");
  await start(store, null);
  await goToMethod(store);
  calls.length = 0;
});

const settings = () => store.state().settings;
const editing = () => store.state().editing;
const large = {
  when: [{ column: "revenue", is: "atLeast" as const, value: 10_000 }],
  segment: "Grands",
};
const typology = (rules: readonly (typeof large)[], otherwise = "Autres") => ({
  typology: { rules: [...rules], otherwise, unread: [] },
});

describe("a draft", () => {
  it("of rules begins with one to write, is tried, and becomes what is chosen", async () => {
    await openEditor(store, "rules");
    expect(store.state().screen).toBe("rules");
    expect(editing()?.draft.typology.rules).toHaveLength(1);
    expect(editing()?.tried.rules?.rules[0]?.decided.clients).toBe(0);
    await changeDraft(store, typology([large]));
    const { decided } = editing()?.tried.rules?.rules[0] ?? {};
    expect(decided?.clients).toBeGreaterThan(0);
    expect(settings()?.typology.rules).toEqual([]);
    await applyDraft(store);
    expect(store.state().screen).toBe("method");
    expect(settings()?.segmentBy).toEqual({ kind: "rules" });
    const segments = store.state().preview?.segments.map(({ name, clients }) => [name, clients]);
    expect(segments?.[0]).toEqual(["Grands", decided?.clients]);
    expect(calls).toContain("saveSettings");
  });

  it("is dropped when the reader leaves", async () => {
    await openEditor(store, "rules");
    await changeDraft(store, typology([large]));
    closeEditor(store);
    expect(editing()).toBeNull();
    expect(settings()?.typology.rules).toEqual([]);
    expect(settings()?.segmentBy).toEqual({ kind: "rfm" });
    expect(calls).not.toContain("saveSettings");
  });

  it("is found again by a reader who went to look at another screen", async () => {
    await openEditor(store, "rules");
    await changeDraft(store, typology([large]));
    store.dispatch({ type: "went", screen: "source" });
    store.dispatch({ type: "changedMethod", change: { newClientDays: 30 } });
    await openEditor(store, "rules");
    expect(editing()?.draft.typology.rules).toEqual([large]);
    expect(editing()?.draft.newClientDays).toBe(30);
  });

  it("that changes on its way is tried once, as it stands at last", async () => {
    await openEditor(store, "whatIf");
    const { abc } = editing()?.draft ?? {};
    if (!abc) throw new Error("no draft");
    calls.length = 0;
    const moves = [70, 65, 60].map((a) =>
      changeDraft(store, { abc: { ...abc, shares: [a / 100, 0.95] } }),
    );
    await Promise.all(moves);
    expect(calls).toEqual(["whatIf"]);
    expect(editing()?.current).toBe(true);
    const moved = editing()?.tried.whatIf?.sections.find(({ kind }) => kind === "abc")?.moved;
    expect(moved?.clients).toBeGreaterThan(0);
  });

  it("whose answer comes late says nothing of what it has become", async () => {
    await openEditor(store, "whatIf");
    const { draft } = editing() ?? {};
    if (!draft) throw new Error("no draft");
    store.dispatch({ type: "draftChanged", change: { newClientDays: 5 } });
    store.dispatch({ type: "draftTried", draft, tried: {}, problem: "late" });
    expect(editing()).toMatchObject({ current: false, problem: "" });
  });

  it("of a map begins with the ready one, and goes back to it", async () => {
    await openEditor(store, "map");
    expect(editing()?.draft.rfm.map?.map(({ segment }) => segment)).toContain("Champions");
    expect(editing()?.tried.map).toMatchObject({ holes: [], overlaps: [] });
    const map = editing()?.draft.rfm.map?.slice(1) ?? [];
    const { rfm } = editing()?.draft ?? {};
    if (!rfm) throw new Error("no draft");
    await changeDraft(store, { rfm: { ...rfm, map } });
    expect(editing()?.tried.map?.holes.length).toBeGreaterThan(0);
    await leaveOwn(store);
    expect(settings()?.rfm.map).toBeNull();
    expect(settings()?.segmentBy).toEqual({ kind: "rfm" });
  });

  it("of criteria that do not weigh 100 is not tried", async () => {
    await openEditor(store, "accounts");
    const accounts = editing()?.draft.accounts;
    if (!accounts) throw new Error("no draft");
    expect(accounts.criteria.length).toBeGreaterThan(0);
    expect(editing()?.tried.accounts?.segments.length).toBeGreaterThan(0);
    calls.length = 0;
    const criteria = accounts.criteria.map((each) => ({ ...each, weight: 1 }));
    await changeDraft(store, { accounts: { ...accounts, criteria } });
    expect(calls).toEqual([]);
    expect(editing()?.current).toBe(true);
  });
});
