import type { Program } from "../runtime/realm.ts";
import { QUICK_NAMES } from "./language-names.ts";

/** Names of the functions a script declares at its top level: esbuild indents whatever is inside. */
export function globalFunctions(code: string): string[] {
  const names = [...code.matchAll(/^(?:async )?function\*?\s+([\w$]+)/gm)].map(([, name]) => name);
  return [...new Set(names.filter((name) => name !== undefined))];
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
