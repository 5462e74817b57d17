import { Problem } from "../core/problem.ts";
import { detect } from "../intake/detect/detect.ts";
import type { Intake } from "../intake/intake.ts";
import { joinIntakes } from "../intake/join/join.ts";
import type { Joined } from "../intake/join/part.ts";
import { emptyQuality } from "../intake/read/quality-of.ts";
import { readIntake } from "../intake/read-intake.ts";
import { repairEncoding } from "../intake/rows/repair-encoding.ts";
import type { File } from "../sheets/file.ts";
import type { AskedSource } from "./read-source.ts";
import { named, readTab, type TabRead } from "./read-tab.ts";
import { recall, type SourceSaid } from "./remembered.ts";
import { sourcesInUse, type TabInUse } from "./sources-in-use.ts";

/** What was understood of a tab, ours or not, even when it cannot be used yet. */
export interface SourceDescribed
  extends Omit<Intake, "source" | "duplicates" | "identities">,
    Pick<TabRead, "remembered"> {
  /** Null when the tab cannot be used yet. */
  readonly intake: Intake | null;
  /** What keeps it from being used: a column to choose. */
  readonly problem: Problem | null;
}

/** One of the tabs in use. */
export interface TabDescribed {
  readonly tabId: number;
  readonly tabName: string;
  /** Null when it cannot be read at all. */
  readonly found: SourceDescribed | null;
  readonly problem: Problem | null;
  readonly remembered: SourceSaid | null;
}

/** All tabs in use, and how they meet. */
export interface SourcesDescribed {
  /** What is in the tab asked about. */
  readonly found: SourceDescribed;
  /** Every tab in use; one alone when nothing is joined. */
  readonly tabs: readonly TabDescribed[];
  /** Null for one tab, or when one of several cannot be used. */
  readonly joined: Joined | null;
  /** What keeps the tabs from being joined, when each can be used. */
  readonly problem: Problem | null;
}

/**
 * Reads a tab to tell what is in it, and those it is joined with to tell how they meet; a list that lacks a
 * column still shows the columns it has.
 * @throws Problem of a tab asked about in which no columns can be told
 */
export function describeSources(file: File, asked: AskedSource): SourcesDescribed {
  const { tabId, settings, today } = asked;
  const inUse = sourcesInUse(settings, tabId);
  const several = inUse.length > 1;
  const read = (tab: TabInUse): TabRead => readTab(file, tab, { today, several, recalled: recall });
  const tabs = inUse.map((tab): TabDescribed => {
    if (tab.tabId === tabId) return describedTab(read(tab));
    try {
      return describedTab(read(tab));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { tabName } = tab;
      return { tabId: tab.tabId, tabName, found: null, problem: error, remembered: null };
    }
  });
  const { found } = tabs.find((tab) => tab.tabId === tabId) as TabDescribed;
  const met = several ? join(tabs, settings.source?.answers ?? {}) : null;
  return {
    found: found as SourceDescribed,
    tabs,
    joined: met instanceof Problem ? null : met,
    problem: met instanceof Problem ? met : null,
  };
}

function join(
  tabs: readonly TabDescribed[],
  answers: Readonly<Record<string, string>>,
): Joined | Problem | null {
  const parts = tabs.flatMap(({ tabName, found }) =>
    found?.intake ? [{ name: tabName, intake: found.intake }] : [],
  );
  if (parts.length < tabs.length) return null;
  try {
    return joinIntakes(parts, answers);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const tab = parts.map(({ name }) => name).join(" + ");
    return new Problem(error.kind, error.key, { tab, ...error.values });
  }
}

function describedTab(tab: TabRead): TabDescribed {
  const { tabId, tabName, remembered, ours } = tab;
  const found = described(tab);
  const own = ours ? new Problem("shape", "source.ours", { tab: tabName }) : null;
  return { tabId, tabName, found, problem: found.problem ?? own, remembered };
}

function described({ tabName, rows, answers, context, remembered }: TabRead): SourceDescribed {
  return named(tabName, () => {
    try {
      const intake = readIntake(rows, answers, context);
      return { ...intake, intake, remembered, problem: null };
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== "shape") throw error;
      const sound = repairEncoding(rows).rows;
      const { table, shape, grain, source, columns, questions } = detect(sound, answers, context);
      const read = rows.length - table.headerRow - 1;
      return {
        shape,
        grain,
        system: source,
        headerRow: table.headerRow + 1,
        columns,
        questions,
        quality: emptyQuality(read),
        lastDay: null,
        intake: null,
        remembered,
        problem: new Problem(error.kind, error.key, { tab: tabName, ...error.values }),
      };
    }
  });
}
