import { beforeEach, describe, expect, it } from "vitest";
import { openBooks } from "../../host/io/open-book.ts";
import type { AppsScript } from "../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import { makeStore, type Store } from "../../src/sidebar/state/controller.ts";
import { goToMethod } from "../../src/sidebar/state/method-deeds.ts";
import {
  meetingFault,
  tabNames,
  tabsToAdd,
  viewedId,
  viewedSource,
  wholeList,
} from "../../src/sidebar/state/several-tabs.ts";
import {
  addTab,
  answerJoin,
  changeSource,
  chooseTab,
  forgetSource,
  removeTab,
  start,
  viewTab,
} from "../../src/sidebar/state/source-deeds.ts";

const ORDERS = 0;
let addOn: AppsScript;
let store: Store;
let crm: number;

const panel = (): Store =>
  makeStore(async (json) => String(await addOn.scriptRun("apiCall", [json])), "en");

beforeEach(async () => {
  const files = ["samples/orders-billing-fr.csv", "samples/clients-crm-fr.csv"];
  const { book } = await openBooks(files, { locale: "fr_FR" });
  addOn = loadAddOn(book, { user: { locale: "fr" } });
  crm = book.sheets[1]?.id ?? -1;
  store = panel();
  await start(store, null);
});

const joined = () => store.state().meeting?.join?.parts[1];
const further = () => store.state().settings?.further ?? [];

describe("a second tab", () => {
  it("is offered, joined, and offered no more", async () => {
    expect(tabsToAdd(store.state()).map(({ id }) => id)).toEqual([crm]);
    expect(store.state().meeting).toBeNull();
    await addTab(store, crm);
    expect(tabsToAdd(store.state())).toEqual([]);
    expect(joined()).toMatchObject({ found: 28, clients: 34, notFound: 6, lacking: 2 });
    expect(store.state().detected?.shape).toBe("orders");
    await removeTab(store, crm);
    expect(store.state()).toMatchObject({ meeting: null, askedOfJoin: [] });
    expect(further()).toEqual([]);
  });

  it("has columns of its own, looked at and changed apart from those of the first", async () => {
    await addTab(store, crm);
    await viewTab(store, crm);
    expect(viewedId(store.state())).toBe(crm);
    expect(store.state().detected?.columns.map(({ header }) => header)).toContain("Commercial");
    await changeSource(store, { mapping: { "Code client": "" } });
    expect(further()[0]?.mapping).toEqual({ "Code client": "" });
    expect(store.state().settings?.source?.mapping).toEqual({});
    // Without codes the clients are found by their names.
    expect(joined()?.joinedBy).toMatchObject({ code: 0, name: 27 });
    await forgetSource(store);
    expect(viewedSource(store.state())).toMatchObject({ tabId: crm, mapping: {} });
    expect(joined()?.joinedBy).toMatchObject({ code: 28 });
    await viewTab(store, ORDERS);
    expect(store.state().detected?.shape).toBe("orders");
  });

  it("makes one list with the first, whichever is in view", async () => {
    const headers = () => wholeList(store.state())?.columns.map(({ header }) => header) ?? [];
    expect(headers()).not.toContain("Commercial");
    await addTab(store, crm);
    expect(headers()).toEqual(expect.arrayContaining(["Montant HT", "Commercial"]));
    await viewTab(store, crm);
    expect(store.state().detected?.shape).toBe("clients");
    expect(wholeList(store.state())).toMatchObject({ shape: "orders", lastDay: "2026-11-20" });
  });

  it("that cannot be used keeps the reader from going on, and says why", async () => {
    await addTab(store, crm);
    await viewTab(store, crm);
    const mapping = { "Code client": "", "Raison sociale": "", "E-mail": "" };
    await changeSource(store, { mapping });
    expect(meetingFault(store.state())).toBe(true);
    expect(store.state().meeting?.sources[1]?.problem).toMatch(/clients-crm-fr/);
    expect(store.state().meeting?.join).toBeNull();
  });

  it("changes places with the first when it is chosen as the first", async () => {
    await addTab(store, crm);
    await chooseTab(store, crm);
    expect(store.state().settings?.source?.tabId).toBe(crm);
    expect(further().map(({ tabId }) => tabId)).toEqual([ORDERS]);
    expect(joined()).toMatchObject({ found: 28, clients: 34 });
  });

  it("is there again when the panel opens anew", async () => {
    await addTab(store, crm);
    await goToMethod(store);
    store = panel();
    await start(store, null);
    const { settings, screen } = store.state();
    expect(screen).toBe("method");
    expect(settings && tabNames(settings)).toBe("orders-billing-fr + clients-crm-fr");
    expect(joined()).toMatchObject({ found: 28 });
  });

  it("is forgotten with the first one, when that is deleted", async () => {
    await addTab(store, crm);
    await goToMethod(store);
    addOn.book.sheets.splice(0, 1);
    store = panel();
    await start(store, null);
    expect(store.state().tabId).toBe(crm);
    expect(further()).toEqual([]);
  });

  it("that is deleted is named, and can be taken away", async () => {
    await addTab(store, crm);
    await goToMethod(store);
    addOn.book.sheets.splice(1, 1);
    store = panel();
    await start(store, null);
    expect(store.state().meeting?.sources[1]?.problem).toMatch(/clients-crm-fr/);
    await removeTab(store, crm);
    expect(store.state().meeting).toBeNull();
    expect(store.state().detected?.problem).toBeNull();
  });
});

describe("an answer about how the tabs meet", () => {
  it("is kept with the first tab, whatever is in view, and can be taken back", async () => {
    await addTab(store, crm);
    const question = joined()?.missing.find(({ nearest }) => nearest !== null)?.nearest?.question;
    expect(question).toBe("same.00133|990");
    await viewTab(store, crm);
    await answerJoin(store, { "same.00133|990": "same" });
    expect(store.state().settings?.source?.answers).toEqual({ "same.00133|990": "same" });
    expect(joined()).toMatchObject({ found: 29, joinedBy: { answer: 1 } });
    expect(store.state().askedOfJoin.map(({ id }) => id)).toEqual(["same.00133|990"]);
    await answerJoin(store, { "same.00133|990": null });
    expect(store.state().settings?.source?.answers).toEqual({});
    expect(joined()).toMatchObject({ found: 28 });
  });
});
