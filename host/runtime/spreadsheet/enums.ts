import { unknownMember } from "../refuse.ts";
import { ENUMS } from "../signatures.ts";

/** A value of one of Google's enums: an object, never a string. */
export class EnumValue {
  readonly enumName: string;
  readonly value: string;
  readonly index: number;

  constructor(enumName: string, value: string, index: number) {
    this.enumName = enumName;
    this.value = value;
    this.index = index;
    Object.freeze(this);
  }

  name(): string {
    return this.value;
  }

  ordinal(): number {
    return this.index;
  }

  toString(): string {
    return this.value;
  }

  toJSON(): string {
    return this.value;
  }
}

const made = new Map<string, Readonly<Record<string, EnumValue>>>();

/** The enum as a script sees it; a value that it does not have is refused. */
export function makeEnum(enumName: string): Readonly<Record<string, EnumValue>> {
  const known = made.get(enumName);
  if (known) return known;
  const values: Record<string, EnumValue> = {};
  (ENUMS[enumName] ?? []).forEach((value, index) => {
    values[value] = new EnumValue(enumName, value, index);
  });
  const strict = new Proxy(Object.freeze(values), {
    get(target, key) {
      if (typeof key === "symbol") return undefined;
      return Object.hasOwn(target, key) ? target[key] : unknownMember(`${enumName}.${key}`);
    },
  });
  made.set(enumName, strict);
  return strict;
}

/** One value, for the services' own answers. */
export function enumValue(enumName: string, value: string): EnumValue {
  return makeEnum(enumName)[value] ?? unknownMember(`${enumName}.${value}`);
}
