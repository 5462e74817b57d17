import type { ScriptRealm } from "./realm.ts";
import { refuse, refuseUnknown } from "./refuse.ts";
import { identityOf } from "./spreadsheet/identity.ts";

/** Nobody documents the limit; "tens of megabytes fail", and one is agreed to be safe. */
const LARGEST_PAYLOAD = 1_000_000;

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Values come from several realms, so a plain object is known by its shape, not by its class. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null || (Object.getPrototypeOf(prototype) === null && tagOf(value) === "Object")
  );
}

function isSimple(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean";
}

function checkNumber(value: number): number {
  if (Number.isFinite(value)) return value;
  return refuseUnknown(149, `${value} across google.script.run`);
}

/**
 * What the server receives of the client's arguments: plain values only, everything else is refused in
 * the client already (fact 149).
 */
export function toServer(args: readonly unknown[], realm: ScriptRealm): unknown[] {
  const path: object[] = [];
  const illegal = (property: string | number): never =>
    refuse(149, `Failed due to illegal value in property: ${property}`);
  const copy = (value: unknown, property: string | number): unknown => {
    if (value === undefined) return null;
    if (isSimple(value)) return value;
    if (typeof value === "number") return checkNumber(value);
    if (typeof value !== "object" || value === null) return illegal(property);
    if (path.includes(value)) return refuse(148, "Failed due to circular reference");
    path.push(value);
    const copied = copyObject(value, property);
    path.pop();
    return copied;
  };
  const copyObject = (value: object, property: string | number): unknown => {
    if (Array.isArray(value)) return realm.array(value.map((item, index) => copy(item, index)));
    if (!isPlain(value)) return illegal(property);
    const entries = Object.entries(value).map(([key, item]) => [key, copy(item, key)]);
    return realm.object(Object.fromEntries(entries));
  };
  const copied = args.map((argument, index) => copy(argument, index));
  checkSize(copied);
  return copied;
}

/** Thrown inside toClient to empty the whole answer. */
class LostAnswer extends Error {}

/** What the client receives of the server's answer, with the losses that were measured (fact 149). */
export function toClient(value: unknown): unknown {
  try {
    const copied = copyOut(value, []);
    checkSize(copied);
    return copied;
  } catch (error) {
    if (error instanceof LostAnswer) return null;
    throw error;
  }
}

function copyOut(value: unknown, path: readonly object[]): unknown {
  if (value === undefined) return null;
  if (isSimple(value)) return value;
  if (typeof value === "number") return checkNumber(value);
  if (typeof value === "function") return Function.prototype.toString.call(value);
  if (typeof value !== "object" || value === null) {
    return refuseUnknown(149, `A ${typeof value} across google.script.run`);
  }
  if (path.includes(value)) return refuse(148, "Failed due to circular reference");
  const within = [...path, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copyOut(item, within));
  if (identityOf(value) === undefined && isPlain(value)) return copyEntries(value, within);
  return copyOther(value, within);
}

function copyEntries(value: object, within: readonly object[]): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, item]) => [key, copyOut(item, within)]);
  return Object.fromEntries(entries);
}

function copyOther(value: object, within: readonly object[]): unknown {
  // A service's object, like a date, leaves nothing of the answer (fact 149).
  if (identityOf(value) !== undefined) throw new LostAnswer();
  switch (tagOf(value)) {
    case "Date":
      // One date anywhere empties the whole answer (fact 150).
      throw new LostAnswer();
    case "Map":
    case "Set":
    case "RegExp":
    case "Number":
      return {};
    case "Int8Array":
      return copyEntries(value, within);
    case "Uint8Array":
      return refuse(149, "We're sorry, a server error occurred. Please wait a bit and try again.");
    default:
      return refuseUnknown(149, `A ${tagOf(value)} across google.script.run`);
  }
}

function checkSize(value: unknown): void {
  const { length } = JSON.stringify(value);
  if (length > LARGEST_PAYLOAD) {
    refuseUnknown(156, `${length} characters across google.script.run`);
  }
}
