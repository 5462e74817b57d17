import type { Execution } from "../execution.ts";
import { refuse } from "../refuse.ts";
import { serve } from "../serve.ts";
import type { Owner } from "../stores.ts";

const LARGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** `PropertiesService`: text by key, in three stores (fact 63). */
export function makePropertiesService(execution: Execution): object {
  const store = (owner: Owner) => () =>
    owner === "document" && !execution.inDocument ? null : makeProperties(execution, owner);
  return serve(execution, "PropertiesService", {
    getDocumentProperties: store("document"),
    getScriptProperties: store("script"),
    getUserProperties: store("user"),
  });
}

function makeProperties(execution: Execution, owner: Owner): object {
  const kept = execution.stores.properties[owner];
  const mayWrite = (): void => {
    if (owner === "user" && execution.authMode() === "CUSTOM_FUNCTION") {
      refuse(36, "You do not have permission to call setProperty");
    }
  };
  const put = (key: string, value: string): void => {
    checkSizes(kept, key, value);
    kept.set(key, value);
  };
  const properties = serve(execution, "Properties", {
    getProperty: (key: string) => kept.get(key) ?? null,
    getProperties: () => execution.realm.object(Object.fromEntries(kept)),
    getKeys: () => execution.realm.array([...kept.keys()]),
    setProperty: (key: string, value: string) => {
      mayWrite();
      put(key, value);
      return properties;
    },
    setProperties: (values: Record<string, unknown>, deleteAllOthers = false) => {
      mayWrite();
      if (deleteAllOthers) kept.clear();
      for (const [key, value] of Object.entries(values)) put(key, checkText(value));
      return properties;
    },
    deleteProperty: (key: string) => {
      mayWrite();
      kept.delete(key);
      return properties;
    },
    deleteAllProperties: () => {
      mayWrite();
      kept.clear();
      return properties;
    },
  });
  return properties;
}

function checkText(value: unknown): string {
  if (typeof value === "string") return value;
  // The platform writes 25 as "25.0" or so; whoever stores text knows what comes back.
  return refuse(63, `The parameters (${typeof value}) don't match: a property is a string`);
}

function checkSizes(kept: ReadonlyMap<string, string>, key: string, value: string): void {
  if (bytes(value) > LARGEST_VALUE_BYTES) refuse(60, "Limit exceeded: properties value size.");
  let total = bytes(key) + bytes(value);
  for (const [other, text] of kept) if (other !== key) total += bytes(other) + bytes(text);
  if (total > LARGEST_STORE_BYTES) refuse(60, "Limit exceeded: properties total storage size.");
}
