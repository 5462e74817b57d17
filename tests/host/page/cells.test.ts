import { describe, expect, test } from "vitest";
import type { BookCell, ConditionalFormat, Validation } from "../../../host/book/book.ts";
import { bookContentOf, contentOf } from "../../../host/page/sync/cells.ts";
import { bookRule, gridRule } from "../../../host/page/sync/conditional.ts";
import { hexOf, looksOf, styleOf } from "../../../host/page/sync/looks.ts";
import { bookValidations, gridValidation } from "../../../host/page/sync/validations.ts";

const SIZE = { rows: 1000, columns: 26 };
const area = { row: 2, column: 1, rows: 5, columns: 1 };

describe("what a cell holds goes to the grid and comes back", () => {
  test.each<[string, BookCell]>([
    ["a text", { value: "Dupont" }],
    ["a text of digits", { value: "007" }],
    ["a text that looks like a formula", { value: "=1+1" }],
    ["a number", { value: 12.5 }],
    ["true", { value: true }],
    ["false", { value: false }],
  ])("%s", (_name, cell) => {
    expect(bookContentOf(contentOf(cell), null)).toEqual(cell);
  });

  test("a formula keeps its text and the value it shows", () => {
    expect(contentOf({ formula: "=SUM(A2:A)", value: 3 })).toMatchObject({ f: "=SUM(A2:A)" });
    expect(bookContentOf({ v: 3, t: 2, f: "=SUM(A2:A)" }, "=SUM(A2:A)")).toEqual({
      value: 3,
      formula: "=SUM(A2:A)",
    });
  });

  test("a blank takes away what was there", () => {
    expect(contentOf(undefined)).toMatchObject({ v: null, f: null, t: null });
  });
});

test("looks go to the grid and come back", () => {
  const looks: BookCell = {
    format: "#,##0 €",
    background: "#ffffff",
    ink: "#112233",
    bold: true,
    italic: true,
    size: 14,
    align: "right",
    verticalAlign: "middle",
    wrap: true,
    border: { top: "#000000", bottom: "#aabbcc" },
  };
  expect(looksOf(styleOf(looks) ?? {})).toEqual(looks);
  expect(styleOf({ value: 1 })).toBeNull();
  expect(hexOf("rgb(255, 0, 16)")).toBe("#ff0010");
});

describe("colour rules go to the grid and come back", () => {
  test.each<[string, Partial<ConditionalFormat>]>([
    ["a text", { criteria: "TEXT_EQUAL_TO", values: ["A"], background: "#00ff00" }],
    ["a number", { criteria: "NUMBER_GREATER_THAN", values: [3], ink: "#ff0000", bold: true }],
    ["two numbers", { criteria: "NUMBER_BETWEEN", values: [1, 2], background: "#0000ff" }],
    ["a formula", { criteria: "CUSTOM_FORMULA", values: ["=B3>1"], background: "#0000ff" }],
    ["a blank", { criteria: "CELL_EMPTY", values: [], background: "#0000ff" }],
    [
      "a scale",
      {
        criteria: "",
        values: [],
        gradient: [
          { color: "#ffffff", type: "MIN", value: "" },
          { color: "#00ff00", type: "NUMBER", value: "10" },
        ],
      },
    ],
  ])("%s", (_name, part) => {
    const rule = { areas: [area], criteria: "", values: [], ...part };
    expect(bookRule(gridRule(rule, "1"), SIZE)).toEqual(rule);
  });
});

describe("what may be typed goes to the grid and comes back", () => {
  test.each<[string, Pick<Validation, "criteria" | "values">]>([
    ["a list", { criteria: "VALUE_IN_LIST", values: ["RFM", "A, then B"] }],
    ["a checkbox", { criteria: "CHECKBOX", values: [] }],
    ["a date", { criteria: "DATE_IS_VALID_DATE", values: [] }],
    ["a number", { criteria: "NUMBER_BETWEEN", values: [0, 1] }],
  ])("%s", (_name, part) => {
    const rule: Validation = { area, allowInvalid: false, help: "From the list", ...part };
    expect(bookValidations(gridValidation(rule, "1"), SIZE)).toEqual([rule]);
  });
});
