import type { Output } from "../contract/api.ts";
import { type Day, isoOf } from "../core/maths/day.ts";
import type { Kpis, Movement } from "../core/portfolio/portfolio.ts";
import type { Words } from "../i18n/words.ts";
import { formatterOf } from "../report/format.ts";
import { sayWarning } from "../report/say-warning.ts";
import type { Refreshed } from "../sheets/keeping.ts";
import type { Figures } from "./figures.ts";

type MadeTab = Output<"runStep">["tabs"][number];
type SaidWarning = Output<"dryRun">["warnings"][number];

/** What the reader should know about the figures, in sentences. */
export function saidWarnings({ portfolio, context }: Figures, words: Words): SaidWarning[] {
  const format = formatterOf(context);
  return portfolio.warnings.map((warning) => {
    return { key: warning.key, text: sayWarning(warning, { words, format }) };
  });
}

/** A tab that was written, as the caller hears of it. */
export function madeTab({ key, sheet, name, rows, columns, charts }: Refreshed): MadeTab {
  return { id: sheet.getSheetId(), key, name, rows, columns, charts };
}

/** The key figures as one flat record; movements are null when there are no two periods. */
export function kpiRecord(kpis: Kpis): Record<string, unknown> {
  const { concentration, movement, ...rest } = kpis;
  const { retention = null, attrition = null, acquisition = null } = movement ?? {};
  const { reactivation = null, netGrowth = null, nrr = null, grr = null } = movement ?? {};
  const rates = { retention, attrition, acquisition, reactivation, netGrowth, nrr, grr };
  return { ...rest, ...concentration, ...rates, movement: movement && datedMovement(movement) };
}

/** Days leave the add-on as ISO dates. */
function datedMovement({ before, after, ...rest }: Movement) {
  return { ...rest, before: datedPeriod(before), after: datedPeriod(after) };
}

function datedPeriod({ label, from, to }: Movement["before"]) {
  const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoOf(day));
  return { label, from: isoOrNull(from), to: isoOrNull(to) };
}
