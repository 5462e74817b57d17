import type { Execution } from "../execution.ts";
import { refuse } from "../refuse.ts";
import { serve } from "../serve.ts";
import type { Owner } from "../stores.ts";

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const MOST_ITEMS = 1000;
const ITEMS_AFTER_CLEARING = 900;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** `CacheService`: text that may vanish at any time (fact 61). */
export function makeCacheService(execution: Execution): object {
  const cache = (owner: Owner) => () =>
    owner === "document" && !execution.inDocument ? null : makeCache(execution, owner);
  return serve(execution, "CacheService", {
    getDocumentCache: cache("document"),
    getScriptCache: cache("script"),
    getUserCache: cache("user"),
  });
}

function makeCache(execution: Execution, owner: Owner): object {
  const kept = execution.stores.caches[owner];
  const get = (key: string): string | null => {
    const found = kept.get(key);
    return found !== undefined && found.expiresMs > execution.now() ? found.value : null;
  };
  const put = (key: string, value: unknown, seconds = USUAL_SECONDS): void => {
    const text = checkItem(key, value, seconds);
    kept.set(key, { value: text, expiresMs: execution.now() + seconds * 1000 });
    if (kept.size > MOST_ITEMS) keepFarthest(kept);
  };
  return serve(execution, "Cache", {
    get,
    getAll: (keys: readonly string[]) => {
      const found = keys.map((key) => [key, get(key)] as const).filter(([, text]) => text !== null);
      return execution.realm.object(Object.fromEntries(found));
    },
    put,
    putAll: (values: Record<string, unknown>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove: (key: string) => {
      kept.delete(key);
    },
    removeAll: (keys: readonly string[]) => {
      for (const key of keys) kept.delete(key);
    },
  });
}

function checkItem(key: string, value: unknown, seconds: number): string {
  if (typeof value !== "string") return refuse(61, "The cache keeps strings only");
  if (key.length > LONGEST_KEY) refuse(61, "Argument too large: key");
  if (new TextEncoder().encode(value).length > LARGEST_VALUE_BYTES) {
    refuse(61, "Argument too large: value");
  }
  if (seconds < 1 || seconds > MOST_SECONDS) {
    refuse(61, `Invalid argument: expirationInSeconds must lie from 1 to ${MOST_SECONDS}`);
  }
  return value;
}

function keepFarthest(kept: Map<string, { value: string; expiresMs: number }>): void {
  const nearestFirst = [...kept].sort(([, a], [, b]) => a.expiresMs - b.expiresMs);
  for (const [key] of nearestFirst.slice(0, kept.size - ITEMS_AFTER_CLEARING)) kept.delete(key);
}
