/** `npm run picture`: does the job on the French orders in the page, and writes docs/picture.png. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "./build.mjs";
import { bundleHost } from "./host-bundle.mjs";
import { bundlePage } from "./page-bundle.mjs";
import { servePage } from "./page-server.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SIZE = { width: 1400, height: 850 };
/** Small enough for the figures and their charts to stand side by side. */
const ZOOM_STEPS = 5;

const { readyChromium } = await import(
  await bundleHost("tests/e2e/install-chromium.ts", "install-chromium.mjs")
);
const [folder, executablePath] = await Promise.all([
  bundlePage("page-in-picture"),
  readyChromium(),
  build(),
]);
const { address, close } = await servePage({ folder });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: SIZE, locale: "fr-FR" });
await page.goto(`${address}?lang=fr`);
await page.locator("body[data-ready=true]").waitFor();
await chooseOrders();
await doTheJob();
await page.screenshot({ path: join(root, "docs", "picture.png") });
await browser.close();
await close();
console.log("docs/picture.png is written");

async function chooseOrders() {
  await page.getByLabel("Exemples").selectOption("orders");
  await page.locator("#loading").waitFor({ state: "visible" });
  await page.locator("#loading").waitFor({ state: "hidden" });
}

async function doTheJob() {
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: /^Portefeuille clients/ }).hover();
  await page.getByRole("menuitem", { name: "Ouvrir le portefeuille clients" }).click();
  const panel = page.frameLocator("iframe.panel-frame");
  const press = (name) => panel.getByRole("button", { name }).click();
  await press("Continuer");
  await panel.getByText(/clients, chiffre d’affaires de/).waitFor();
  await press("Créer les onglets");
  await panel.getByRole("heading", { name: "Votre portefeuille est prêt" }).waitFor();
  await press(/Indicateurs/);
  await page.locator(".chart canvas").first().waitFor();
  for (let step = 0; step < ZOOM_STEPS; step++) await zoomOut();
  await page.locator(".chart canvas").nth(1).waitFor();
  await page.getByText(/cellules écrites/).waitFor();
  await allDrawn();
}

async function zoomOut() {
  await page.mouse.move(SIZE.width / 3, SIZE.height / 2);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
}

/** Charts grow into place: the picture waits for two that are alike. */
async function allDrawn() {
  for (let before = ""; ; ) {
    await page.waitForTimeout(500);
    const now = (await page.screenshot()).toString("base64");
    if (now === before) return;
    before = now;
  }
}
