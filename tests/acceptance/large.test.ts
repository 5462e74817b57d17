import { beforeAll, describe, expect, it } from "vitest";
import { bookOf } from "../../host/io/book-of.ts";
import { printed } from "./job.ts";
import type { Printed } from "./printed.ts";

/** Orders spread over so many clients and three years, as a CSV gives them: all cells are text. */
function orders(rows: number, clients: number) {
  const text = (value: string) => ({ value, format: "@" });
  const header = ["N° commande", "Code client", "Date", "Montant"].map(text);
  const body = Array.from({ length: rows }, (_, i) => {
    const day = new Date(Date.UTC(2023, 10, 23) + ((i * 7919) % 1095) * 86_400_000);
    const client = `C${(i * 31) % clients}`;
    const amount = String(((i * 7907) % 20_000) / 100 + 1);
    return [`O${i}`, client, day.toISOString().slice(0, 10), amount].map(text);
  });
  return bookOf([{ name: "liste", rows: [header, ...body] }]);
}

describe("100,000 orders of 1,000 clients", () => {
  let small: Printed;
  let large: Printed;

  beforeAll(async () => {
    small = await printed(orders(2_000, 1_000), { asOf: "2026-11-22" });
    large = await printed(orders(100_000, 1_000), { asOf: "2026-11-22" });
  }, 180_000);

  it("are all read", () => {
    expect(large.quality.rowsKept).toBe(100_000);
    expect(large.clients).toHaveLength(1_000);
    const cents = Array.from({ length: 100_000 }, (_, i) => ((i * 7907) % 20_000) + 100);
    const total = cents.reduce((sum, value) => sum + value, 0) / 100;
    expect(large.kpis.revenue).toBeCloseTo(total, 6);
  });

  it("make no more service calls than 2,000 do, but for reading blocks of cells", () => {
    const executions = large.tabs.length + 12;
    const extraBlocks = Math.ceil((100_000 * 4) / 50_000) * executions;
    expect(large.meter.serviceCalls).toBeLessThan(
      (small.meter.serviceCalls ?? 0) + 3 * extraBlocks + 300,
    );
  });

  it("would not keep a user of Google waiting for long", () => {
    expect(large.meter.estimatedSeconds).toBeLessThan(120);
  });
});
