import { type ClientColumn, figure } from "../client-column.ts";
import type { ReportKit } from "../report-kit.ts";

/** An estimate is not known to the thousandth. */
const hundredths = (count: number): number => Math.round(count * 100) / 100;

/** What a purchase model says of each client; no column where none was chosen. */
export function expectedColumns({ portfolio, money }: ReportKit): readonly ClientColumn[] {
  if (portfolio.purchases === null) return [];
  const { alive, orders, revenue } = portfolio.purchases.forecast;
  return [
    figure("alive", "percent", 90, alive),
    figure("expectedOrders", "number", 110, orders.map(hundredths)),
    figure("expectedRevenue", money, 120, revenue),
  ];
}
