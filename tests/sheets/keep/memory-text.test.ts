import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyMemory, tabMemory, under } from "../../../src/sheets/keep/memory.ts";
import { LARGEST_CHUNK, memoryLines, memoryOf } from "../../../src/sheets/keep/memory-text.ts";
import type { TypedCell } from "../../../src/sheets/keep/typed-cell.ts";

const cell: fc.Arbitrary<TypedCell> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.record({ day: fc.integer(), seconds: fc.nat({ max: 86_399 }) }),
  fc.record({ formula: fc.string() }),
);

it("comes back whole, whatever ids and words it holds", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string(), cell)), (typed) => {
      const memory = emptyMemory();
      for (const [id, column, value] of typed) {
        under(under(memory.typed, "clients"), id).set(column, value);
      }
      under(under(memory.typed, "clients"), "__proto__").set("constructor", "x");
      tabMemory(memory, "clients").written = {
        columns: [{ id: "o:id", heading: "Code" }],
        headline: "h",
        rows: new Map([["007", "abc"]]),
        base: new Map([["7", new Map<string, TypedCell>([["k:note", "n"]])]]),
        page: null,
      };
      memory.offsets.set(-1, 3_600_000);
      memory.dirty.add("kpi");
      expect(memoryOf(memoryLines(memory))).toEqual(memory);
    }),
  );
});

it("is plain ASCII in lines a cell can hold, and notices when one is changed or missing", () => {
  const memory = emptyMemory();
  memory.run = "é😀\u2028".repeat(20_000);
  const lines = memoryLines(memory);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).toMatch(new RegExp(`^[ -~]{1,${LARGEST_CHUNK}}$`));
  expect(memoryOf(lines)?.run).toBe(memory.run);
  expect(memoryOf([...lines, "", ""])?.run).toBe(memory.run);
  expect(memoryOf(lines.slice(0, -1))).toBeNull();
  expect(memoryOf(lines.map((line, at) => (at === 2 ? line.replace("u", "v") : line)))).toBeNull();
  expect(memoryOf([])).toBeNull();
});
