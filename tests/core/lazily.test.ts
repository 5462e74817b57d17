import { describe, expect, it } from "vitest";
import { lazily, once, withParts } from "../../src/core/lazily.ts";

/** A maker that counts its calls. */
function counted<Value>(value: Value) {
  const counter = { calls: 0 };
  const make = () => {
    counter.calls++;
    return value;
  };
  return { counter, make };
}

describe("a value worked out when asked for", () => {
  it("is worked out once, null and undefined too", () => {
    for (const value of [7, null, undefined]) {
      const { counter, make } = counted(value);
      const ask = once(make);
      expect(counter.calls).toBe(0);
      expect([ask(), ask()]).toEqual([value, value]);
      expect(counter.calls).toBe(1);
    }
  });

  it("that cannot be told is refused each time", () => {
    const ask = once(() => {
      throw new Error("no");
    });
    expect(ask).toThrow("no");
    expect(ask).toThrow("no");
  });
});

describe("an object of such values", () => {
  it("works out what is asked for alone, once", () => {
    const [left, right] = [counted([1]), counted([2])];
    const whole = lazily<{ left: number[]; right: number[] }>({
      left: left.make,
      right: right.make,
    });
    expect(whole.left).toBe(whole.left);
    expect([left.counter.calls, right.counter.calls]).toEqual([1, 0]);
  });

  it("is equal to a plain one, and copies as one", () => {
    const whole = lazily<{ a: number; b: string }>({ a: () => 1, b: () => "two" });
    expect(whole).toEqual({ a: 1, b: "two" });
    expect({ ...whole, a: 3 }).toEqual({ a: 3, b: "two" });
    expect(Object.keys(whole)).toEqual(["a", "b"]);
  });

  it("is copied with a part changed without being worked out", () => {
    const [left, right] = [counted([1]), counted([2])];
    const whole = lazily<{ left: number[]; right: number[] }>({
      left: left.make,
      right: right.make,
    });
    const copy = withParts(whole, { right: [3] });
    expect([left.counter.calls, right.counter.calls]).toEqual([0, 0]);
    expect(copy).toEqual({ left: [1], right: [3] });
    expect(copy.left).toBe(whole.left);
    expect([left.counter.calls, right.counter.calls]).toEqual([1, 0]);
  });
});
