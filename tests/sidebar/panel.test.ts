import { beforeEach, describe, expect, it } from "vitest";
import { openBook } from "../../host/io/open-book.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import { emptyStores } from "../../host/runtime/stores.ts";
import { makeStore, type Store } from "../../src/sidebar/state/controller.ts";
import { insertFormula, openFunctions, showTab } from "../../src/sidebar/state/function-deeds.ts";
import { goToMethod, previewSegments } from "../../src/sidebar/state/method-deeds.ts";
import { cancelRun, leaveRun, resumeRun, startRun } from "../../src/sidebar/state/run-deeds.ts";
import {
  changeSource,
  chooseLanguage,
  chooseTab,
  forgetSource,
  start,
} from "../../src/sidebar/state/source-deeds.ts";

let addOn: AppsScript;
let store: Store;
let calls: string[];
let before: (name: string) => void;

/** A panel opened anew on the same file. */
function openAgain(): Store {
  calls = [];
  store = makeStore(async (json) => {
    const { name } = JSON.parse(json) as { name: string };
    calls.push(name);
    before(name);
    return String(await addOn.scriptRun("apiCall", [json]));
  }, "en");
  return store;
}

const shownTabs = () => addOn.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

beforeEach(async () => {
  const book = await openBook("samples/orders-fr.csv", { locale: "fr_FR" });
  addOn = loadAddOn(book, { user: { locale: "fr" } });
  before = () => {};
  openAgain();
});

describe("the source", () => {
  it("is read at once, in the language of the file", async () => {
    await start(store, null);
    const { screen, language, detected, busy, tabId } = store.state();
    expect({ screen, language, busy, tabId }).toEqual({
      screen: "source",
      language: "fr",
      busy: null,
      tabId: 0,
    });
    expect(detected?.shape).toBe("orders");
    expect(calls).toEqual(["listTabs", "detect"]);
  });

  it("is read again with what the reader says, and forgets it when told", async () => {
    await start(store, null);
    await changeSource(store, { mapping: { Secteur: "" } });
    const sector = () => store.state().detected?.columns.find(({ header }) => header === "Secteur");
    expect(sector()).toMatchObject({ field: null, state: "answered" });
    await forgetSource(store);
    expect(sector()).toMatchObject({ field: "sector", state: "sure" });
  });

  it("is read as the last time in another file of the same headings, until that is forgotten", async () => {
    await start(store, null);
    await changeSource(store, { mapping: { Secteur: "" } });
    await goToMethod(store);
    const stores = emptyStores();
    const properties = { ...stores.properties, user: addOn.stores.properties.user };
    const next = await openBook("samples/orders-fr.csv", { locale: "fr_FR" });
    addOn = loadAddOn(next, { user: { locale: "fr" }, stores: { ...stores, properties } });
    await start(openAgain(), null);
    const { settings, remembered, detected } = store.state();
    expect(settings?.source?.mapping).toEqual({ Secteur: "" });
    expect(remembered).toBe(true);
    const sector = () => store.state().detected?.columns.find(({ header }) => header === "Secteur");
    expect(sector()).toMatchObject({ field: null, state: "answered" });
    expect(detected?.problem).toBeNull();

    await forgetSource(store);
    expect(store.state()).toMatchObject({
      remembered: false,
      settings: { source: { mapping: {} } },
    });
    expect(sector()).toMatchObject({ field: "sector", state: "sure" });
    expect(calls).toEqual(["listTabs", "detect", "forgetHeadings", "detect"]);
  });

  it("takes in what is said while it is being read, and shows the last word only", async () => {
    await start(store, null);
    before = () => {
      before = () => {};
      void changeSource(store, { mapping: { Secteur: "", Commercial: "" } });
    };
    await changeSource(store, { mapping: { Secteur: "" } });
    const dropped = store.state().detected?.columns.filter(({ field }) => field === null);
    expect(dropped?.map(({ header }) => header)).toEqual(["Commercial", "Secteur"]);
    expect(calls.filter((name) => name === "detect")).toHaveLength(3);
  });

  it("shows the columns of a list that lacks one, and works once it is chosen", async () => {
    await start(store, null);
    await changeSource(store, { mapping: { "Montant HT": "" } });
    expect(store.state().detected?.problem).toMatch(/chiffre d.affaires/);
    expect(store.state().detected?.columns).toHaveLength(7);
    await changeSource(store, { mapping: { "Montant HT": "amount_net" } });
    expect(store.state().detected?.problem).toBeNull();
  });

  it("says in the reader's language what a tab lacks", async () => {
    const empty = addOn.book.insert("Vide");
    empty.cells[0] = [{ value: "a" }];
    await start(store, null);
    await chooseTab(store, empty.id);
    expect(store.state().trouble).toMatchObject({ code: "problem", work: "detect" });
    expect(store.state().trouble?.message).toContain("« Vide »");
    await chooseLanguage(store, "en");
    expect(store.state().trouble?.message).toContain("“Vide”");
  });
});

describe("the method", () => {
  it("is previewed before anything is written", async () => {
    await start(store, null);
    await goToMethod(store);
    const { screen, preview } = store.state();
    expect(screen).toBe("method");
    expect(preview?.tabsToRefresh).toEqual([]);
    expect(preview?.tabsToMake).toContain("Champions");
    expect(addOn.book.sheets).toHaveLength(1);
  });

  it("is kept for the next time, without a run", async () => {
    await start(store, null);
    store.dispatch({ type: "changedMethod", change: { segmentBy: { kind: "abc" } } });
    await goToMethod(store);
    await start(openAgain(), null);
    expect(store.state().screen).toBe("method");
    expect(store.state().settings?.segmentBy).toEqual({ kind: "abc" });
    expect(store.state().preview?.segments.map(({ key }) => key)).toContain("A");
  });

  it("drops a preview of settings that have changed meanwhile", async () => {
    await start(store, null);
    const counting = previewSegments(store);
    store.dispatch({ type: "changedMethod", change: { newClientDays: 30 } });
    await counting;
    expect(store.state().preview).toBeNull();
  });

  it("asks once when pressed twice", async () => {
    await start(store, null);
    await Promise.all([previewSegments(store), previewSegments(store), previewSegments(store)]);
    expect(calls.filter((name) => name === "dryRun")).toHaveLength(1);
  });
});

describe("a run", () => {
  const begin = async () => {
    await start(store, null);
    await goToMethod(store);
  };

  it("makes the tabs step by step and says what it made", async () => {
    await begin();
    await startRun(store);
    const { screen, run, preview } = store.state();
    expect({ screen, phase: run?.phase, preview }).toEqual({
      screen: "result",
      phase: "done",
      preview: null,
    });
    expect(run?.tabs.map(({ name }) => name)).toEqual(shownTabs().slice(1));
    expect(Object.values(run?.counts ?? {}).length).toBeGreaterThan(5);
    const champions = run?.tabs.find(({ name }) => name === "Champions");
    await showTab(store, champions?.id ?? -1, null);
    expect(addOn.book.active.name).toBe("Champions");
    await openAgain();
    await start(store, null);
    expect(store.state().preview?.tabsToMake).toEqual([]);
  });

  it("stops at a step that fails, and does that step again", async () => {
    await begin();
    let steps = 0;
    before = (name) => {
      if (name === "runStep" && ++steps === 3) throw new Error("HTTP 0");
    };
    await startRun(store);
    expect(store.state().run).toMatchObject({ phase: "failed", next: 2 });
    expect(store.state().trouble).toEqual({ code: "noAnswer", message: "", work: "run" });
    await resumeRun(store);
    expect(store.state().run?.phase).toBe("done");
  });

  it("is taken up by a panel opened anew", async () => {
    await begin();
    let steps = 0;
    before = (name) => {
      if (name === "runStep" && ++steps === 3) throw new Error("HTTP 0");
    };
    await startRun(store);
    await start(openAgain(), null);
    expect(store.state()).toMatchObject({ screen: "run", run: { phase: "paused", next: 2 } });
    await resumeRun(store);
    expect(store.state().screen).toBe("result");
  });

  it("stops after the step under way when cancelled", async () => {
    await begin();
    const tabs = shownTabs().length;
    before = (name) => {
      if (name === "runStep") void cancelRun(store);
    };
    await startRun(store);
    expect(store.state()).toMatchObject({ run: null, screen: "method" });
    expect(store.state().notice).toEqual({ key: "cancelled" });
    expect(calls.filter((name) => name === "runStep")).toHaveLength(1);
    // The step under way is carried out: the tab it made stays.
    expect(shownTabs()).toHaveLength(tabs + 1);
    await start(openAgain(), null);
    expect(store.state().run).toBeNull();
  });

  it("is left when the list has changed under it", async () => {
    await begin();
    let steps = 0;
    before = (name) => {
      const row = addOn.book.sheets[0]?.cells[5];
      if (name === "runStep" && ++steps === 2 && row) row[3] = { value: "Autre client" };
    };
    await startRun(store);
    expect(store.state().trouble?.code).toBe("stale");
    await leaveRun(store);
    expect(store.state()).toMatchObject({ run: null, screen: "method", trouble: null });
  });
});

describe("the functions", () => {
  it("offer the columns of the tab and write into an empty cell only", async () => {
    await start(store, null);
    await openFunctions(store);
    expect(store.state().functionTab?.columns).toHaveLength(7);
    const formula = "=GINI('orders-fr'!G1:G)";
    await insertFormula(store, formula);
    expect(store.state().notice).toEqual({ key: "occupied", cell: "A1" });
    addOn.book.active.selection = { row: 0, column: 9, rows: 1, columns: 1 };
    await insertFormula(store, formula);
    expect(store.state().notice).toEqual({ key: "inserted", cell: "J1" });
    expect(addOn.book.active.cells[0]?.[9]?.formula).toBe(formula);
  });

  it("are the only formulas that can be written", async () => {
    await start(store, null);
    await insertFormula(store, '=IMPORTXML("http://x"; "y")');
    expect(store.state().trouble?.code).toBe("fault");
  });
});
