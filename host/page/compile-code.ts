import { parse } from "acorn";
import type { Program } from "../runtime/realm.ts";
import { QUICK_NAMES } from "./language-names.ts";

/** Names of the functions a script declares at its top level. */
export function globalFunctions(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2021, sourceType: "script" });
  const names = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  return [...new Set(names)];
}

/**
 * A script as the text of a function: given the scope that answers its free names, and the values of
 * the language's own names, it runs the top level and gives the global functions.
 */
export function compileCode(code: string): Program {
  const list = globalFunctions(code).join(", ");
  const inner = `(function (${QUICK_NAMES.join(", ")}) {\n${code}\nreturn { ${list} };\n})`;
  return {
    code: `(function (scope, language) { with (scope) { return ${inner}.apply(undefined, language); } })`,
  };
}
