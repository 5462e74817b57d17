import { beforeEach, describe, expect, it } from "vitest";
import { Book } from "../../../host/book/workbook.ts";
import type { AppsScript } from "../../../host/runtime/apps-script.ts";
import { loadAddOn } from "../../../host/runtime/load.ts";
import type { FileBytes } from "../../../src/sidebar/import/file-bytes.ts";
import { makeStore, type Store } from "../../../src/sidebar/state/controller.ts";
import { askOfFile, chooseFile, leaveFile } from "../../../src/sidebar/state/file-deeds.ts";
import { openFunctions } from "../../../src/sidebar/state/function-deeds.ts";
import { cancelImport, startImport } from "../../../src/sidebar/state/import-deeds.ts";
import { goToMethod } from "../../../src/sidebar/state/method-deeds.ts";
import { chooseLanguage, start } from "../../../src/sidebar/state/source-deeds.ts";
import { shown } from "../../server/driver.ts";
import { fileOf } from "./file-of.ts";

let addOn: AppsScript;
let store: Store;
let calls: string[];
let before: (name: string) => void;

/** A panel opened anew on the same file. */
async function openAgain(): Promise<void> {
  calls = [];
  before = () => {};
  store = makeStore(async (json) => {
    const { name } = JSON.parse(json) as { name: string };
    calls.push(name);
    before(name);
    return String(await addOn.scriptRun("apiCall", [json]));
  }, "fr");
  await start(store, null);
}

/** Fails the nth call of a name, as a lost connection does. */
function failing(call: string, nth = 1): void {
  let seen = 0;
  before = (name) => {
    if (name === call && ++seen === nth) throw new Error("HTTP 0");
  };
}

const tabs = () => addOn.book.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
const importing = () => store.state().importing;

const NOTE = "x".repeat(20_000);
/** So many orders with their long notes make four blocks. */
const MANY = 80;

/** Orders of some clients. */
function orders(rows: number): FileBytes {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, "0");
    return `F${at};00${at % 7};Client ${at % 7};${day}/03/2026;${10 + (at % 50)},5;${NOTE}`;
  });
  return fileOf(
    ["N° commande;Code client;Client;Date;Montant HT;Note", ...lines].join("\r\n"),
    "Commandes 2026.csv",
  );
}

beforeEach(async () => {
  addOn = loadAddOn(new Book({ locale: "fr_FR" }), { user: { locale: "fr" } });
  await openAgain();
});

describe("a file", () => {
  it("is looked at, and nothing is written", async () => {
    await chooseFile(store, orders(10));
    expect(store.state()).toMatchObject({ screen: "import", busy: null, trouble: null });
    expect(importing()).toMatchObject({
      phase: "checked",
      tabName: "Commandes 2026",
      inspected: { encoding: "utf-8", delimiter: ";", facts: { rows: 11, columns: 6 } },
    });
    expect(calls).toEqual(["listTabs"]);
    await leaveFile(store);
    expect(store.state()).toMatchObject({ screen: "source", importing: null, busy: null });
  });

  it("is read again as the reader says", async () => {
    await chooseFile(store, fileOf("a;b,c\n1;2,3\n"));
    await askOfFile(store, { delimiter: "," });
    expect(importing()?.inspected?.facts?.head[0]).toEqual(["a;b", "c"]);
    await askOfFile(store, { encoding: "windows-1252" });
    expect(importing()?.inspected).toMatchObject({ encoding: "windows-1252", delimiter: "," });
  });

  it("gives way to another while it is read", async () => {
    const first = chooseFile(store, orders(400));
    await chooseFile(store, fileOf("a;b\n1;2\n", "autre.csv"));
    await first;
    expect(importing()).toMatchObject({ tabName: "autre", inspected: { facts: { rows: 2 } } });
    expect(store.state().busy).toBeNull();
  });

  it("that is refused says why and can be given another separator", async () => {
    await chooseFile(store, fileOf("a:b\n1:2\n"));
    expect(importing()?.inspected?.fault).toEqual({ key: "oneColumn", values: {} });
    await startImport(store);
    expect(calls).toEqual(["listTabs"]);
    await askOfFile(store, { delimiter: ":" });
    expect(importing()?.inspected).toMatchObject({ fault: null, facts: { columns: 2 } });
  });

  it("is put away when the reader goes elsewhere", async () => {
    await chooseFile(store, orders(10));
    await openFunctions(store);
    expect(importing()).toBeNull();
  });

  it("is not taken in while something else is under way", async () => {
    await chooseFile(store, orders(30));
    await startImport(store);
    before = (name) => {
      if (name === "saveSettings") void chooseFile(store, orders(10));
    };
    await goToMethod(store);
    expect(store.state()).toMatchObject({ screen: "method", importing: null });
  });
});

describe("an import", () => {
  it("goes on with the new tab as the list, already read", async () => {
    await chooseFile(store, orders(MANY));
    store.dispatch({ type: "tabNamed", tabName: "Ventes" });
    await startImport(store);
    const { screen, busy, detected, tabId, notice, settings } = store.state();
    expect({ screen, busy, notice }).toEqual({
      screen: "source",
      busy: null,
      notice: { key: "imported", tab: "Ventes" },
    });
    const sheet = addOn.book.find("Ventes");
    expect([tabId, settings?.source?.tabName]).toEqual([sheet?.id, "Ventes"]);
    expect(detected).toMatchObject({ shape: "orders", headerRow: 1, problem: null });
    expect(sheet && shown(sheet)[MANY]?.slice(0, 5)).toEqual([
      "F79",
      "002",
      "Client 2",
      "24/03/2026",
      "39,5",
    ]);
    expect(calls.filter((name) => name === "writeImportBlock")).toHaveLength(4);
    expect(tabs()).toEqual(["Feuille 1", "Ventes"]);
  });

  it.each([
    ["beginImport", 4],
    ["writeImportBlock", 2],
    ["finishImport", 0],
    ["listTabs", 0],
  ])("that fails at %s goes on from there", async (call, blocksLeft) => {
    await chooseFile(store, orders(MANY));
    failing(call, call === "writeImportBlock" ? 3 : 1);
    await startImport(store);
    expect(store.state()).toMatchObject({ busy: null, trouble: { code: "noAnswer" } });
    expect(importing()?.phase).toBe("failed");
    const sent = calls.length;
    await startImport(store);
    expect(store.state()).toMatchObject({ screen: "source", trouble: null, importing: null });
    const again = calls.slice(sent).filter((name) => name === "writeImportBlock");
    expect(again).toHaveLength(blocksLeft);
    const sheet = addOn.book.find("Commandes 2026");
    expect(sheet && shown(sheet)).toHaveLength(MANY + 1);
    expect(tabs()).toEqual(["Feuille 1", "Commandes 2026"]);
  });

  it("whose answer was lost on the way back stands there once", async () => {
    await chooseFile(store, orders(MANY));
    for (const call of ["beginImport", "writeImportBlock", "finishImport"]) {
      let lost = false;
      const ask = addOn.scriptRun.bind(addOn);
      addOn.scriptRun = async (name, args) => {
        const answer = await ask(name, args);
        if (!lost && String(args?.[0]).includes(`"name":"${call}"`)) {
          lost = true;
          throw new Error("HTTP 0");
        }
        return answer;
      };
      await startImport(store);
      expect(importing()?.phase, call).toBe("failed");
      addOn.scriptRun = ask;
    }
    await startImport(store);
    expect(tabs()).toEqual(["Feuille 1", "Commandes 2026"]);
    const sheet = addOn.book.find("Commandes 2026");
    expect(sheet && new Set(shown(sheet).map(([id]) => id)).size).toBe(MANY + 1);
  });

  it("leaves nothing behind when cancelled, under way or after a failure", async () => {
    await chooseFile(store, orders(MANY));
    before = (name) => {
      if (name === "writeImportBlock") void cancelImport(store);
    };
    await startImport(store);
    expect(store.state()).toMatchObject({
      screen: "source",
      importing: null,
      busy: null,
      notice: { key: "importCancelled" },
    });
    expect(calls.filter((name) => name === "writeImportBlock")).toHaveLength(1);
    expect(tabs()).toEqual(["Feuille 1"]);

    await chooseFile(store, orders(10));
    failing("writeImportBlock");
    await startImport(store);
    expect(tabs()).toHaveLength(2);
    await cancelImport(store);
    expect(tabs()).toEqual(["Feuille 1"]);
  });

  it("is held, with a tab half filled, until it is ended one way or the other", async () => {
    await chooseFile(store, orders(10));
    failing("finishImport");
    await startImport(store);
    await chooseFile(store, orders(20));
    expect(importing()).toMatchObject({ phase: "failed", inspected: { facts: { rows: 11 } } });
    await chooseLanguage(store, "en");
    expect(importing()?.phase).toBe("failed");
    await startImport(store);
    expect(store.state()).toMatchObject({ screen: "source", language: "en" });
  });

  it("begins anew when its tab was taken away", async () => {
    await chooseFile(store, orders(MANY));
    failing("writeImportBlock", 2);
    await startImport(store);
    const half = addOn.book.sheets.find(({ hidden }) => hidden);
    if (half) addOn.book.remove(half);
    await startImport(store);
    expect(store.state().trouble).toMatchObject({ code: "stale" });
    await startImport(store);
    expect(tabs()).toEqual(["Feuille 1", "Commandes 2026"]);
  });

  it("is refused with its figures when the spreadsheet is full", async () => {
    const [sheet] = addOn.book.sheets;
    if (sheet) sheet.maxRows = 384_000;
    await chooseFile(store, orders(10));
    await startImport(store);
    expect(store.state().trouble?.message).toMatch(/10\s010\s000, et Google Sheets/);
    await cancelImport(store);
    expect(store.state()).toMatchObject({ screen: "source", importing: null });
  });

  it("takes its tab away when the file is gone half-way", async () => {
    const file = orders(MANY);
    let gone = false;
    const read: FileBytes["read"] = (from, to) =>
      gone ? Promise.reject(new Error("NotReadableError")) : file.read(from, to);
    await chooseFile(store, { ...file, read });
    before = (name) => {
      gone ||= name === "writeImportBlock";
    };
    await startImport(store);
    expect(importing()).toMatchObject({ phase: "checked", inspected: { fault: { key: "gone" } } });
    expect(store.state().busy).toBeNull();
    expect(tabs()).toEqual(["Feuille 1"]);
  });

  it("that was left by closing the panel is taken away when it is opened again", async () => {
    await chooseFile(store, orders(MANY));
    failing("writeImportBlock", 2);
    await startImport(store);
    expect(tabs()).toHaveLength(2);
    await openAgain();
    await store.ask("listTabs", { language: null });
    expect(calls).toContain("cancelImport");
    expect(tabs()).toEqual(["Feuille 1"]);
  });
});
