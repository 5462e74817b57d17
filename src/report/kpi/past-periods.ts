import type { YearWeight } from "../../core/kpi/year-weight.ts";
import { dayOf } from "../../core/maths/day.ts";
import { fill } from "../../i18n/words.ts";
import { comparedLabels, sayDays } from "../report-kit.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { yearUnderWay } from "./year-under-way.ts";

/** A period and what came before it. */
export interface PastPeriod {
  /** "2026". */
  readonly name: string;
  /** "2026, up to 25/11/2026". */
  readonly label: string;
  /** "2026 (so far)": under a bar. */
  readonly short: string;
  readonly clients: number;
  readonly revenue: number;
  readonly before: { readonly clients: number; readonly revenue: number } | null;
  /** Under way: it is compared with the same days. */
  readonly soFar: boolean;
  /** Under way, and what came before is a whole year: their change says little. */
  readonly partial: boolean;
  /** What it is compared with, where that is not plain; "" otherwise. */
  readonly note: string;
}

/** Periods one under the other, the most recent first. */
export interface PastPeriods {
  readonly rows: readonly PastPeriod[];
  readonly byYear: boolean;
}

/**
 * Calendar years of an order list, a year under way beside the same days of the one before; columns of
 * revenue of a client list. None where nobody bought in any.
 */
export function pastPeriods(kit: KpiKit): PastPeriods {
  const { years } = kit.insights;
  const rows = years.known ? years.value.map((year) => yearRow(year, kit)) : columnRows(kit);
  return { rows: rows.some(({ clients }) => clients > 0) ? rows : [], byYear: years.known };
}

function yearRow(year: YearWeight, kit: KpiKit): PastPeriod {
  const { format } = kit;
  const { yearSoFar, underWay, sameDays, partYear } = kit.words.cockpit.weight;
  const { clients, revenue, before } = year;
  const soFar = year.to < dayOf(year.year, 12, 31);
  const name = String(year.year);
  const against = { year: year.year - 1, revenue: format.money(before?.revenue ?? Number.NaN) };
  return {
    name,
    label: soFar ? fill(yearSoFar, { year: name, to: format.date(year.to) }) : name,
    short: soFar ? fill(underWay, { year: name }) : name,
    clients,
    revenue,
    before,
    soFar,
    partial: false,
    note: before === null ? partYear : soFar ? fill(sameDays, against) : "",
  };
}

/** The last period that movements look at, then the earlier ones. */
function columnRows(kit: KpiKit): readonly PastPeriod[] {
  const { movement, history } = kit.portfolio.kpis;
  const labels = comparedLabels(kit);
  if (movement === null || labels === null) return [];
  const now = { label: labels.after, clients: movement.end, revenue: movement.bridge.after };
  const earlier = history.map((period) => {
    return { ...period, label: sayDays(period.label, kit.format) || labels.before };
  });
  const all = [now, ...earlier];
  const said = yearUnderWay(kit);
  return all.map((period, at) => {
    const { label: name } = period;
    const before = all[at + 1] ?? null;
    const partial = at === 0 && said !== null;
    const short = partial ? fill(kit.words.cockpit.weight.underWay, { year: name }) : name;
    const note = partial ? said : "";
    return { ...period, name, label: short, short, before, soFar: false, partial, note };
  });
}
