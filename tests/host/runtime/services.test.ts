import { describe, expect, it } from "vitest";
import { emptyStores } from "../../../host/runtime/stores.ts";
import { evaluate, install } from "./install.ts";

describe("PropertiesService (facts 60, 62, 63)", () => {
  it("keeps text from one execution to the next, apart by store", () => {
    const script = install(`
      const user = () => PropertiesService.getUserProperties();
      function keep(text) { user().setProperty("language", text); }
      function read() { return user().getProperty("language"); }
      function other() { return PropertiesService.getDocumentProperties().getProperty("language"); }
      function all() { return JSON.stringify([user().getKeys(), user().getProperties()]); }`);
    script.run("keep", ["fr"]);
    expect(script.run("read")).toBe("fr");
    expect(script.run("other")).toBeNull();
    expect(script.run("all")).toBe('[["language"],{"language":"fr"}]');
  });

  it("sets several at once and can delete all others", () => {
    const body = `
      const store = PropertiesService.getDocumentProperties();
      store.setProperty("old", "1");
      store.setProperties({ a: "1", b: "2" }, true);
      store.deleteProperty("b");
      return JSON.stringify(store.getProperties());`;
    expect(evaluate(body)).toBe('{"a":"1"}');
  });

  it.each([
    ["setProperty('n', 25)", "The parameters (string,number) don't match the method signature", 81],
    ["setProperties({ n: 25 })", "a property is a string", 63],
    ["setProperty('n', 'x'.repeat(9 * 1024 + 1))", "Limit exceeded: properties value size.", 60],
    ["setProperty('n', 'é'.repeat(5 * 1024))", "Limit exceeded: properties value size.", 60],
    ["getPropertie('n')", "Properties.getPropertie is not part of the strict runtime", 82],
  ])("refuses %s", (call, message, fact) => {
    const body = `PropertiesService.getDocumentProperties().${call};`;
    expect(() => evaluate(body)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), fact }),
    );
  });

  it("refuses a store of more than 500 KB", () => {
    const body = `
      const store = PropertiesService.getDocumentProperties();
      for (let i = 0; i < 60; i++) store.setProperty("key" + i, "x".repeat(9000));`;
    expect(() => evaluate(body)).toThrow("Limit exceeded: properties total storage size.");
  });

  it("refuses members nobody needs, and a member written over", () => {
    expect(() => evaluate("PropertiesService.setProperty = 1;")).toThrow(
      "PropertiesService.setProperty = is not part of the strict runtime",
    );
  });
});

describe("CacheService (fact 61)", () => {
  const minutes = (count: number) => count * 60_000;

  it("forgets after ten minutes, or after the time asked for", () => {
    let now = minutes(0);
    const script = install(
      `const cache = () => CacheService.getUserCache();
       function put() { cache().put("a", "1"); cache().put("b", "2", 60); }
       function read() { return JSON.stringify(cache().getAll(["a", "b", "c"])); }`,
      { clock: () => now },
    );
    script.run("put");
    expect(script.run("read")).toBe('{"a":"1","b":"2"}');
    now = minutes(5);
    expect(script.run("read")).toBe('{"a":"1"}');
    now = minutes(11);
    expect(script.run("read")).toBe("{}");
  });

  it("keeps the 900 items that live longest once there are more than 1,000", () => {
    const body = `
      const cache = CacheService.getDocumentCache();
      for (let i = 0; i <= 1000; i++) cache.put("key" + i, "x", i + 1);
      return [cache.get("key99"), cache.get("key101"), cache.get("key1000")].join();`;
    expect(evaluate(body)).toBe(",x,x");
  });

  it.each([
    ["put('k'.repeat(251), 'v')", "Argument too large: key"],
    ["put('k', 'v'.repeat(100 * 1024 + 1))", "Argument too large: value"],
    ["put('k', 'v', 0)", "expirationInSeconds"],
    ["put('k', 'v', 21601)", "expirationInSeconds"],
    ["put('k', 1)", "don't match the method signature"],
    ["putAll({ k: 1 })", "The cache keeps strings only"],
  ])("refuses %s", (call, message) => {
    expect(() => evaluate(`CacheService.getUserCache().${call};`)).toThrow(message);
  });
});

describe("LockService (facts 49, 64)", () => {
  const held = (untilMs: number) => {
    const stores = emptyStores();
    stores.otherHolders.set("document", { untilMs });
    return { stores, clock: () => 0 };
  };

  it("is taken, held and given back", () => {
    const body = `
      const lock = LockService.getDocumentLock();
      const steps = [lock.hasLock(), lock.tryLock(10), lock.hasLock()];
      lock.releaseLock();
      return steps.concat(lock.hasLock()).join();`;
    expect(evaluate(body)).toBe("false,true,true,false");
  });

  it("is given back when the execution ends", () => {
    const script = install("function task() { return LockService.getDocumentLock().tryLock(0); }");
    expect([script.run("task"), script.run("task")]).toEqual([true, true]);
  });

  it("waits in virtual time for another execution", () => {
    const body = `
      const got = LockService.getDocumentLock().tryLock(WAIT);
      return got + " after " + Math.round(Date.now() / 1000) + " s";`;
    const wait = (ms: string) => evaluate(body.replace("WAIT", ms), held(20_000));
    expect(wait("5000")).toBe("false after 5 s");
    expect(wait("25000")).toBe("true after 20 s");
  });

  it("says who waited in vain", () => {
    const body = "LockService.getDocumentLock().waitLock(1000);";
    expect(() => evaluate(body, held(20_000))).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
  });

  it("is lost while a dialog waits for the user", () => {
    const script = install(`function task() {
      const lock = LockService.getDocumentLock();
      lock.tryLock(0);
      SpreadsheetApp.getUi().alert("Ready?");
      return lock.hasLock();
    }`);
    script.screen.answers.push({ button: "OK" });
    expect(script.run("task")).toBe(false);
  });
});

describe("Utilities (facts 65, 101)", () => {
  const moment = Date.UTC(2026, 2, 1, 4, 5, 6, 7);
  const written = (zone: string, pattern: string) =>
    evaluate(`return Utilities.formatDate(new Date(${moment}), "${zone}", "${pattern}");`);

  it.each([
    ["Europe/Paris", "yyyy-MM-dd HH:mm:ss Z", "2026-03-01 05:05:06 +0100"],
    ["America/New_York", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2026-02-28T23:05:06.007-05:00"],
    ["Pacific/Apia", "yyyy-MM-dd", "2026-03-01"],
    ["Pacific/Auckland", "d/M/yy H", "1/3/26 17"],
    ["Asia/Kolkata", "HH:mm XXX", "09:35 +05:30"],
    ["Etc/UTC", "dd ''MM'' XXX", "01 '03' Z"],
  ])("writes a moment in %s as %s", (zone, pattern, text) => {
    expect(
      evaluate(
        `return Utilities.formatDate(new Date(${moment}), "${zone}", ${JSON.stringify(pattern)});`,
      ),
    ).toBe(text);
  });

  it("refuses names of months, and zones Java would take for Greenwich", () => {
    expect(() => written("Etc/UTC", "d MMMM yyyy")).toThrow('with "MMMM" (fact 101)');
    expect(() => written("Paris", "yyyy")).toThrow('time zone "Paris"');
    expect(() => evaluate("Utilities.formatDate(0, 'Etc/UTC', 'yyyy');")).toThrow(
      "The parameters (number,string,string) don't match the method signature for Utilities.formatDate.",
    );
  });

  it("sleeps in virtual time, five minutes at most", () => {
    const slept = evaluate(
      "const t = Date.now(); Utilities.sleep(1500); return Date.now() - t >= 1500;",
      { clock: () => 0 },
    );
    expect(slept).toBe(true);
    expect(() => evaluate("Utilities.sleep(300001);")).toThrow("sleep takes from 0 to 300000");
  });

  it("writes base64 and makes identifiers", () => {
    expect(evaluate("return Utilities.base64Encode('é');")).toBe("w6k=");
    expect(evaluate("return Utilities.getUuid();")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("refuses the rest", () => {
    expect(() => evaluate("Utilities.newBlob('');")).toThrow("Utilities.newBlob is not part");
    expect(() => evaluate("Utilities.computeDigest('', '');")).toThrow("is not part");
  });
});

describe("Session (facts 39, 43, 50)", () => {
  it("knows the language, the script's zone and a key for the user", () => {
    const body = `return [Session.getActiveUserLocale(), Session.getScriptTimeZone(),
      Session.getTemporaryActiveUserKey()].join();`;
    const user = { locale: "en", temporaryKey: "k" };
    expect(evaluate(body, { user, timeZone: "Asia/Kolkata" })).toBe("en,Asia/Kolkata,k");
  });

  it("gives nobody's address away", () => {
    expect(() => evaluate("Session.getActiveUser();")).toThrow(
      "Specified permissions are not sufficient to call Session.getActiveUser",
    );
    const scopes = ["userinfo.email"];
    expect(() => evaluate("Session.getActiveUser();", { scopes })).toThrow("fact 43");
  });
});

describe("ScriptApp and Logger", () => {
  it("tells which scopes were granted (fact 161)", () => {
    const body = `
      const wanted = ["https://www.googleapis.com/auth/SCOPE"];
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, wanted);
      return String(info.getAuthorizationStatus());`;
    expect(evaluate(body.replace("SCOPE", "script.container.ui"))).toBe("NOT_REQUIRED");
    expect(evaluate(body.replace("SCOPE", "drive"))).toBe("REQUIRED");
  });

  it("makes no triggers", () => {
    expect(() => evaluate("ScriptApp.newTrigger('task');")).toThrow("not sufficient");
    const scopes = ["script.scriptapp"];
    expect(() => evaluate("ScriptApp.newTrigger('task');", { scopes })).toThrow("fact 53");
  });

  it("logs", () => {
    const body = "Logger.log('%s of %s', 1, 2); return Logger.getLog();";
    expect(() => evaluate(body)).toThrow("don't match the method signature");
    expect(evaluate("Logger.log('%s left', 2); return Logger.getLog();")).toBe("2 left");
  });
});

describe("HtmlService (facts 139, 140)", () => {
  const html = { Sidebar: "<!DOCTYPE html><p>Hello</p>" };

  it("gives the pages that were pushed", () => {
    const body = `
      const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Portfolio").setWidth(400);
      return [page.getContent(), page.getTitle(), page.getWidth()].join("|");`;
    expect(evaluate(body, { html })).toBe("<!DOCTYPE html><p>Hello</p>|Portfolio|400");
  });

  it("refuses pages that are not there, and templates", () => {
    const file = "HtmlService.createHtmlOutputFromFile('Panel');";
    expect(() => evaluate(file, { html })).toThrow("No HTML file named Panel was found.");
    expect(() => evaluate("HtmlService.createTemplateFromFile('Sidebar');", { html })).toThrow(
      "An HTML template (fact 140)",
    );
  });
});

describe("what every service call passes through", () => {
  const code = `function task() {
    try { PropertiesService.getUserProperties(); } catch (error) { return error.message; }
    return "fine";
  }`;

  it("is counted by name", () => {
    const script = install(code);
    script.run("task");
    expect([...script.lastMeter.byName]).toEqual([["PropertiesService.getUserProperties", 1]]);
    expect(script.lastMeter.serviceCalls).toBe(1);
  });

  it("finds no document store outside a document (fact 62)", () => {
    const body = `return [PropertiesService.getDocumentProperties(), LockService.getDocumentLock(),
      CacheService.getDocumentCache()].every((store) => store === null);`;
    expect(evaluate(body, { inDocument: false })).toBe(true);
    expect(evaluate(body)).toBe(false);
  });

  it("can be made to fail, and the script may catch that", () => {
    const script = install(
      code.replace("error.message", "error instanceof Error && error.message"),
    );
    script.beforeCall = (name) => {
      throw new Error(`${name} fell over`);
    };
    expect(script.run("task")).toBe("PropertiesService.getUserProperties fell over");
  });
});
