/** Whose data a store, a cache or a lock is about. */
export type Owner = "script" | "user" | "document";

/** A lock held by somebody else, until a moment of the virtual clock. */
export interface OtherHolder {
  readonly untilMs: number;
}

/** What outlives an execution: properties, cached values and locks of one script in one document. */
export interface Stores {
  readonly properties: Readonly<Record<Owner, Map<string, string>>>;
  readonly caches: Readonly<Record<Owner, Map<string, { value: string; expiresMs: number }>>>;
  /** Locks other executions hold; set one to test what our script does when it must wait. */
  readonly otherHolders: Map<Owner, OtherHolder>;
}

/** Empty stores, as on the day of installation. */
export function emptyStores(): Stores {
  return {
    properties: { script: new Map(), user: new Map(), document: new Map() },
    caches: { script: new Map(), user: new Map(), document: new Map() },
    otherHolders: new Map(),
  };
}
