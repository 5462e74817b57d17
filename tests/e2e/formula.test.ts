import { describe, expect, it } from "vitest";
import { columnNow, download, drop, select, typeIn, type Value, valuesOf } from "./cells.ts";
import { type HostPage, opened, openHost, pictured } from "./host-page.ts";

const LISTS = {
  fr: "Client;CA\nA;8000\nB;1200\nC;500\nD;300\n",
  en: "Client,Revenue\nA,8000\nB,1200\nC,500\nD,300\n",
};
const PATIENCE = { timeout: 20_000, interval: 300 };

async function openList(language: "fr" | "en"): Promise<HostPage> {
  const host = await openHost(language);
  await drop(host, "list.csv", new TextEncoder().encode(LISTS[language]));
  await opened(host.page);
  return host;
}

/** What stands in a column, from the second row on. */
function column(host: HostPage, at: number): Promise<Value[]> {
  return columnNow(host, { tab: "list", column: at, rows: 4 });
}

describe("a formula typed in a cell", () => {
  it("fills down, says its mistake, and follows an edit, with French signs", async () => {
    const host = await openList("fr");
    await typeIn(host, "D2", "=ABC_CLASS(B2:B;0,8;0,95)");
    await expect.poll(() => column(host, 3), PATIENCE).toEqual(["A", "B", "B", "C"]);
    await typeIn(host, "B5", "90000");
    await expect.poll(() => column(host, 3), PATIENCE).toEqual(["B", "C", "C", "A"]);
    await select(host, "D2");
    await pictured(host, "fr-formula");
    const { tabs } = await download(host);
    expect(valuesOf(tabs, "list").map((row) => row[3])).toEqual([null, "B", "C", "C", "A"]);
  });

  it("fills down, with English signs", async () => {
    const host = await openList("en");
    await typeIn(host, "D2", "=ABC_CLASS(B2:B, 0.8, 0.95)");
    await expect.poll(() => column(host, 3), PATIENCE).toEqual(["A", "B", "B", "C"]);
    await typeIn(host, "E2", "=TOP_SHARE(B2:B, 1)");
    await expect.poll(async () => (await column(host, 4))[0], PATIENCE).toBe(0.8);
  });

  it("says what is wrong when the pointer rests on it", async () => {
    const host = await openList("fr");
    const { page } = host;
    await typeIn(host, "D2", "=ABC_CLASS(B2:B)");
    await typeIn(host, "B3", "beaucoup");
    await select(host, "D2");
    const box = await page.locator("#grid canvas").last().boundingBox();
    if (!box) throw new Error("The grid is not drawn");
    await expect
      .poll(async () => {
        await page.mouse.move(box.x + 600, box.y + 300);
        await page.mouse.move(box.x + 330, box.y + 58);
        await page.mouse.move(box.x + 310, box.y + 55, { steps: 8 });
        return page.getByText("beaucoup").last().isVisible();
      }, PATIENCE)
      .toBe(true);
    await pictured(host, "fr-formula-error");
  });
});
