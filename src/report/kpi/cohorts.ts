import type { Cohort, Cohorts } from "../../core/kpi/cohorts.ts";
import { civilOf, isoOf } from "../../core/maths/day.ts";
import { fill } from "../../i18n/words.ts";
import type { PageCell } from "../tab-spec.ts";
import { heatOf } from "./heat.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { MOST_CATEGORIES } from "./layout.ts";
import { figure, words } from "./page-draft.ts";
import { NO_CHARTS, type PageSection } from "./section.ts";
import { drawTable } from "./table.ts";

/** In a cohort of fewer one client makes a fifth or more: a colour would say too much. */
const FEW = 5;

/** Who comes back: clients by when they first bought, and the part who bought again, as a heat map. */
export const cohorts: PageSection = {
  draw: (draft, row, kit) => {
    const found = kit.insights.cohorts;
    if (!found.known) return row;
    const table = tableOf(found.value);
    const { cohorts: say, sections, heads } = kit.words.cockpit;
    draft.set(row, 0, words(sections.cohorts, "section"));
    if (table.steps === 0) {
      draft.set(row + 1, 0, words(say.none, "note"));
      return row + 2;
    }
    const unit = unitOf(found.value);
    const said = { unit: say.steps[unit], few: FEW, share: kit.format.percent(shareAt(table, 1)) };
    draft.set(row + 1, 0, words(fill(say.finding, said)));
    draft.set(row + 2, 0, words(`${say.notes[unit]} ${fill(say.reading, said)}`, "note"));
    const after = Array.from({ length: table.steps }, (_, k) => {
      return fill(say.after, { letter: say.letters[unit], step: k + 1 });
    });
    return drawTable(draft, row + 3, {
      heads: [say.first, heads.clients, ...after],
      rows: [...table.rows.map((cohort) => cohortRow(cohort, unit, kit)), totalRow(table, kit)],
    });
  },
  charts: NO_CHARTS,
};

type Unit = "month" | "quarter" | "year";

function unitOf({ step }: Cohorts): Unit {
  return step === 1 ? "month" : step === 3 ? "quarter" : "year";
}

interface CohortTable {
  /** Oldest first, without the step under way. */
  readonly rows: readonly Cohort[];
  /** Steps after the first purchase, twelve at most. */
  readonly steps: number;
}

function tableOf({ cohorts: all, lastIsOpen }: Cohorts): CohortTable {
  const rows = all
    .map((cohort) => ({
      ...cohort,
      active: lastIsOpen ? cohort.active.slice(0, -1) : cohort.active,
    }))
    .filter(({ active }) => active.length > 0);
  const longest = rows.reduce((most, { active }) => Math.max(most, active.length - 1), 0);
  return { rows, steps: Math.min(MOST_CATEGORIES, longest) };
}

function cohortRow(cohort: Cohort, unit: Unit, kit: KpiKit): readonly PageCell[] {
  const { active, clients } = cohort;
  return [
    words(startName(cohort, unit, kit), "label"),
    figure(clients, "whole"),
    ...active.slice(1, MOST_CATEGORIES + 1).map((count) => shareCell(count / clients, clients)),
  ];
}

/** All cohorts old enough for a step, together. */
function totalRow(table: CohortTable, kit: KpiKit): readonly PageCell[] {
  const clients = table.rows.reduce((sum, cohort) => sum + cohort.clients, 0);
  return [
    words(kit.words.cockpit.cohorts.all, "label"),
    figure(clients, "whole", "figure"),
    ...Array.from({ length: table.steps }, (_, k) => shareCell(shareAt(table, k + 1), clients)),
  ];
}

function shareAt({ rows }: CohortTable, step: number): number {
  const old = rows.filter(({ active }) => active.length > step);
  const won = old.reduce((sum, { clients }) => sum + clients, 0);
  const back = old.reduce((sum, { active }) => sum + (active[step] as number), 0);
  return won > 0 ? back / won : Number.NaN;
}

function shareCell(share: number, clients: number): PageCell {
  const cell = figure(share, "percent");
  return clients < FEW ? cell : { ...cell, fill: heatOf(share) };
}

/** "01/2026", "Q1 2026" or "2026". */
function startName({ start }: Cohort, unit: Unit, { format, words: say }: KpiKit): string {
  const { year, month } = civilOf(start);
  if (unit === "year") return String(year);
  if (unit === "month") return format.month(isoOf(start).slice(0, 7));
  return fill(say.cockpit.costs.quarter, { quarter: Math.ceil(month / 3), year });
}
