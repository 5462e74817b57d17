import { describe, expect, it, test } from "vitest";
import { isoOf } from "../../src/core/maths/day.ts";
import { cards } from "../../src/functions/cards.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import { compute } from "../../src/functions/compute.ts";
import { renderReference } from "../../src/functions/views/reference.ts";
import { call, english, passed } from "./call.ts";

type Cells = unknown[][];

/** Dates as an example writes them. */
const shown = (cell: unknown) =>
  cell instanceof Date ? isoOf(Math.round(Number(cell) / 86_400_000)) : cell;
const showAll = (answer: unknown) =>
  Array.isArray(answer) ? answer.map((row) => row.map(shown)) : shown(answer);
const near = (value: unknown) => (typeof value === "number" ? expect.closeTo(value, 9) : value);

test("every function has its card, in one order", () =>
  expect(cards.map(({ name, args }) => [name, Object.keys(args)])).toEqual(
    catalogue.map(({ name, args }) => [name, Object.keys(args)]),
  ));

describe.each(cards)("$name", ({ name, args, example, means, summary }) => {
  const given = passed(example.given);
  const names = Object.keys(args);
  const { headings, table } = catalogue.find((each) => each.name === name) ?? { headings: [] };
  const argument = (position: number) => Object.values(args)[position];
  const isColumn = (position: number) => argument(position)?.kind === "column";
  const isWide = (position: number) => {
    const found = argument(position);
    return found?.kind === "column" && found.wide === true;
  };
  /** Answers beside their rows: not one value, not a table of its own. */
  const aligned = headings.length > 0 && table !== true;
  /** The example with every column changed in the same way. */
  const withColumns = (change: (cells: Cells, position: number) => unknown) =>
    given.map((value, position) =>
      isColumn(position) && Array.isArray(value) ? change(value as Cells, position) : value,
    );
  const rowLike = ([row]: Cells, cell: unknown) => (row ?? []).map(() => cell);
  const ask = (...values: unknown[]) => showAll(call(name, ...values));
  const expected = Array.isArray(example.gives)
    ? example.gives.map((row) => row.map(near))
    : near(example.gives);

  it("gives what its example says", () => expect(ask(...given)).toEqual(expected));

  it("passes over a header and answers it with headings", () => {
    const answer = ask(...withColumns((cells) => [rowLike(cells, "Some name"), ...cells]));
    const above = aligned ? [headings.map(({ en }) => en)] : [];
    expect(answer).toEqual(aligned ? [...above, ...(expected as unknown[])] : expected);
  });

  it("drops the blank end of an open range", () => {
    const open = withColumns((cells) => [
      ...cells,
      ...Array.from({ length: 500 }, () => rowLike(cells, "")),
    ]);
    expect(ask(...open)).toEqual(expected);
  });

  it("gives a blank row for a blank row, in place", () => {
    const answer = ask(
      ...withColumns((cells) => [cells[0], rowLike(cells, ""), ...cells.slice(1)] as Cells),
    );
    if (!aligned) return expect(answer).toEqual(expected);
    const [first, ...others] = expected as unknown[];
    return expect(answer).toEqual([first, headings.map(() => null), ...others]);
  });

  it("reads one row as it reads one column", () => {
    if (names.some((_, position) => isWide(position))) return;
    const turned = withColumns((cells) => [cells.map(([cell]) => cell)]);
    expect(ask(...turned)).toEqual(expected);
  });

  it("names the function, the argument and the row of a cell it cannot read", () => {
    const first = names.findIndex((_, position) => isColumn(position) && !readsAnything(position));
    if (first < 0) return;
    const spoilt = withColumns((cells, position) => [
      ...cells,
      rowLike(cells, position === first ? "n/a" : ""),
    ]);
    const row = (given[first] as Cells).length + 1;
    expect(() => call(name, ...spoilt)).toThrow(
      new RegExp(`^${name}: ${names[first]} needs .*; row ${row} holds "n/a"(?:: .*)?$`),
    );
  });

  it("takes an error cell for what it is", () => {
    const first = names.findIndex((_, position) => isColumn(position));
    const spoilt = withColumns((cells, position) => [
      rowLike(cells, position === first ? "#N/A" : ""),
      ...cells,
    ]);
    expect(() => call(name, ...spoilt)).toThrow('row 1 holds "#N/A"');
  });

  it("refuses more arguments than it declares", () => {
    const full = names.map((_, position) => given[position]);
    expect(() => call(name, ...full, "one more")).toThrow(
      `${name}: takes at most ${names.length} arguments, found ${names.length + 1}`,
    );
  });

  it("says which argument is missing", () =>
    expect(() => call(name)).toThrow(`${name}: ${names[0]} is missing`));

  it("refuses two columns side by side", () => {
    const narrow = names.findIndex((_, position) => isColumn(position) && !isWide(position));
    if (narrow < 0) return;
    const wide = withColumns((cells, position) =>
      position === narrow ? cells.map(([cell]) => [cell, cell]) : cells,
    );
    expect(() => call(name, ...wide)).toThrow(`${name}: ${names[narrow]} needs a column of cells`);
  });

  it("says what it does in one sentence, in both languages", () => {
    expect(summary.en).toMatch(/^[A-Z].{20,120}\.$/);
    expect(summary.fr).toMatch(/^[A-ZÉ].{20,120}\.$/);
  });

  it("explains each argument in both languages, without an end of comment", () => {
    expect(Object.keys(means)).toEqual(names);
    for (const { en, fr } of Object.values(means)) {
      expect(en).not.toBe(fr);
      expect(`${en}${fr}`).not.toMatch(/\*\/|\n/);
    }
  });

  /** Names of clients may be any text. */
  function readsAnything(position: number): boolean {
    const found = argument(position);
    return found?.kind === "column" && found.isValue("n/a");
  }
});

test("a name outside the catalogue is our fault, not the user's", () =>
  expect(() => compute("VLOOKUP", [], english)).toThrow("VLOOKUP is not in the catalogue"));

test("the reference page is up to date", () =>
  expect(renderReference(cards)).toMatchFileSnapshot("../../docs/functions.md"));
