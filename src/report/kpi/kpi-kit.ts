import type { Insights } from "../../core/insights/insights.ts";
import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { fill } from "../../i18n/words.ts";
import type { ReportContext } from "../report-context.ts";
import { comparedLabels, type ReportKit, reportKit } from "../report-kit.ts";
import { shortName } from "./short-name.ts";

/** What the sections of the KPI tab are drawn from. */
export interface KpiKit extends ReportKit {
  readonly insights: Insights;
  /** The period of the figures is the last one that movements compare. */
  readonly samePeriod: boolean;
  /** Headings of the two periods compared. */
  readonly heads: { readonly now: string; readonly before: string };
}

/** The figures of the whole and what goes with them. */
export interface KpiFigures {
  readonly portfolio: Portfolio;
  readonly insights: Insights;
}

/** The kit of one portfolio and one reader. */
export function kpiKit({ portfolio, insights }: KpiFigures, context: ReportContext): KpiKit {
  const kit = reportKit(portfolio, context);
  return { ...kit, insights, samePeriod: isSame(portfolio), heads: headsOf(kit) };
}

/** A column of a client list is both; the days of an order list have to agree. */
function isSame({ period, kpis }: Portfolio): boolean {
  if (kpis.movement === null) return false;
  const { from, to } = kpis.movement.after;
  if (period === null || from === null) return true;
  return period.from === from && period.to === to;
}

const LONGEST_HEAD = 16;

/** "Last 12 months" and "12 months before", or the headings of two columns of revenue. */
function headsOf(kit: ReportKit): KpiKit["heads"] {
  const { heads } = kit.words.cockpit;
  const months = kit.portfolio.kpis.movement?.months ?? null;
  if (months !== null) {
    const values = { months };
    return { now: fill(heads.lastMonths, values), before: fill(heads.monthsBefore, values) };
  }
  const { movement } = kit.portfolio.kpis;
  const labels = comparedLabels(kit);
  const now = movement?.after.label ? (labels?.after ?? "") : heads.now;
  const before = movement?.before.label ? (labels?.before ?? "") : heads.before;
  return { now: shortName(now, LONGEST_HEAD), before: shortName(before, LONGEST_HEAD) };
}
