import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf } from "../../../src/sidebar/import/batches.ts";
import { blocksOf } from "../../../src/sidebar/import/blocks.ts";
import { delimiterOf } from "../../../src/sidebar/import/delimiter.ts";
import { tabNameOf } from "../../../src/sidebar/import/tab-name.ts";
import { linesOf, rowsOf } from "./file-of.ts";

/** The rows as a careful program would save them. */
const saved = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)))
    .map((row) => `${row.join(";")}\n`)
    .join("");

async function* batchesOfRows(rows: readonly string[][]) {
  const half = Math.ceil(rows.length / 2);
  for (const part of [rows.slice(0, half), rows.slice(half)]) {
    yield { rows: part, lines: part.map((_, at) => at) };
  }
}

async function blocks(rows: readonly string[][], columns: number, from = 0) {
  const found = [];
  for await (const block of blocksOf(batchesOfRows(rows), { rows: rows.length, columns, from })) {
    found.push(block);
  }
  return found;
}

describe("the delimiter", () => {
  it.each([
    ["a;b;c\n1,5;2,5;3,5\n", ";"],
    ["a,b,c\n1,2,3\n", ","],
    ["a\tb, c\n1\t2, 3\n4\t5\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ['a;"b, c"\n1;"2"\n', ";"],
    ["alone\nwithout\n", ","],
    ["", ","],
  ])("of %j is %j", (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));
});

describe("rows", () => {
  it("are cut at the delimiter, quotes and line breaks inside cells respected", async () => {
    const text = 'a;b\n"1;2";"x ""y"""\n\n"two\nlines";\nlast;row';
    expect(await rowsOf(text)).toEqual([
      ["a", "b"],
      ["1;2", 'x "y"'],
      [""],
      ["two\nlines", ""],
      ["last", "row"],
    ]);
    expect(await linesOf(text)).toEqual([1, 2, 3, 4, 6]);
  });

  it("keep quotation marks inside a cell that does not begin with one", async () => {
    expect(await rowsOf('5" disk;"12"" disk"\n')).toEqual([['5" disk', '12" disk']]);
  });

  it("count the line that names the delimiter", async () => {
    expect(await linesOf("sep=;\na;b\nc;d\n", 99)).toEqual([2, 3]);
  });

  it("do not depend on where the pieces are cut", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', '""', ";", "\n", ' "x" ', "'"),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, size) => {
        const rows = cells.map((row) => row.map((text) => text.replace(/\r/g, "")));
        const text = saved(rows);
        fc.pre(!/^sep=/i.test(text));
        expect(await rowsOf(text, size)).toEqual(rows);
        expect(await linesOf(text, size)).toEqual(await linesOf(text, text.length));
      }),
    );
  });
});

describe("blocks", () => {
  it("hold at most 50,000 cells, and rows of one length", async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) =>
      at % 2 === 0 ? ["a"] : ["a", "b", "c"],
    );
    const found = await blocks(rows, 5);
    expect(found.map((block) => [block.firstRow, block.rows.length])).toEqual([
      [0, 10_000],
      [10_000, 2_000],
    ]);
    expect(found[1]?.rows[1]).toEqual(["a", "b", "c", "", ""]);
  });

  it("stay below half a megabyte on the way, but for a row that is larger alone", async () => {
    const long = "é".repeat(40_000);
    const rows = [...Array.from({ length: 30 }, () => [long, '"']), Array(9).fill(long)];
    const found = await blocks(rows, 9);
    const sent = found.map((block) => {
      const call = JSON.stringify({ name: "writeImportBlock", input: block });
      return new TextEncoder().encode(JSON.stringify(call)).length;
    });
    expect(found.map((block) => block.rows.length)).toEqual([5, 5, 5, 5, 5, 5, 1]);
    expect(Math.max(...sent.slice(0, -1))).toBeLessThan(500_000);
  });

  it("begin again at any row", async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [String(at)]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 120 }), async (from) => {
        const found = await blocks(rows, 1, from);
        expect(found.flatMap((block) => block.rows.flat())).toEqual(rows.slice(from).flat());
        if (from < 120) expect(found[0]?.firstRow).toBe(from);
      }),
    );
  });

  it("end with the last row that is not blank", async () => {
    const pieces = (async function* () {
      yield "a;b\n;\n1;2\n;\n\n";
    })();
    const found = [];
    const plan = { rows: 3, columns: 2, from: 0 };
    for await (const block of blocksOf(batchesOf(pieces, ";"), plan)) found.push(...block.rows);
    expect(found).toEqual([
      ["a", "b"],
      ["", ""],
      ["1", "2"],
    ]);
  });
});

describe("the name of the tab", () => {
  it("is the file's", () => {
    expect(["Clients 2026.csv", "export.final.TSV", "liste"].map(tabNameOf)).toEqual([
      "Clients 2026",
      "export.final",
      "liste",
    ]);
    expect(tabNameOf(`${"x".repeat(40)}.csv`)).toHaveLength(31);
  });
});
