import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { wordsOf } from "../../i18n/words.ts";
import { segmentLooks } from "../../report/segment-look.ts";
import { segmentTabKey, segmentTabTitles } from "../../report/tabs/segment-tab.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { findTab } from "../../sheets/tabs.ts";
import { saidWarnings } from "../answers.ts";
import { checkLimits } from "../check-limits.ts";
import { figuresOf } from "../figures.ts";

/** Clients and revenue of each segment, before anything is written. */
export function dryRun({ tabId, settings }: Input<"dryRun">): Output<"dryRun"> {
  const words = wordsOf(settings.language);
  checkLimits(settings, words);
  const file = openFile();
  const figures = figuresOf(file, { tabId, settings, today: todayIn(file, new Date()) });
  const { portfolio, context } = figures;
  const looks = segmentLooks(portfolio, settings.language);
  const { clients, kpi, matrix, check, costs, settings: settingsTitle } = words.report.tabs;
  const tabs = [
    { key: "clients", title: clients },
    ...[...segmentTabTitles(portfolio, context)].map(([segment, title]) => {
      return { key: segmentTabKey(segment), title };
    }),
    { key: "kpi", title: kpi },
    { key: "matrix", title: matrix },
    { key: "check", title: check },
    { key: "costs", title: costs },
    { key: "settings", title: settingsTitle },
  ];
  const there = tabs.filter(({ key }) => findTab(file, key) !== null);
  return {
    asOf: isoOf(figures.asOf),
    clients: portfolio.kpis.clients,
    revenue: portfolio.kpis.revenue,
    segments: portfolio.segments.map(({ key, clients: count, revenue, share }) => {
      const { name = key, color = "" } = looks.get(key) ?? {};
      return { key, name, color, clients: count, revenue, share: atMostOne(share) };
    }),
    warnings: saidWarnings(figures, words),
    tabsToMake: tabs.filter((tab) => !there.includes(tab)).map(({ title }) => title),
    tabsToRefresh: there.map(({ title }) => title),
  };
}

/** A share is of the positive total: credit notes may push a sum past its ends. */
function atMostOne(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
