import { channelsOf } from "../report/costs/channels.ts";
import { fieldNames } from "../report/settings/field-names.ts";
import type { TabSpec } from "../report/tab-spec.ts";
import { checkTab } from "../report/tabs/check-tab.ts";
import { clientsTab } from "../report/tabs/clients-tab.ts";
import { costsTab } from "../report/tabs/costs-tab.ts";
import { kpiTab } from "../report/tabs/kpi-tab.ts";
import { matrixTab } from "../report/tabs/matrix-tab.ts";
import { segmentTab, segmentTabKey } from "../report/tabs/segment-tab.ts";
import { settingsTab } from "../report/tabs/settings-tab.ts";
import { adoptTab } from "../sheets/adopt-tab.ts";
import type { File } from "../sheets/file.ts";
import type { Keeping, Refreshed } from "../sheets/keeping.ts";
import { checkDataOf } from "./check-data-of.ts";
import type { Figures } from "./figures.ts";
import { finish } from "./finish.ts";
import { keepingOf } from "./keeping-of.ts";
import { cutsToKeep, withCuts } from "./kept-cuts.ts";
import type { Run, RunStep } from "./run.ts";
import { loadSettings, tabSays, unreadLines } from "./settings-store.ts";
import { refresh, refreshAll, type Work } from "./work.ts";

/** Carries out one step. Done twice, it gives the same; cut short, it can be done again. */
export function doStep(file: File, run: Run, step: RunStep, figures: Figures): Refreshed[] {
  const keeping = keepingOf(figures.portfolio, figures.context, run.today);
  const work = { file, run, figures, keeping };
  switch (step.kind) {
    case "clients":
      return [refresh(work, clientsTab(figures.portfolio, figures.context))];
    case "segments":
      return refreshSegments(work, step.segments);
    case "pages":
      return refreshPages(work);
    case "finish":
      return finish(work);
  }
}

function refreshSegments(work: Work, segments: readonly string[]): Refreshed[] {
  const { portfolio, context } = work.figures;
  const inUse = new Set(portfolio.segments.map(({ key }) => segmentTabKey(key)));
  const specs = segments.map((segment) => segmentTab(portfolio, segment, context));
  for (const spec of specs) adoptTab(work.file, spec, inUse);
  return refreshAll(work, specs);
}

function kpiPage({ portfolio, insights, context }: Figures): TabSpec {
  return kpiTab({ portfolio, insights: insights() }, context);
}

function costsSpec({ portfolio, context: { language } }: Figures): TabSpec {
  return costsTab({ language, asOf: portfolio.asOf, channels: channelsOf(portfolio) });
}

/** Where the Settings tab has its values. */
const VALUES = 1;

function refreshPages(work: Work): Refreshed[] {
  const { figures } = work;
  const settings = settingsOf(work);
  const specs = [
    kpiPage(figures),
    matrixTab(figures.portfolio, figures.context),
    checkTab(checkDataOf(figures), figures.context),
    costsSpec(figures),
    settings.spec,
  ];
  return refreshAll(work, specs, (spec) =>
    spec === settings.spec ? settings.keeping : work.keeping,
  );
}

/** "70 ; 90" typed in the tab is written as "70 % ; 90 %": once it is the method, nothing of it is lost. */
function settingsOf({ file, run, figures, keeping }: Work): { spec: TabSpec; keeping: Keeping } {
  const said = loadSettings(file, null);
  const taken = tabSays(said, run.settings) ? { ...keeping, takenIn: VALUES } : keeping;
  const cuts = cutsToKeep(run.settings, figures.portfolio, figures.asOf);
  const unread = unreadLines(said, run.settings);
  const spec = settingsTab(withCuts(run.settings, cuts), fieldNames(), unread);
  return { spec, keeping: taken };
}
