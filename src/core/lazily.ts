/** A value worked out when first asked for, and kept. A throw is not kept: who asks again is told again. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * An object each of whose parts is worked out when first asked for, and kept. It reads like any other;
 * what spreads or compares it asks for all of it.
 * @param make How to work each part out; nothing it looks at may change afterwards.
 */
export function lazily<Whole extends object>(
  make: {
    readonly [Key in keyof Whole]: () => Whole[Key];
  },
): Whole {
  const whole = {};
  for (const key of Object.keys(make) as (keyof Whole)[]) {
    Object.defineProperty(whole, key, { get: once(make[key]), enumerable: true });
  }
  return whole as Whole;
}

/** A copy with some parts changed; those nobody has asked for yet are still not worked out. */
export function withParts<Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole {
  const all = {
    ...Object.getOwnPropertyDescriptors(whole),
    ...Object.getOwnPropertyDescriptors(parts),
  };
  return Object.defineProperties({}, all) as Whole;
}
