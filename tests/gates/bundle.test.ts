import { existsSync, readFileSync } from "node:fs";
import { type Comment, parse } from "acorn";
import { describe, expect, it } from "vitest";
import { SIGNATURES } from "../../host/runtime/signatures.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import { BUILT_IN_FUNCTIONS } from "./built-in-functions.ts";
import { freeIdentifiers, type Node, walk } from "./free-identifiers.ts";

/** What Sheets, the menu and the sidebar call by name. Everything global can be called from outside. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  apiCall: ["json"],
  onInstall: [],
  onOpen: [],
  openFunctions: [],
  openHelp: [],
  openSidebar: [],
};

const LANGUAGE = `Array ArrayBuffer Boolean DataView Date Error Float64Array Infinity Int32Array Int8Array
  JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String
  Symbol SyntaxError TypeError Uint16Array Uint32Array Uint8Array WeakMap WeakSet globalThis isFinite
  isNaN parseFloat parseInt undefined BigInt Function decodeURIComponent encodeURIComponent`;
const SERVICES = `CacheService Charts HtmlService LockService Logger PropertiesService ScriptApp Session
  SpreadsheetApp Utilities console`;
const words = (text: string): string[] => text.trim().split(/\s+/);

const code = existsSync("build/Code.js") ? readFileSync("build/Code.js", "utf8") : "";
const comments: Comment[] = [];
const program = parse(code, { ecmaVersion: 2021, sourceType: "script", onComment: comments });
const tree = program as unknown as Node;

interface TopFunction {
  readonly name: string;
  readonly params: readonly string[];
  readonly card: string;
}

const functions: TopFunction[] = program.body.flatMap((node) => {
  if (node.type !== "FunctionDeclaration") return [];
  const above = comments.filter(({ end }) => end <= node.start).pop();
  const touches = above !== undefined && code.slice(above.end, node.start).trim() === "";
  const card = touches && above.type === "Block" ? above.value : "";
  const params = node.params.map((each) => (each.type === "Identifier" ? each.name : each.type));
  return [{ name: node.id.name, params, card }];
});

describe("Code.js", () => {
  it("was built", () => {
    expect(code.length).toBeGreaterThan(0);
  });

  it("is at most 700 KB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(700 * 1024);
  });

  it("declares the functions others call and no more, with their parameters (facts 2, 8, 147)", () => {
    const cells = catalogue.map(({ name, args }) => [name, Object.keys(args)]);
    const expected = { ...ENTRIES, ...Object.fromEntries(cells) };
    expect(Object.fromEntries(functions.map(({ name, params }) => [name, params]))).toEqual(
      expected,
    );
  });

  it("has a card right above each function, and the tag on those for cells (facts 6, 7)", () => {
    for (const { name, params, card } of functions) {
      expect(card, name).toMatch(/^\*\s/);
      if (name in ENTRIES) continue;
      expect(card, name).toContain("@customfunction");
      expect(card, name).toContain("@return");
      const documented = [...card.matchAll(/@param \{[^}]+\} \[?(\w+)/g)].map(([, param]) => param);
      expect(documented, name).toEqual(params);
    }
  });

  it("names no built-in and no cell (facts 1, 4)", () => {
    const names = functions.map(({ name }) => name).filter((name) => !(name in ENTRIES));
    expect(names.filter((name) => BUILT_IN_FUNCTIONS.has(name.toUpperCase()))).toEqual([]);
    expect(names.filter((name) => /^[a-z]{1,3}\d+$|^r\d*c\d*$|_$/i.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });

  it("expects of its surroundings the language and the services only (fact 183)", () => {
    const allowed = new Set([...words(LANGUAGE), ...words(SERVICES)]);
    expect([...freeIdentifiers(tree)].filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("calls no member of a service that the strict runtime does not know", () => {
    const unknown = [...serviceMembers()].filter(([service, member]) => {
      const isEnum = /^[A-Z]/.test(member);
      return !isEnum && SIGNATURES[service]?.[member] === undefined;
    });
    expect(unknown).toEqual([]);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync("build/appsscript.json", "utf8"));

  it("asks for the scopes the code uses and no other (facts 157 to 159)", () => {
    const asked = manifest.oauthScopes.map((scope: string) => scope.replace(/^.*\/auth\//, ""));
    expect(asked.sort()).toEqual([...usedScopes()].sort());
  });

  it("asks for V8 and a zone of its own (facts 102, 176)", () => {
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Etc/UTC" });
  });
});

/** `Service.member` as it is written. */
function* serviceMembers(): Generator<readonly [string, string]> {
  const services = new Set(
    words(SERVICES).filter((name) => name !== "console" && name !== "Charts"),
  );
  for (const node of walk(tree)) {
    if (node.type !== "MemberExpression" || node.computed === true) continue;
    const { name } = node.object as Node;
    if (typeof name === "string" && services.has(name)) {
      yield [name, String((node.property as Node).name)];
    }
  }
}

/** Scopes of every method name in the code, whichever class it turns out to belong to. */
function usedScopes(): Set<string> {
  const needs = new Map<string, string>();
  for (const members of Object.values(SIGNATURES)) {
    for (const [member, overloads] of Object.entries(members)) {
      if (overloads.startsWith("*")) needs.set(member, "spreadsheets.currentonly");
      const [, scope] = /^\{(\S+)\}/.exec(overloads) ?? [];
      if (scope !== undefined) needs.set(member, scope);
    }
  }
  const used = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type !== "MemberExpression" || node.computed === true) continue;
    const scope = needs.get(String((node.property as Node).name));
    if (scope !== undefined) used.add(scope);
  }
  return used;
}
