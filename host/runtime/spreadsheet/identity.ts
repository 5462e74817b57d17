/** What stands behind an object that a script holds. */
export interface Identity {
  className: string;
  target: object;
}

const identities = new WeakMap<object, Identity>();

/** Remembers what stands behind a wrapped object. */
export function remember(wrapped: object, identity: Identity): void {
  identities.set(wrapped, identity);
}

/** What stands behind a value, or undefined when it is no object of the services. */
export function identityOf(value: unknown): Identity | undefined {
  return typeof value === "object" && value !== null ? identities.get(value) : undefined;
}

/** The implementation behind a wrapped object, or behind each item of an array; else the value. */
export function unwrapped(value: unknown): unknown {
  const identity = identityOf(value);
  if (identity) return identity.target;
  if (Array.isArray(value) && value.length > 0 && identityOf(value[0])) {
    return value.map((item) => identityOf(item)?.target ?? item);
  }
  return value;
}
