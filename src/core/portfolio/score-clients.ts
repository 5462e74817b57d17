import { type RfmScores, rfmScores } from "../rfm/scores.ts";
import type { Figures } from "./figures.ts";
import type { RfmMethod } from "./method.ts";
import type { Warning } from "./portfolio.ts";

/** Scores of all who ever bought, with what the source leaves out said in warnings. */
export function scoresOf(figures: Figures, method: RfmMethod): RfmScores {
  const scores = rfmScores(
    {
      recencyDays: figures.recencyDays,
      orders: figures.orders,
      revenue: figures.revenue,
      years: figures.years,
      ids: figures.clients.id,
    },
    method,
  );
  const warnings: Warning[] = [...scores.warnings];
  const dated = figures.lastDay.some((day) => !Number.isNaN(day));
  if (!dated && figures.clients.size > 0) {
    const key = figures.tellsDates ? "rfm.noPurchase" : "rfm.noDates";
    warnings.unshift({ key, values: {} });
  }
  const counted = figures.orders?.some((count) => !Number.isNaN(count)) ?? false;
  if (dated && !counted) warnings.unshift({ key: "rfm.noOrders", values: {} });
  return { ...scores, warnings };
}
