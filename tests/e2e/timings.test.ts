import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Book } from "../../host/book/workbook.ts";
import { sidebarWords } from "../../src/i18n/sidebar-words.ts";
import { columnNow, drop, typeIn } from "./cells.ts";
import { opened, openHost, pictured } from "./host-page.ts";
import { launchBrowser } from "./launch.ts";
import { panelOver } from "./panel-page.ts";
import { button, filled, heading, openPanel, toMethod } from "./panel-steps.ts";

/** How much longer than promised a machine that does other things may take. */
const ROOM = 3;

const PROMISED_MS = { usable: 15_000, run: 5_000, typing: 1_500, import: 20_000 };

/** Longer than this, and a panel seems to hang. */
const HANGING_MS = 200;
/** Keeps the longest time in which the page did nothing else. */
const WATCH = `
  let last = performance.now();
  window.longest = 0;
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 10);
`;

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

function wideOrders(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, "0");
    const client = String((i * 31) % 5_000).padStart(6, "0");
    const name = `"Société Générale d’Import n° ${client}"`;
    return `F2026-${i};${day}/03/2026;K${client};${name};00552100${client};${10 + (i % 900)},50;Région ${i % 13}`;
  });
  const headings = "N° commande;Date;Code client;Raison sociale;SIRET;Montant HT;Région";
  return [headings, ...rows].join("\r\n");
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

  it("imports 20 MB of 200,000 rows while the panel goes on answering", async () => {
    const rows = 200_000;
    const browser = await launchBrowser();
    const { page, book } = await panelOver(browser, new Book({ locale: "fr_FR" }));
    const { file } = sidebarWords("fr");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: file.choose }).click();
    const folder = await mkdtemp(join(tmpdir(), "portfolio-"));
    const path = join(folder, "Ventes.csv");
    await writeFile(path, wideOrders(rows));
    expect((await stat(path)).size).toBeGreaterThan(20_000_000);
    await page.evaluate(WATCH);
    await (await chooser).setFiles(path);
    const start = page.getByRole("button", { name: file.start, exact: true, disabled: false });
    await timed("import", async () => {
      await start.click({ timeout: 60_000 });
      await page.getByText(filled(file.imported)).waitFor({ timeout: 60_000 });
    });
    const longestMs = await page.evaluate<number>("Math.round(longest)");
    process.stdout.write(
      `longest pause of the panel: ${longestMs} ms (promised ${HANGING_MS} ms)\n`,
    );
    expect(longestMs).toBeLessThan(HANGING_MS * ROOM);
    expect(book.find("Ventes")?.lastRow()).toBe(rows + 1);
    await browser.close();
    await rm(folder, { recursive: true });
  }, 200_000);
});
