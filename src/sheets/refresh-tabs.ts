import type { TabSpec } from "../report/tab-spec.ts";
import type { File } from "./file.ts";
import { cellsOf } from "./keep/size-of.ts";
import type { Keeping, Refreshed } from "./keeping.ts";
import { makeTabs } from "./make-tabs.ts";
import { saveMemory } from "./memory-sheet.ts";
import type { Opened, Plan } from "./plan.ts";
import { planForm } from "./plan-form.ts";
import { planPage } from "./plan-page.ts";
import { planTables } from "./plan-tables.ts";
import { holdGrid } from "./read-grid.ts";
import { differs } from "./write-cells.ts";

/**
 * Brings tabs up to date together: reads them all and takes in what was typed since, remembers what is about to
 * be written, then writes. Reads and writes are not mixed, for each read after a write sends what is pending
 * (fact 131); and what is remembered is written once for all. Cut short anywhere, it can be done again.
 *
 * Several tabs take seconds, in which somebody may type: one whose write would cover such a cell is looked at
 * once more just before, and what was typed meanwhile is taken in.
 */
export function refreshTabs(
  file: File,
  specs: readonly TabSpec[],
  keepingOf: (spec: TabSpec) => Keeping,
): Refreshed[] {
  const plans = planAll(file, specs, keepingOf);
  const missing = plans.filter(({ sheet }) => sheet === null);
  const wanted = missing.map(({ tab, spec: { title }, cast }) => ({ tab, title, cast }));
  const made = makeTabs(file, wanted);
  for (const { tab, next } of plans) tab.next = next;
  saveMemory(file);
  return plans.map((plan) => {
    const { sheet } = plan;
    if (sheet === null) return plan.write(made[missing.indexOf(plan)] as Opened);
    const isStale = plans.length > 1 && isTypedIn(file, plan);
    const current = isStale ? planAgain(file, plan.spec, keepingOf) : plan;
    return current.write({ sheet, state: "found", gridRows: 0 });
  });
}

/** Whether somebody typed, since it was read, in a tab about to be written over. */
function isTypedIn(file: File, { sheet, tab, exposed }: Plan): boolean {
  if (sheet === null || exposed === null) return false;
  const { grid } = holdGrid(sheet, file.zone, cellsOf(tab));
  return differs(exposed, grid) || differs(grid, exposed);
}

function planAgain(file: File, spec: TabSpec, keepingOf: (spec: TabSpec) => Keeping): Plan {
  const [plan] = planAll(file, [spec], keepingOf) as [Plan];
  plan.tab.next = plan.next;
  saveMemory(file);
  return plan;
}

function planAll(
  file: File,
  specs: readonly TabSpec[],
  keepingOf: (spec: TabSpec) => Keeping,
): Plan[] {
  const tables = planTables(file, specs, keepingOf);
  return specs.map((spec) => {
    const { body } = spec;
    if (body.kind === "form") return planForm(file, spec, body, keepingOf(spec));
    if (body.kind === "page") return planPage(file, spec, body, keepingOf(spec));
    return tables.get(spec) as Plan;
  });
}
