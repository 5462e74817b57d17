import { describe, expect, it, test } from "vitest";
import { catalogue } from "../../src/functions/catalogue.ts";
import { compute } from "../../src/functions/compute.ts";
import { renderReference } from "../../src/functions/views/reference.ts";
import { call, english, passed } from "./call.ts";

type Cells = unknown[][];

describe.each(catalogue)("$name", ({ name, args, example, heading, summary }) => {
  const given = passed(example.given);
  const names = Object.keys(args);
  const isColumn = (position: number) => Object.values(args)[position]?.kind === "column";
  /** The example with every column changed in the same way. */
  const withColumns = (change: (cells: Cells, position: number) => unknown) =>
    given.map((value, position) =>
      isColumn(position) && Array.isArray(value) ? change(value as Cells, position) : value,
    );
  const gives = (value: unknown) =>
    Array.isArray(value) ? value.map((row) => [near(row[0])]) : near(value);
  const near = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, 9) : value);

  it("gives what its example says", () =>
    expect(call(name, ...given)).toEqual(gives(example.gives)));

  it("passes over a header and answers it with a heading", () => {
    const answer = call(name, ...withColumns((cells) => [["Some name"], ...cells]));
    if (heading === null) expect(answer).toEqual(gives(example.gives));
    else expect(answer).toEqual([[heading.en], ...(gives(example.gives) as unknown[])]);
  });

  it("drops the blank end of an open range", () => {
    const open = withColumns((cells) => [...cells, ...new Array(500).fill([""])]);
    expect(call(name, ...open)).toEqual(gives(example.gives));
  });

  it("gives a blank row for a blank row, in place", () => {
    const answer = call(
      name,
      ...withColumns((cells) => [cells[0], [""], ...cells.slice(1)] as Cells),
    );
    if (heading === null) return expect(answer).toEqual(gives(example.gives));
    const [first, ...others] = gives(example.gives) as unknown[];
    return expect(answer).toEqual([first, [null], ...others]);
  });

  it("reads one row as it reads one column", () =>
    expect(call(name, ...withColumns((cells) => [cells.map(([cell]) => cell)]))).toEqual(
      gives(example.gives),
    ));

  it("names the function, the argument and the row of a cell it cannot read", () => {
    const spoilt = withColumns((cells, position) =>
      position === 0 ? [...cells, ["n/a"]] : [...cells, [""]],
    );
    expect(() => call(name, ...spoilt)).toThrow(
      new RegExp(
        `^${name}: ${names[0]} needs .*; row ${(given[0] as Cells).length + 1} holds "n/a"$`,
      ),
    );
  });

  it("takes an error cell for what it is", () => {
    const spoilt = withColumns((cells, position) => [[position === 0 ? "#N/A" : ""], ...cells]);
    expect(() => call(name, ...spoilt)).toThrow('row 1 holds "#N/A"');
  });

  it("refuses more arguments than it declares", () =>
    expect(() => call(name, ...given, ...names)).toThrow(
      `${name}: takes at most ${names.length} arguments, found ${given.length + names.length}`,
    ));

  it("says which argument is missing", () =>
    expect(() => call(name)).toThrow(`${name}: ${names[0]} is missing`));

  it("refuses two columns side by side", () => {
    const wide = withColumns((cells) => cells.map(([cell]) => [cell, cell]));
    expect(() => call(name, ...wide)).toThrow(`${name}: ${names[0]} needs a column of cells`);
  });

  it("says what it does in one sentence, in both languages", () => {
    expect(summary.en).toMatch(/^[A-Z].{20,120}\.$/);
    expect(summary.fr).toMatch(/^[A-Z].{20,120}\.$/);
  });

  it("explains each argument in both languages, without an end of comment", () => {
    for (const { means } of Object.values(args)) {
      expect(means.en).not.toBe(means.fr);
      expect(`${means.en}${means.fr}`).not.toMatch(/\*\/|\n/);
    }
  });
});

test("a name outside the catalogue is our fault, not the user's", () =>
  expect(() => compute("VLOOKUP", [], english)).toThrow("VLOOKUP is not in the catalogue"));

test("the reference page is up to date", () =>
  expect(renderReference(catalogue)).toMatchFileSnapshot("../../docs/functions.md"));
