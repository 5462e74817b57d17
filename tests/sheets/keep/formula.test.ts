import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../src/core/text/column-letters.ts";
import { asWritten, columnIndex, toA1, toPortable } from "../../../src/sheets/keep/formula.ts";

const ids = ["o:name", "o:id", "o:revenue", "k:note", "h:Tél|A$"];
/** The same columns in another order, the name gone. */
const others = ["o:id", "h:x", "o:revenue", "h:Tél|A$", "k:note"];

function move(formula: string, from: number, to: number, columns = ids): string {
  const portable = toPortable(formula, from, ids);
  return toA1(portable, to, (id) => columns.indexOf(id));
}

describe("a formula that moves with its row", () => {
  it.each([
    ["=C5*2", "=C9*2"],
    ["=$C5+C$1+$C$2", "=$C9+C$1+$C$2"],
    ["=SUM(C4:C5)", "=SUM(C8:C9)"],
    ["=SUM(C:C;2:2)", "=SUM(C:C;2:2)"],
    ["=SUM(C5:C)", "=SUM(C9:C)"],
    ['="B5"&B5&"say ""C5"""', '="B5"&B9&"say ""C5"""'],
    ["=Clients!B5+'Mes B5'!C5:D6+B5", "=Clients!B5+'Mes B5'!C5:D6+B9"],
    ["=LOG10(B5)+TAUX_B5+ABC5D", "=LOG10(B9)+TAUX_B5+ABC5D"],
    ["=Z5+AA$3", "=Z9+AA$3"],
  ])("%s becomes %s four rows below", (formula, expected) => {
    expect(move(formula, 4, 8)).toBe(expected);
  });

  it("follows its columns by what they hold, and stays as written when one is gone", () => {
    expect(move("=C5+D5&E5", 4, 4, others)).toBe("=C5+E5&D5");
    expect(move("=A5+C5", 4, 8, others)).toBe("=A5+C9");
    expect(asWritten(toPortable("=A5+C5", 4, ids))).toBe("=A5+C5");
  });

  it("is as it was when nothing moves", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B$2",
      "C:C",
      "SUM(",
      ")",
      "+",
      '"A1"',
      "Été!B3",
      "D10",
      ";",
      " ",
      "-1",
      "E4:E",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat({ max: 50 }), (pieces, row) => {
        const formula = `=${pieces.join("")}`;
        expect(move(formula, row, row)).toBe(formula);
      }),
    );
  });
});

it("counts columns in letters both ways", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  const column = fc.nat({ max: 18277 });
  fc.assert(
    fc.property(column, (at) => {
      expect(columnIndex(columnLetters(at))).toBe(at);
    }),
  );
});
