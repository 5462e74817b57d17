import { describe, expect, it } from "vitest";
import { range } from "../../../host/runtime/range-argument.ts";
import { install } from "./install.ts";

/** Says what a function received: type and shape of each argument. */
const SHOW = `
  const show = (value) =>
    Array.isArray(value) ? "[" + value.map(show).join(",") + "]"
    : value instanceof Date ? "Date " + value.toISOString().slice(0, 16)
    : typeof value + " " + JSON.stringify(value);
  function SHOW() { return Array.prototype.map.call(arguments, show).join("; "); }`;

function withCells(rows: readonly (readonly (string | number | boolean | null)[])[]) {
  const script = install(SHOW, { book: { locale: "en_US", timeZone: "Pacific/Auckland" } });
  const sheet = script.book.active;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet.cell(r, c).value = value;
    });
  });
  return { script, sheet };
}

const shown = (script: ReturnType<typeof install>, ...args: unknown[]) => {
  const result = script.customFunction("SHOW", args);
  return "values" in result ? result.values[0]?.[0] : result;
};

describe("arguments of a cell's call", () => {
  it("are a value for one cell, rows of columns for more (fact 11)", () => {
    const { script } = withCells([
      [1, "a"],
      [2, true],
    ]);
    expect(shown(script, range("A1"))).toBe("number 1");
    expect(shown(script, range("A1:A2"))).toBe("[[number 1],[number 2]]");
    expect(shown(script, range("A1:B1"))).toBe('[[number 1,string "a"]]');
    expect(shown(script, range("B1:B2"))).toBe('[[string "a"],[boolean true]]');
  });

  it("have empty text for blank cells, to the end of an open range (facts 13, 17)", () => {
    const { script, sheet } = withCells([[1]]);
    sheet.maxRows = 3;
    expect(shown(script, range("A1:A"))).toBe('[[number 1],[string ""],[string ""]]');
  });

  it("have dates of the script's realm, at midnight of the spreadsheet's zone (facts 12, 101)", () => {
    const { script, sheet } = withCells([[46_023]]);
    sheet.cell(0, 0).format = "yyyy-mm-dd";
    expect(shown(script, range("A1"))).toBe("Date 2025-12-31T11:00");
  });

  it("have error cells as text (fact 14)", () => {
    const { script } = withCells([["#N/A"]]);
    expect(shown(script, range("A1"))).toBe('string "#N/A"');
  });

  it("are written values too, and the last may be left out (facts 15, 16)", () => {
    const { script } = withCells([]);
    expect(shown(script, 1, "x", [[1], [null]])).toBe(
      'number 1; string "x"; [[number 1],[string ""]]',
    );
    const count = install("function COUNT(a, b) { return arguments.length + typeof b; }");
    expect(count.customFunction("COUNT", [1])).toEqual({ values: [["1undefined"]] });
  });

  it.each(["=NOW()", "=1+rand()", "=RANDBETWEEN(1;6)", "=RANDARRAY(2)"])(
    "may not come from %s (facts 18, 19)",
    (formula) => {
      const { script, sheet } = withCells([[1], [2]]);
      sheet.cell(1, 0).formula = formula;
      expect(script.customFunction("SHOW", [range("A1:A2")])).toEqual({
        error: "#ERROR!",
        message:
          "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()",
      });
    },
  );

  it("cost the script no service call", () => {
    const { script } = withCells([[1]]);
    script.customFunction("SHOW", [range("A1:A500")]);
    expect(script.lastMeter.serviceCalls).toBe(0);
  });
});

describe("the result of a cell's call", () => {
  const answer = (text: string) =>
    install(`function F() { return ${text}; }`).customFunction("F", []);

  it("is one value or a block, where null is blank (facts 22, 25)", () => {
    expect(answer("1.5")).toEqual({ values: [[1.5]] });
    expect(answer('[["A", 1], [null, true]]')).toEqual({
      values: [
        ["A", 1],
        ["", true],
      ],
    });
    expect(answer("new Date(0)")).toEqual({ values: [[new Date(0)]] });
  });

  it.each([
    "undefined",
    "NaN",
    "Infinity",
    "({})",
    "[]",
    "[[]]",
    "[1, 2]",
    "[[1], [2, 3]]",
    "[[1], 2]",
    "[[undefined]]",
    "[[[1]]]",
    "new Date(NaN)",
    "() => 1",
  ])("is never %s: nobody has proved what becomes of it (fact 25)", (text) => {
    expect(() => answer(text)).toThrow(expect.objectContaining({ fact: 25 }));
  });

  it("is #ERROR! with the message of what was thrown (fact 27)", () => {
    const script = install("function F() { throw new Error('F: give the whole column'); }");
    expect(script.customFunction("F", [])).toEqual({
      error: "#ERROR!",
      message: "F: give the whole column",
    });
  });

  it("comes within thirty seconds (facts 27, 28)", () => {
    const script = install("function F() { Utilities.sleep(31000); return 1; }");
    expect(script.customFunction("F", [])).toEqual({
      error: "#ERROR!",
      message: "Exceeded maximum execution time (line 0).",
    });
  });

  it("fails aloud, not in the cell, when it rests on something unproved", () => {
    expect(() => answer("[1].at(0)")).toThrow(expect.objectContaining({ fact: 182 }));
  });
});

describe("room for the result", () => {
  const three = () => {
    const script = install("function F() { return [[1], [2], [3]]; }");
    return { script, sheet: script.book.active };
  };

  it("is taken below and to the right of the formula", () => {
    const { script, sheet } = three();
    sheet.cell(2, 1).formula = "=F()";
    expect(script.customFunction("F", [], { sheet, row: 2, column: 1 })).toEqual({
      values: [[1], [2], [3]],
    });
  });

  it.each([7, ""])("is not taken from a cell that holds %j (fact 23)", (value) => {
    const { script, sheet } = three();
    sheet.cell(4, 1).value = value;
    expect(script.customFunction("F", [], { sheet, row: 2, column: 1 })).toEqual({
      error: "#REF!",
      message: "Array result was not expanded because it would overwrite data in B5.",
    });
  });

  it("past the edge of the grid is unproved (fact 24)", () => {
    const { script, sheet } = three();
    const at = { sheet, row: sheet.maxRows - 2, column: 0 };
    expect(() => script.customFunction("F", [], at)).toThrow(expect.objectContaining({ fact: 24 }));
  });
});
