import { describe, expect, it } from "vitest";
import type { ClientFacts, OwnColumn } from "../../../src/core/orders.ts";
import type { FactPart } from "../../../src/intake/join/merge-facts.ts";
import { mergeOwn } from "../../../src/intake/join/merge-own.ts";

/** A list whose one column of its own says this; its client i is client i of the portfolio. */
function part(place: number, column: OwnColumn): FactPart {
  const id = Array.from({ length: column.values.length }, (_, i) => `${i}`);
  const own = { Surface: () => column };
  const facts: ClientFacts = {
    size: id.length,
    id,
    name: id,
    texts: {},
    numbers: {},
    others: {},
    own,
  };
  return { place, facts, joined: Int32Array.from(id.keys()) };
}
const numbers = (unit: "number" | "day", ...values: number[]): OwnColumn => ({
  kind: "number",
  values: Float64Array.from(values),
  own: { unit, texts: values.map((value) => (Number.isNaN(value) ? "" : `${value}`)) },
});
const words = (...values: string[]): OwnColumn => ({ kind: "text", values });
const merged = (...columns: OwnColumn[]) =>
  mergeOwn(
    columns.map((column, place) => part(place, column)),
    "Surface",
    3,
  );

describe("a column of the user's own in several lists", () => {
  it("is told by the first list, and filled by the next", () => {
    const column = merged(numbers("number", 5, Number.NaN, 7), numbers("number", 6, 8, Number.NaN));
    expect([...column.values]).toEqual([5, 8, 7]);
    expect(column.kind === "number" && column.own).toEqual({
      unit: "number",
      texts: ["5", "8", "7"],
    });
  });

  it("is one of words where lists do not agree", () => {
    const said = merged(numbers("number", 5, Number.NaN, 7), words("grand", "petit", ""));
    expect(said).toEqual({ kind: "text", values: ["5", "petit", "7"] });
    expect(merged(numbers("number", 5), numbers("day", 20_000)).kind).toBe("text");
  });

  it("is still one of numbers beside a list that says nothing", () => {
    expect(merged(words("", "", ""), numbers("day", 20_000)).kind).toBe("number");
    expect(merged(numbers("day", Number.NaN)).kind).toBe("number");
  });
});
