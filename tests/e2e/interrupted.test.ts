import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/i18n/words.ts";
import { showTab, typeIn } from "./cells.ts";
import { chooseSample, type HostPage, openHost, pictured, tabsShown } from "./host-page.ts";
import { button, filled, heading, idle, makeTabs, openPanel, toMethod } from "./panel-steps.ts";

const { report } = wordsOf("fr");

/** Has the panel closed by its cross when it asks for the third step, and not a moment later. */
async function closeAtThirdStep({ page }: HostPage): Promise<void> {
  await page.evaluate(`(() => {
    let steps = 0;
    addEventListener("message", ({ data }) => {
      if (!JSON.stringify(data).includes("runStep") || ++steps !== 3) return;
      document.querySelector(".panel-header button").click();
    }, { capture: true });
  })()`);
}

describe("a run that does not get to its end", () => {
  it("is taken up where it stopped, and begun again when the list has changed", async () => {
    const host = await openHost("fr");
    const { page, panel, words, around } = host;
    await chooseSample(host, "orders");
    await openPanel(host);
    await toMethod(host);
    await closeAtThirdStep(host);
    await button(host, words.method.run).click();
    await page.locator("iframe.panel-frame").waitFor({ state: "detached" });

    await openPanel(host);
    await heading(host, words.run.paused);
    await idle(host);
    await pictured(host, "fr-run-paused");
    await page.getByRole("button", { name: around.close, exact: true }).click();
    await showTab(host, around.samples.orders);
    await typeIn(host, "G3", "99999");

    await openPanel(host);
    await heading(host, words.run.paused);
    await idle(host);
    await button(host, words.run.resume).click();
    const alert = panel.getByRole("alert");
    await alert.waitFor({ timeout: 60_000 });
    await idle(host);
    expect(await alert.innerText()).toMatch(filled(wordsOf("fr").server.staleRows));
    await pictured(host, "fr-run-failed");
    await button(host, words.run.stale).click();
    await heading(host, words.source.title);
    await idle(host);
    await toMethod(host);
    await makeTabs(host);
    expect(await tabsShown(host)).toContain(report.tabs.kpi);
  });

  it("is finished when nothing has changed meanwhile", async () => {
    const host = await openHost("fr");
    const { page, words } = host;
    await openPanel(host);
    await toMethod(host);
    await closeAtThirdStep(host);
    await button(host, words.method.run).click();
    await page.locator("iframe.panel-frame").waitFor({ state: "detached" });
    await openPanel(host);
    await heading(host, words.run.paused);
    await idle(host);
    await button(host, words.run.resume).click();
    await heading(host, words.result.title);
    expect(await tabsShown(host)).toContain(report.tabs.kpi);
  });
});
