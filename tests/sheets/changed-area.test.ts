import fc from "fast-check";
import { expect, it } from "vitest";
import { changedArea, cut, joined } from "../../src/sheets/changed-area.ts";

const isSame = (before: number | undefined, after: number): boolean => (before ?? 0) === after;

it("is the smallest rectangle round the cells that change", () => {
  const before = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  const after = [
    [1, 2, 3],
    [4, 0, 6],
    [7, 8, 0],
  ];
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  expect(changedArea(before, after, isSame)).toEqual(area);
  expect(cut(after, area)).toEqual([
    [0, 6],
    [8, 0],
  ]);
});

it("is nothing where nothing changes, and the rest of a block that grows", () => {
  expect(changedArea([[1]], [[1]], isSame)).toBeNull();
  expect(
    changedArea(
      [[1]],
      [
        [1, 0],
        [0, 0],
      ],
      isSame,
    ),
  ).toBeNull();
  const area = { row: 1, column: 0, rows: 1, columns: 2 };
  expect(
    changedArea(
      [[1, 2]],
      [
        [1, 2],
        [3, 4],
      ],
      isSame,
    ),
  ).toEqual(area);
});

it("joins two rectangles, or takes the one there is", () => {
  const one = { row: 1, column: 4, rows: 2, columns: 1 };
  const other = { row: 2, column: 0, rows: 3, columns: 2 };
  expect(joined(one, other)).toEqual({ row: 1, column: 0, rows: 4, columns: 5 });
  expect(joined(null, other)).toEqual(other);
  expect(joined(one, null)).toEqual(one);
  expect(joined(null, null)).toBeNull();
});

it("gives the new block when it is written over the old one", () => {
  const block = (rows: number, columns: number) =>
    fc.array(fc.array(fc.nat({ max: 2 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  const pair = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) => fc.tuple(block(rows, columns), block(rows, columns)));
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const area = changedArea(before, after, isSame);
      const written = before.map((row) => [...row]);
      if (area) {
        cut(after, area).forEach((cells, row) => {
          written[area.row + row]?.splice(area.column, cells.length, ...cells);
        });
      }
      expect(written).toEqual(after);
    }),
  );
});
