import { describe, expect, it } from "vitest";
import { type Language, wordsOf } from "../../src/i18n/words.ts";
import { download, valuesOf } from "./cells.ts";
import { chooseSample, openHost, pictured, tabsShown } from "./host-page.ts";
import { filled, idle, makeTabs, openPanel, showMade, toMethod } from "./panel-steps.ts";

type Sample = "orders" | "clients";

const jobs: readonly (readonly [Language, Sample])[] = [
  ["fr", "orders"],
  ["en", "clients"],
];

describe("a CRM joined with its invoices by clicks", () => {
  it("makes one portfolio that says where each fact comes from", async () => {
    const host = await openHost("fr");
    const { panel, words } = host;
    await chooseSample(host, "pair");
    expect(await tabsShown(host)).toEqual(["Factures", "CRM"]);
    await openPanel(host);
    await panel.getByLabel(words.tabs.add).selectOption({ index: 1 });
    await idle(host);
    await panel.getByText(/28\sclients de «\sCRM\s» sur 34 retrouvés/).waitFor();
    await pictured(host, "fr-pair-1-source");
    await toMethod(host);
    await makeTabs(host);
    await showMade(host, wordsOf("fr").report.tabs.clients);
    await pictured(host, "fr-pair-2-clients");
    const { tabs } = await download(host);
    const [, headings = [], first = []] = valuesOf(tabs, wordsOf("fr").report.tabs.clients);
    const sources = first[headings.indexOf(wordsOf("fr").report.columns.sources.heading)];
    expect(String(sources).replace(/\s/g, " ")).toMatch(
      /^Chiffre d’affaires : Factures · Client, .*: CRM$/,
    );
  });
});

describe("the whole job by clicks", () => {
  it.each(jobs)("in %s on the sample of %s", async (language, sample) => {
    const { report, segments } = wordsOf(language);
    const host = await openHost(language);
    const { page, panel, words } = host;
    if (sample === "orders") await chooseSample(host, sample);
    await openPanel(host);
    await pictured(host, `${language}-${sample}-1-source`);
    await toMethod(host);
    await panel.getByText(filled(words.method.total)).waitFor();
    expect(await tabsShown(host)).toHaveLength(1);
    await pictured(host, `${language}-${sample}-2-method`);
    await makeTabs(host);
    const tabs = await tabsShown(host);
    expect(tabs).toContain(segments.names.CHAMPION);
    const { kpi, matrix, costs, settings } = report.tabs;
    const ours = [kpi, matrix, costs, settings];
    expect(tabs.filter((tab) => ours.includes(tab))).toEqual(ours);
    expect(tabs.indexOf(settings)).toBe(tabs.length - 1);
    await pictured(host, `${language}-${sample}-3-result`);
    await showMade(host, report.tabs.kpi);
    await page.locator(".chart canvas").nth(1).waitFor();
    await idle(host);
    await pictured(host, `${language}-${sample}-4-kpi`);
    await showMade(host, segments.names.CHAMPION);
    await page.locator(".chart").first().waitFor({ state: "hidden" });
    await pictured(host, `${language}-${sample}-5-segment`);
  });
});
