import { expect, test } from "vitest";
import { bringsFormula } from "../../../host/page/univer/formula-watch.ts";

const VALUES = "sheet.mutation.set-range-values";
const SHEET = "sheet.mutation.insert-sheet";

test.each<[string, string, object, boolean]>([
  ["values alone", VALUES, { cellValue: { 0: { 0: { v: 1, f: null } } } }, false],
  ["a formula", VALUES, { cellValue: { 3: { 2: { f: "=SUM(A1:A)" } } } }, true],
  ["a formula shared with others", VALUES, { cellValue: { 0: { 0: { si: "x" } } } }, true],
  ["an empty row", VALUES, { cellValue: { 0: null } }, false],
  ["a new sheet with a formula", SHEET, { sheet: { cellData: { 0: { 0: { f: "=1" } } } } }, true],
  ["another change", "sheet.mutation.set-tab-color", { color: "#fff" }, false],
])("%s", (_name, command, params, expected) => {
  expect(bringsFormula(command, params)).toBe(expected);
});
