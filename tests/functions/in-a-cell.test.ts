import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { range } from "../../host/runtime/range-argument.ts";
import { install } from "../host/runtime/install.ts";

/** Serial numbers of 2026-07-01, 2026-08-01, 2026-09-01 and 2026-10-01. */
const MONTHLY = [46_204, 46_235, 46_266, 46_296];

it("a day is answered as a date of the spreadsheet's zone, by the built code", () => {
  const code = readFileSync("build/Code.js", "utf8");
  const book = { locale: "fr_FR", timeZone: "Pacific/Auckland" };
  const script = install(code, { book });
  const sheet = script.book.active;
  MONTHLY.forEach((serial, row) => {
    sheet.cell(row, 0).value = "Ada";
    sheet.cell(row, 1).value = serial;
    sheet.cell(row, 1).format = "dd/mm/yyyy";
  });
  const result = script.customFunction("NEXT_ORDER", [range("A1:A4"), range("B1:B4")]);
  if (!("values" in result)) throw new Error(JSON.stringify(result));
  expect(result.values[0]).toEqual([
    "Client",
    "Dernière commande",
    "Jours entre commandes",
    "Prochaine commande attendue",
  ]);
  const [client, last, gap, next] = result.values[1] ?? [];
  expect([client, gap]).toEqual(["Ada", 31]);
  // Midnight in Auckland: 12 hours ahead of UTC at the end of September, 13 in November.
  expect(new Date(last as Date).toISOString()).toBe("2026-09-30T11:00:00.000Z");
  expect(new Date(next as Date).toISOString()).toBe("2026-10-31T11:00:00.000Z");
});
