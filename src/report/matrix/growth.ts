import type { GrowthShare } from "../../core/accounts/quadrants.ts";
import { fill } from "../../i18n/words.ts";
import { type PageDraft, words } from "../kpi/page-draft.ts";
import { drawCorners } from "./corner-table.ts";
import { drawNotes, type MatrixKit } from "./matrix-kit.ts";

const KINDS: readonly GrowthShare[] = ["STAR", "CASH_COW", "QUESTION", "DOG"];
/** Four corners of fewer clients say nothing. */
const FEWEST = 8;

/** Share of revenue by growth, an adaptation of ours and said so. @returns the next free row */
export function drawGrowth(draft: PageDraft, row: number, kit: MatrixKit): number {
  const { growth } = kit.portfolio.aspects;
  if (growth.clients < FEWEST) return row;
  const { matrix, insights } = kit.words;
  draft.set(row, 0, words(matrix.growth.section, "title"));
  const change = kit.format.percent(growth.y);
  const medians = fill(matrix.growth.medians, {
    count: kit.format.whole(growth.clients),
    share: kit.format.percent(10 ** growth.x),
    growth: growth.y > 0 ? `+${change}` : change,
  });
  const next = drawNotes(draft, row + 1, [insights.growthNote, medians]);
  return drawCorners(draft, next, {
    kit,
    corners: {
      quadrants: growth,
      names: insights.growth,
      places: matrix.growth.corners,
      heads: { name: matrix.growth.kind, place: matrix.growth.corner },
      order: KINDS,
    },
  });
}
