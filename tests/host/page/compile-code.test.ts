import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { compileCode, globalFunctions } from "../../../host/page/compile-code.ts";
import { QUICK_NAMES } from "../../../host/page/language-names.ts";

const CODE = `"use strict";
var Inner = (() => {
  function hidden() {}
  return { hidden };
})();
function first() { return typeof Service.call; }
async function second() {}
`;

test("only functions of the top level are global", () => {
  expect(globalFunctions(CODE)).toEqual(["first", "second"]);
});

test("free names are answered by the scope, the language's by the values handed over", () => {
  const asked: string[] = [];
  const scope = new Proxy(
    {},
    {
      has: (_, name) => name === "Service",
      get: (_, name) => {
        if (typeof name === "string") asked.push(name);
        return name === "Service" ? { call: () => 1 } : undefined;
      },
    },
  );
  const start = runInThisContext(compileCode(CODE).code);
  const functions = start(
    scope,
    QUICK_NAMES.map((name) => Reflect.get(globalThis, name)),
  );
  expect(functions.first()).toBe("function");
  expect(asked).toContain("Service");
});
