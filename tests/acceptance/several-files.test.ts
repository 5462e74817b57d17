import { beforeAll, describe, expect, it } from "vitest";
import { openBooks } from "../../host/io/open-book.ts";
import { printed } from "./job.ts";
import type { Printed } from "./printed.ts";

const FILES = ["samples/clients-crm-fr.csv", "samples/orders-billing-fr.csv"];

describe("a CRM and its invoices, as two files of one command", () => {
  let all: Printed;
  let firstTabs: readonly string[];

  beforeAll(async () => {
    const opened = await openBooks(FILES, { locale: "fr_FR", timeZone: "Europe/Paris" });
    firstTabs = opened.firstTabs;
    all = await printed(opened.book, { tabs: opened.firstTabs, asOf: "2026-11-22" });
  });

  it("are two tabs of one workbook, the one of the sales first", () => {
    expect(firstTabs).toEqual(["clients-crm-fr", "orders-billing-fr"]);
    expect(all.sources).toEqual([
      { tab: "orders-billing-fr", shape: "orders", rows: 457, problem: null },
      { tab: "clients-crm-fr", shape: "clients", rows: 41, problem: null },
    ]);
    expect(all.source.shape).toBe("orders");
  });

  it("say how they met, in clients and in revenue", () => {
    const [orders, crm] = all.join?.parts ?? [];
    expect(orders).toMatchObject({ role: "orders", clients: 30, found: 0 });
    expect(crm).toMatchObject({ role: "facts", clients: 34, found: 28, notFound: 6, lacking: 2 });
    expect(crm?.revenueTotal).toBeCloseTo(all.kpis.revenue, 2);
    const absent = crm?.absent.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0) ?? 0;
    expect((crm?.revenueFound ?? 0) + absent).toBeCloseTo(all.kpis.revenue, 2);
  });

  it("make one portfolio: every sale, the names and owners of the CRM, and who never bought", () => {
    const byId = new Map(all.clients.map((client) => [client.id, client]));
    expect(all.clients).toHaveLength(36);
    expect(all.kpis.activeClients).toBe(30);
    // Renamed since its invoices were written; its code has lost its zeros there.
    expect(byId.get("105")?.name).not.toBe("Ancienne Enseigne Tivoli");
    expect(byId.get("105")?.sources).toMatchObject({
      revenue: "orders-billing-fr",
      owner: "clients-crm-fr",
    });
    expect(byId.get("991")?.sources).toMatchObject({ name: "orders-billing-fr" });
    expect(byId.get("991")?.sources).not.toHaveProperty("owner");
    expect(all.clients.filter(({ revenue }) => revenue === 0)).toHaveLength(6);
  });

  it("give the same figures whichever file is named first", async () => {
    const { book, firstTabs: names } = await openBooks([...FILES].reverse(), {
      locale: "fr_FR",
      timeZone: "Europe/Paris",
    });
    const turned = await printed(book, { tabs: names, asOf: "2026-11-22" });
    expect(turned.kpis).toEqual(all.kpis);
    expect(turned.join).toEqual(all.join);
  });

  it("stand apart where one of two files of one name is opened twice", async () => {
    const { firstTabs: names } = await openBooks([FILES[1] ?? "", FILES[1] ?? ""]);
    expect(names).toEqual(["orders-billing-fr", "orders-billing-fr (2)"]);
  });
});
