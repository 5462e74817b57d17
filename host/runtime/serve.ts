import { refuse, unknownMember } from "./refuse.ts";
import { type EnumValue, makeEnum } from "./spreadsheet/enums.ts";
import type { AuthMode, Environment } from "./spreadsheet/environment.ts";
import { report } from "./spreadsheet/expose.ts";
import { remember } from "./spreadsheet/identity.ts";
import { describe, matching, overloadsOf } from "./spreadsheet/match.ts";

type Member = (...args: never[]) => unknown;
type EnumGroup = Readonly<Record<string, EnumValue>>;

/**
 * A service that is not about cells: its members checked (mode, argument types, scopes), counted and,
 * in a test, made to fail. A member that is not here throws. Its enums are plain properties.
 */
export function serve(
  environment: Environment,
  className: string,
  members: Readonly<Record<string, Member | EnumGroup>>,
): object {
  const service: object = new Proxy(Object.freeze({}), {
    get(_, key) {
      if (typeof key === "symbol" || key === "then") return undefined;
      if (key === "toString") return () => className;
      const member = Object.hasOwn(members, key) ? members[key] : undefined;
      if (member === undefined) {
        return report(environment, () => unknownMember(`${className}.${key}`));
      }
      if (typeof member !== "function") return member;
      return (...args: never[]) =>
        report(environment, () => {
          checkCall(environment, { className, key }, args);
          return member(...args);
        });
    },
    set(_, key) {
      return report(environment, () => unknownMember(`${className}.${String(key)} =`));
    },
  });
  remember(service, { className, target: service });
  return service;
}

/** The enums that hang on a service, by name. */
export function enumGroup(names: readonly string[]): Record<string, EnumGroup> {
  return Object.fromEntries(names.map((name) => [name, makeEnum(name)]));
}

interface Path {
  readonly className: string;
  readonly key: string;
}

function checkCall(environment: Environment, path: Path, args: readonly unknown[]): void {
  const { className, key } = path;
  const name = `${className}.${key}`;
  environment.beforeCall?.(name);
  environment.meter.call(name);
  checkMode(environment.authMode(), path);
  const overload = matching(name, overloadsOf(className, key) ?? [], args);
  if (overload === undefined) {
    const words = `The parameters (${describe(args)}) don't match the method signature for`;
    refuse(81, `${words} ${name}.`);
  }
  const granted = environment.scopes.map((scope) => scope.replace(/^.*\/auth\//, ""));
  if (overload.scopes.length > 0 && !overload.scopes.some((scope) => granted.includes(scope))) {
    refuse(50, `Specified permissions are not sufficient to call ${name}`);
  }
}

/** What an add-on that is not enabled in the document may still do (fact 43). */
const WITHOUT_CONSENT =
  /^(Ui\.create(Addon)?Menu|Menu\.\w+|Logger\.\w+|Utilities\.\w+|Session\.getActiveUserLocale)$/;
/** Services a cell's call may use (facts 36, 39). */
const IN_A_CELL =
  /^(Cache|Html|Lock|Properties|Utilities|Logger)\w*\.|^Session\.getActiveUserLocale$/;

function checkMode(mode: AuthMode, { className, key }: Path): void {
  const name = `${className}.${key}`;
  if (mode === "NONE" && !WITHOUT_CONSENT.test(name)) {
    refuse(43, `You do not have permission to call ${name}`);
  }
  if (mode === "CUSTOM_FUNCTION" && !IN_A_CELL.test(name)) {
    refuse(37, `You do not have permission to call ${className} service.`);
  }
}
