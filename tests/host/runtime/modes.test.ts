import { describe, expect, it } from "vitest";
import { KilledRun } from "../../../host/runtime/failures.ts";
import { install } from "./install.ts";

const MENU = `
  function onOpen(e) {
    const menu = SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "openSidebar");
    if (e.authMode !== ScriptApp.AuthMode.NONE) {
      const kept = PropertiesService.getUserProperties().getProperty("more");
      menu.addSeparator().addItem("More" + kept, "more");
    }
    menu.addToUi();
  }
  function onInstall(e) { onOpen(e); }
  function openSidebar() {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Portfolio");
    SpreadsheetApp.getUi().showSidebar(page);
  }`;
const html = { Sidebar: "<p>Hello</p>" };

const refusal = (fact: number, message: string) =>
  expect.objectContaining({ fact, message: expect.stringContaining(message) });

describe("authorization modes (fact 43)", () => {
  it("build the menu in each mode, and read properties only once enabled (fact 46)", () => {
    const script = install(MENU, { html });
    const captions = () => script.screen.menus[0]?.items.map((item) => item.kind);
    script.open("NONE");
    expect(captions()).toEqual(["item"]);
    script.open("LIMITED");
    expect(captions()).toEqual(["item", "separator", "item"]);
    script.install();
    expect(script.screen.menus).toHaveLength(1);
    expect(script.screen.menus[0]?.caption).toBeNull();
  });

  it.each([
    "PropertiesService.getUserProperties()",
    "CacheService.getUserCache()",
    "LockService.getDocumentLock()",
    "HtmlService.createHtmlOutput('')",
    "ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)",
    "SpreadsheetApp.getUi().alert('Hello')",
  ])("NONE refuses %s", (call) => {
    const script = install(`function onOpen() { ${call}; }`);
    expect(() => script.open("NONE")).toThrow(refusal(43, "You do not have permission to call"));
  });

  it("NONE refuses the document", () => {
    const script = install("function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }");
    expect(() => script.open("NONE")).toThrow(/permission/);
  });

  it("hold for the top level of the script too (fact 44)", () => {
    const script = install("PropertiesService.getUserProperties(); function onOpen() {}");
    expect(() => script.open("NONE")).toThrow(refusal(43, "PropertiesService.getUserProperties"));
  });

  it.each([
    ["showSidebar(HtmlService.createHtmlOutput(''))", "Ui.showSidebar"],
    ["showModalDialog(HtmlService.createHtmlOutput(''), 't')", "Ui.showModalDialog"],
    ["alert('Hello')", "Ui.alert"],
    ["prompt('Hello')", "Ui.prompt"],
  ])("LIMITED refuses %s (fact 45)", (call, name) => {
    const script = install(`function onOpen() { SpreadsheetApp.getUi().${call}; }`);
    expect(() => script.open("LIMITED")).toThrow(refusal(45, name));
  });

  it.each([
    ["SpreadsheetApp.getUi()", /permission|context/],
    [
      "HtmlService.createHtmlOutput('') && ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)",
      "ScriptApp service",
    ],
    ["Session.getTemporaryActiveUserKey()", "You do not have permission to call Session service."],
    [
      "PropertiesService.getUserProperties().setProperty('a', '1')",
      "permission to call setProperty",
    ],
  ])("CUSTOM_FUNCTION refuses %s (facts 36, 37)", (call, message) => {
    const result = install(`function F() { return ${call}; }`).customFunction("F", []);
    expect(result).toMatchObject({ error: "#ERROR!" });
    expect("message" in result && result.message).toMatch(message);
  });

  it.each([
    "Session.getActiveUserLocale()",
    "PropertiesService.getDocumentProperties().getProperty('a')",
    "CacheService.getUserCache().put('a', 'b')",
    "LockService.getUserLock().tryLock(1)",
    "Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy')",
  ])("CUSTOM_FUNCTION allows %s", (call) => {
    const script = install(`function F() { ${call}; return 1; }`);
    expect(script.customFunction("F", [])).toEqual({ values: [[1]] });
  });

  it("have no screen under a timer (fact 51)", () => {
    const script = install("function task() { SpreadsheetApp.getUi(); }");
    expect(() => script.runUnattended("task")).toThrow(
      refusal(51, "Cannot call SpreadsheetApp.getUi() from this context."),
    );
  });
});

describe("Ui", () => {
  it("shows the sidebar, 300 pixels wide (fact 142)", () => {
    const script = install(MENU, { html });
    script.run("openSidebar");
    const shown = { html: "<p>Hello</p>", title: "Portfolio", width: 300, height: null };
    expect(script.screen.sidebar).toEqual(shown);
  });

  it("needs the scope of panels (fact 50)", () => {
    const script = install(MENU, { html, scopes: ["spreadsheets.currentonly"] });
    expect(() => script.run("openSidebar")).toThrow(
      refusal(50, "Specified permissions are not sufficient to call Ui.showSidebar"),
    );
  });

  it("takes no page that HtmlService did not make", () => {
    const script = install("function task() { SpreadsheetApp.getUi().showSidebar('<p>'); }");
    expect(() => script.run("task")).toThrow(/fact 142/);
  });

  it("asks, and gets the answers foreseen", () => {
    const script = install(`function task() {
      const ui = SpreadsheetApp.getUi();
      const sure = ui.alert("Refresh", "Sure?", ui.ButtonSet.YES_NO);
      const name = ui.prompt("Name?");
      return [sure === ui.Button.YES, name.getSelectedButton() === ui.Button.OK, name.getResponseText()].join();
    }`);
    script.screen.answers.push({ button: "YES" }, { button: "OK", text: "Zoé" });
    expect(script.run("task")).toBe("true,true,Zoé");
    expect(script.screen.questions[0]).toEqual({
      kind: "alert",
      title: "Refresh",
      message: "Sure?",
      buttons: "YES_NO",
    });
    expect(() => script.run("task")).toThrow('Nobody answers "Sure?"');
  });

  it("takes enums, not their names (fact 81)", () => {
    const script = install("function task() { SpreadsheetApp.getUi().alert('a', 'b', 'YES_NO'); }");
    expect(() => script.run("task")).toThrow(refusal(81, "(string,string,string)"));
  });

  it("builds menus with menus inside", () => {
    const script = install(`function onOpen() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu("Inner").addItem("Deep", "deep");
      ui.createMenu("Outer").addSubMenu(inner).addToUi();
    }`);
    script.open("LIMITED");
    expect(script.screen.menus[0]?.items).toEqual([
      {
        kind: "menu",
        menu: {
          caption: "Inner",
          items: [{ kind: "item", caption: "Deep", functionName: "deep" }],
        },
      },
    ]);
  });
});

describe("a killed run", () => {
  it("cannot be saved by the script", () => {
    const script = install(`function task() {
      for (let i = 0; i < 9; i++) {
        try { CacheService.getUserCache().put("step" + i, "done"); } catch (error) {}
      }
      return "all done";
    }`);
    let calls = 0;
    script.beforeCall = () => {
      calls++;
      if (calls > 4) throw new KilledRun("power cut");
    };
    expect(() => script.run("task")).toThrow(KilledRun);
    expect([...script.stores.caches.user.keys()]).toEqual(["step0", "step1"]);
  });
});
