import type { Settings } from "../contract/api.ts";
import type { Outcomes } from "../core/kpi/conversion.ts";
import type { Day } from "../core/maths/day.ts";
import type { Source } from "../core/portfolio/portfolio.ts";
import { Problem } from "../core/problem.ts";
import { type Diagnosis, diagnose } from "../intake/doctor/diagnose.ts";
import type { Intake } from "../intake/intake.ts";
import { joinIntakes } from "../intake/join/join.ts";
import type { JoinPart, JoinReport } from "../intake/join/part.ts";
import { readRoom } from "../intake/read-intake.ts";
import type { File } from "../sheets/file.ts";
import type { ListMoney } from "./currency-warnings.ts";
import { fingerprintOf, named, readTab } from "./read-tab.ts";
import { sourcesInUse } from "./sources-in-use.ts";

/** The user's own lists, read and understood. */
export interface SourceRead {
  /** The tab asked about. */
  readonly tabId: number;
  readonly tabName: string;
  /** What is in that tab. */
  readonly intake: Intake;
  /** What is wrong in that tab, worked out when first asked for. */
  readonly diagnosis: () => Diagnosis;
  /** All tabs that make the portfolio: their names by number, and together in one text. */
  readonly tabNames: ReadonlyMap<number, string>;
  readonly allNames: string;
  /** What they come to. */
  readonly source: Source;
  /** Deals of all tabs by how they ended; null where none holds any. */
  readonly deals: Outcomes | null;
  /** Currencies of the lists that bring money. */
  readonly money: readonly ListMoney[];
  /** Last order day in the data, null when there is none. */
  readonly lastDay: Day | null;
  /** Which client each row of one of these tabs speaks of; null for another tab. */
  readonly rowsOf: (tabId: number) => TabRows | null;
  /** Changes when any cell of any list changes. */
  readonly fingerprint: string;
}

/** Rows of a list, and their clients. */
export interface TabRows {
  /** Row of the sheet of the first entry, as Sheets counts: from 1. */
  readonly first: number;
  /** Index into the clients of the portfolio; -1 for a row of none. */
  readonly client: Int32Array;
}

/** Which tab, with what was said of it and of others beside it, on which day. */
export interface AskedSource {
  readonly tabId: number;
  readonly settings: Settings;
  readonly today: number;
}

/**
 * Reads the tab the settings or the caller name, and those the settings join with it; each of them once.
 * @throws Problem of a list, naming its tab
 */
export function readSource(file: File, { tabId, settings, today }: AskedSource): SourceRead {
  const inUse = sourcesInUse(settings, tabId);
  const several = inUse.length > 1;
  const tabs = inUse.map((tab) => readTab(file, tab, { today, several }));
  const ours = tabs.find((tab) => tab.ours);
  if (ours) throw new Problem("shape", "source.ours", { tab: ours.tabName });
  const read = tabs.map((tab) => {
    const { tabName: name, rows, answers, context } = tab;
    return { tab, name, ...named(name, () => readRoom(rows, answers, context)) };
  });
  const allNames = read.map(({ name }) => name).join(" + ");
  const own = read.find(({ tab }) => tab.tabId === tabId) as (typeof read)[number];
  const { source, lastDay, clientsOf, report } = several
    ? named(allNames, () => joinIntakes(read, settings.source?.answers ?? {}))
    : { ...own.intake, clientsOf: null, report: null };
  let found: Diagnosis | undefined;
  return {
    tabId,
    tabName: own.name,
    intake: own.intake,
    diagnosis: () => {
      found ??= diagnose(own.tab.rows, own.intake, own.room);
      return found;
    },
    tabNames: new Map(tabs.map((tab) => [tab.tabId, tab.tabName])),
    allNames,
    source,
    money: moneyOf(read, report),
    deals: dealsOf(read.map(({ intake }) => intake)),
    lastDay,
    rowsOf: (asked) => {
      const place = read.findIndex(({ tab }) => tab.tabId === asked);
      const found = read[place];
      if (found === undefined) return null;
      const { room, clientOfRow } = found;
      const joined = clientsOf?.[place];
      const client = joined ? clientOfRow.map((own) => joined[own] ?? -1) : clientOfRow;
      return { first: room.first + 1, client };
    },
    fingerprint: fingerprintOf(tabs),
  };
}

/** Of several lists, those that bring no money say nothing of it. */
function moneyOf(read: readonly JoinPart[], report: JoinReport | null): readonly ListMoney[] {
  return read.flatMap(({ name, intake }): ListMoney[] => {
    const part = report?.parts.find((each) => each.name === name);
    if (part?.role === "facts" || part?.revenueUnused) return [];
    return [
      { list: name, currency: intake.quality.currency, unlike: part?.unlike.currency ?? false },
    ];
  });
}

function dealsOf(intakes: readonly Intake[]): Outcomes | null {
  const found = intakes.flatMap(({ quality }) => (quality.deals === null ? [] : [quality.deals]));
  if (found.length === 0) return null;
  const sum = (ended: keyof Outcomes) => found.reduce((total, deals) => total + deals[ended], 0);
  return { won: sum("won"), lost: sum("lost"), open: sum("open") };
}
