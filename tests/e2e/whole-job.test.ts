import { describe, expect, it } from "vitest";
import { type Language, wordsOf } from "../../src/i18n/words.ts";
import { chooseSample, openHost, pictured, tabsShown } from "./host-page.ts";
import { filled, idle, makeTabs, openPanel, showMade, toMethod } from "./panel-steps.ts";

type Sample = "orders" | "clients";

const jobs: readonly (readonly [Language, Sample])[] = [
  ["fr", "orders"],
  ["en", "clients"],
];

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
    expect(tabs.slice(-2)).toEqual([report.tabs.kpi, report.tabs.settings]);
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
