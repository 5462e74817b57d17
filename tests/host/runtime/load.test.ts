import { expect, it } from "vitest";
import { Book } from "../../../host/book/workbook.ts";
import { loadAddOn } from "../../../host/runtime/load.ts";
import { range } from "../../../host/runtime/range-argument.ts";

it("installs the built add-on: its menu in each mode, its functions in cells", () => {
  const book = new Book({ locale: "fr_FR", timeZone: "Europe/Paris" });
  const addOn = loadAddOn(book);
  for (const mode of ["NONE", "LIMITED", "FULL"] as const) {
    addOn.open(mode);
    expect(addOn.screen.menus[0]?.items.length).toBeGreaterThan(0);
  }
  [800, 150, 50].forEach((revenue, row) => {
    book.active.cell(row, 0).value = revenue;
  });
  const at = { sheet: book.active, row: 0, column: 1 };
  expect(addOn.customFunction("ABC_CLASS", [range("A1:A3")], at)).toEqual({
    values: [["A"], ["B"], ["C"]],
  });
});

it.each([
  ["en", "is a single cell: give the whole column once"],
  ["fr", "est une seule cellule"],
])("says in a cell what is wrong, from the words beside the code: %s (fact 36)", (locale, said) => {
  const addOn = loadAddOn(new Book(), { user: { locale, temporaryKey: "key" } });
  const result = addOn.customFunction("ABC_CLASS", [500]);
  expect(result).toMatchObject({ error: "#ERROR!", message: expect.stringContaining(said) });
});

it("starts each execution in a few milliseconds", () => {
  const addOn = loadAddOn(new Book());
  const times = Array.from({ length: 20 }, () => {
    const before = performance.now();
    addOn.customFunction("ABC_CLASS", [[[3], [2], [1]]]);
    return performance.now() - before;
  });
  const median = times.sort((a, b) => a - b)[10];
  expect(median).toBeLessThan(50);
});
