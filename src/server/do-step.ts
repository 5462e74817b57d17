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
import { gather } from "../sheets/keep/gather.ts";
import type { Refreshed } from "../sheets/keeping.ts";
import { saveMemory } from "../sheets/memory-sheet.ts";
import { readOurTable } from "../sheets/read-our-table.ts";
import { checkDataOf } from "./check-data-of.ts";
import type { Figures } from "./figures.ts";
import { finish } from "./finish.ts";
import { keepingOf } from "./keeping-of.ts";
import { cutsToKeep, withCuts } from "./kept-cuts.ts";
import type { Run, RunStep } from "./run.ts";
import { tabSays, unreadLines } from "./settings-store.ts";
import { archiveKeeping, refresh, type Work } from "./work.ts";

/** Carries out one step. Done twice, it gives the same; cut short, it can be done again. */
export function doStep(file: File, run: Run, step: RunStep, figures: Figures): Refreshed[] {
  const keeping = keepingOf(figures.portfolio, figures.context, run.today);
  const work = { file, run, figures, keeping };
  switch (step.kind) {
    case "keep":
      return keepTyped(work);
    case "clients":
      return [refresh(work, clientsTab(figures.portfolio, figures.context))];
    case "segments":
      return refreshSegments(work, step.segments);
    case "pages":
      return [
        refresh(work, kpiPage(figures)),
        refresh(work, matrixTab(figures.portfolio, figures.context)),
        refresh(work, checkTab(checkDataOf(figures), figures.context)),
        refresh(work, costsSpec(figures)),
        refreshSettings(work),
      ];
    case "finish":
      return finish(work);
  }
}

function refreshSegments(work: Work, segments: readonly string[]): Refreshed[] {
  const { portfolio, context } = work.figures;
  const inUse = new Set(portfolio.segments.map(({ key }) => segmentTabKey(key)));
  return segments.map((segment) => {
    const spec = segmentTab(portfolio, segment, context);
    adoptTab(work.file, spec, inUse);
    return refresh(work, spec);
  });
}

function kpiPage({ portfolio, insights, context }: Figures): TabSpec {
  return kpiTab({ portfolio, insights: insights() }, context);
}

function costsSpec({ portfolio, context: { language } }: Figures): TabSpec {
  return costsTab({ language, asOf: portfolio.asOf, channels: channelsOf(portfolio) });
}

/** Where the Settings tab has its values. */
const VALUES = 1;

/** "70 ; 90" typed in the tab is written as "70 % ; 90 %": once it is the method, nothing of it is lost. */
function refreshSettings({ file, run, figures, keeping }: Work): Refreshed {
  const taken = tabSays(file, run.settings) ? { ...keeping, takenIn: VALUES } : keeping;
  const cuts = cutsToKeep(run.settings, figures.portfolio, figures.asOf);
  const unread = unreadLines(file, run.settings);
  const spec = settingsTab(withCuts(run.settings, cuts), fieldNames(), unread);
  return refresh({ file, keeping: taken }, spec);
}

/** Everything the user typed anywhere is remembered before anything is written. */
function keepTyped({ file, keeping, figures }: Work): Refreshed[] {
  const reads = new Map<string, NonNullable<ReturnType<typeof readOurTable>>>();
  for (const key of file.memory.tabs.keys()) {
    if (key !== "clients" && !key.startsWith("segment:")) continue;
    const read = readOurTable(file, key, keeping);
    if (read) reads.set(key, read);
  }
  gather(file.memory, reads, keeping);
  const archive = archiveKeeping(keeping, figures);
  const read = readOurTable(file, "archive", archive);
  if (read) gather(file.memory, new Map([["archive", read]]), archive);
  saveMemory(file);
  return [];
}
