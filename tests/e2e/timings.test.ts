import { describe, expect, it } from "vitest";
import { columnNow, drop, typeIn } from "./cells.ts";
import { opened, openHost, pictured } from "./host-page.ts";
import { button, heading, openPanel, toMethod } from "./panel-steps.ts";

/** How much longer than promised a machine that does other things may take. */
const ROOM = 3;

const PROMISED_MS = { usable: 15_000, run: 5_000, typing: 1_500 };

/** Prints what was measured, and holds it to what is promised. */
async function timed(name: keyof typeof PROMISED_MS, task: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await task();
  const tookMs = Math.round(performance.now() - from);
  process.stdout.write(`${name}: ${tookMs} ms (promised ${PROMISED_MS[name]} ms)\n`);
  expect(tookMs, name).toBeLessThan(PROMISED_MS[name] * ROOM);
}

function clientList(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, "0");
    const month = String(1 + ((i * 7) % 10)).padStart(2, "0");
    return `K${i};Client ${i};${((i * 7919) % 20_000) + 50};${1 + (i % 23)};${day}/${month}/2026`;
  });
  return new TextEncoder().encode(
    ["Code;Client;CA;Commandes;Dernière commande", ...rows].join("\n"),
  );
}

function orderList(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, "0");
    const month = String(1 + ((i * 5) % 12)).padStart(2, "0");
    return `F${i};${day}/${month}/202${5 + (i % 2)};K${(i * 31) % 2500};${((i * 7919) % 900) + 10}`;
  });
  return new TextEncoder().encode(["N° commande;Date;Code client;Montant", ...rows].join("\n"));
}

describe("how long it takes", () => {
  it("is usable at once", async () => {
    await timed("usable", () => openHost("fr"));
  });

  it("makes a portfolio of 5,000 clients", async () => {
    const host = await openHost("fr");
    await drop(host, "clients.csv", clientList(5_000));
    await opened(host.page);
    await openPanel(host);
    await toMethod(host);
    await timed("run", async () => {
      await button(host, host.words.method.run).click();
      await heading(host, host.words.result.title);
    });
    await pictured(host, "fr-5000-clients");
  });

  it("stays usable with 20,000 orders", async () => {
    const host = await openHost("fr");
    await drop(host, "orders.csv", orderList(20_000));
    await opened(host.page);
    await timed("typing", () => typeIn(host, "D2", "1234"));
    const [typed] = await columnNow(host, { tab: "orders", column: 3, rows: 1 });
    expect(typed).toBe(1234);
  });
});
