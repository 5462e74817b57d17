import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import type { PageBody } from "../../src/report/tab-spec.ts";
import { kpiTab } from "../../src/report/tabs/kpi-tab.ts";
import { FRENCH } from "./clients-fixture.ts";

export function pageOf(portfolio: Portfolio, context = FRENCH): PageBody {
  const { body } = kpiTab(portfolio, context);
  if (body.kind !== "page") throw new Error("not a page");
  return body;
}

/** Two years and a half of revenue by month. */
export const months = Array.from({ length: 30 }, (_, i) => {
  const month = `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return { month, revenue: 100 + i, orders: 3, clients: 2 };
});
