import { GoogleException, refuse, StrictRuntimeUnknown, unknownMember } from "../refuse.ts";
import type { Environment } from "./environment.ts";
import { remember, unwrapped } from "./identity.ts";
import { describe, matching, overloadsOf } from "./match.ts";

type Method = (...args: unknown[]) => unknown;

/** An implementation that can tell that what it stood for has gone; it then throws. */
export interface Living {
  alive?(): void;
}

/**
 * What a script may hold of an implementation: the members of the strict surface, each checked
 * (mode, argument types, scopes), counted and, in a test, made to fail. Any other member throws.
 */
export function expose(environment: Environment, className: string, target: object): object {
  const methods = target as Record<string, unknown>;
  const proxy: object = new Proxy(Object.freeze({}), {
    get(_, key) {
      if (typeof key === "symbol" || key === "then") return undefined;
      if (key === "toString") return () => className;
      const method = methods[key];
      if (typeof method !== "function" || !overloadsOf(className, key)) {
        return report(environment, () => unknownMember(`${className}.${key}`));
      }
      return (...args: unknown[]) => {
        const result = report(environment, () => {
          const call = { environment, className, key };
          check(call, args);
          (target as Living).alive?.();
          return (method as Method).apply(target, args.map(unwrapped));
        });
        return result === target ? proxy : result;
      };
    },
    set(_, key) {
      return report(environment, () => unknownMember(`${className}.${String(key)} =`));
    },
    has: (_, key) => typeof key === "string" && overloadsOf(className, key) !== undefined,
  });
  remember(proxy, { className, target });
  return proxy;
}

/** Runs, and tells the environment of whatever is refused; a script gets an error of its realm. */
export function report<T>(environment: Environment, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof GoogleException || error instanceof StrictRuntimeUnknown) {
      environment.onRefusal?.(error);
      throw environment.realm.error?.(error) ?? error;
    }
    throw error;
  }
}

interface Call {
  environment: Environment;
  className: string;
  key: string;
}

function check({ environment, className, key }: Call, args: readonly unknown[]): void {
  const path = `${className}.${key}`;
  environment.beforeCall?.(path);
  environment.meter.call(path);
  checkMode(environment, className, key);
  const overload = matching(path, overloadsOf(className, key) ?? [], args);
  if (!overload) {
    const owner = className === "SpreadsheetApp" ? className : `SpreadsheetApp.${className}`;
    const words = `The parameters (${describe(args)}) don't match the method signature for`;
    refuse(81, `${words} ${owner}.${key}.`);
  }
  const granted = environment.scopes.map((scope) => scope.replace(/^.*\/auth\//, ""));
  if (overload.scopes.length > 0 && !overload.scopes.some((scope) => granted.includes(scope))) {
    refuse(50, `Specified permissions are not sufficient to call ${path}`);
  }
}

const READS = /^(get|is|has|can|offset$|flush$)/;
/** Menus may be built in every mode but that of a cell. */
const MENUS = "SpreadsheetApp.getUi";

function checkMode(environment: Environment, className: string, key: string): void {
  const mode = environment.authMode();
  const path = `${className}.${key}`;
  if (mode === "NONE" && path !== MENUS) refuse(43, `You do not have permission to call ${path}`);
  if (mode !== "CUSTOM_FUNCTION") return;
  if (path === MENUS) refuse(38, `You do not have permission to call ${path}`);
  if (!READS.test(key)) refuse(26, `You do not have permission to call ${key}`);
}
