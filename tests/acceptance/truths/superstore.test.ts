import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../../host/io/open-book.ts";
import { hasShared, shared } from "../../setup/shared.ts";
import { printed } from "../job.ts";
import type { Printed } from "../printed.ts";

/** 9,994 lines: semicolons, decimal commas, days before months, inches in quotes. */
describe.skipIf(!hasShared)("Superstore in a European locale, where the data are at hand", () => {
  let all: Printed;

  beforeAll(async () => {
    const book = await openBook(shared("data/raw/superstore_eu_locale.csv.gz"));
    all = await printed(book, { asOf: "last" });
  }, 120_000);

  it("has its lines, orders, clients and sales to the last digit", () => {
    const { quality, kpis } = all;
    expect([quality.rowsRead, quality.rowsKept, quality.removed]).toEqual([9994, 9994, {}]);
    expect([kpis.clients, kpis.orders, kpis.revenue]).toEqual([793, 5009, 2_297_200.8603]);
  });

  it("has its profit, by client and as a whole, and so a lifetime value", () => {
    const { clients, kpis, source } = all;
    expect(source.columns.find(({ header }) => header === "Profit")?.field).toBe("margin_amount");
    expect(kpis.margin).toBe(286_397.0217);
    const sum = clients.reduce((total, { margin }) => total + (margin ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(286_397.0217, 6);
    expect(clients.some(({ clv }) => clv !== null)).toBe(true);
  });
});
