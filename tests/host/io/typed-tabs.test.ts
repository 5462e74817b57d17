import { expect, test } from "vitest";
import { typedTabs } from "../../../host/io/typed-tabs.ts";

function typedCell(value: string, locale: string) {
  return typedTabs([{ name: "List", rows: [[{ value, format: "@" }]] }], locale)[0]?.rows[0]?.[0];
}

test.each([
  ["1 234,56 €", "fr_FR", 1234.56],
  ["$1,234.56", "en_US", 1234.56],
  ["25/12/2026", "fr_FR", 46381],
  ["12/25/2026", "en_US", 46381],
  ["89", "fr_FR", 89],
])("%s in %s is %s", (text, locale, value) => {
  expect(typedCell(text, locale)?.value).toBe(value);
});

test.each(["0123", "0612345678", "12345678901234567890", "12/05", "5 janvier", "Dupont", "=A1"])(
  "%s stays as it stands",
  (text) => expect(typedCell(text, "fr_FR")).toEqual({ value: text, format: "@" }),
);
