import type { Program } from "../runtime/realm.ts";

/** Names of the functions a script declares at its top level: esbuild indents whatever is inside. */
export function globalFunctions(code: string): string[] {
  const names = [...code.matchAll(/^(?:async )?function\*?\s+([\w$]+)/gm)].map(([, name]) => name);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * A script as the text of a function: given the scope that answers its free names, it runs the top
 * level and gives the global functions. The script keeps its own strictness.
 */
export function compileCode(code: string): Program {
  const list = globalFunctions(code).join(", ");
  const inner = `(function () {\n${code}\nreturn { ${list} };\n}).call(undefined)`;
  return { code: `(function (scope) { with (scope) { return ${inner}; } })` };
}
