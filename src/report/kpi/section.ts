import type { ChartData } from "./chart-data.ts";
import type { KpiKit } from "./kpi-kit.ts";
import type { PageDraft } from "./page-draft.ts";

/** A part of the KPI tab: its tables at the left, its charts beside them. */
export interface PageSection {
  /** Draws from a row on. @returns the next free row; the same one when there is nothing to show */
  readonly draw: (draft: PageDraft, row: number, kit: KpiKit) => number;
  /** Charts this portfolio can feed, from top to bottom. */
  readonly charts: (kit: KpiKit) => readonly ChartData[];
}

/** A section without charts. */
export const NO_CHARTS = (): readonly ChartData[] => [];
