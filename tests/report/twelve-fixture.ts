import type { ClientFacts } from "../../src/core/orders.ts";
import { buildPortfolio } from "../../src/core/portfolio/build.ts";
import { DEFAULT_METHOD, type Method } from "../../src/core/portfolio/method.ts";
import type { Portfolio } from "../../src/core/portfolio/portfolio.ts";
import { factsOf, listOf, on } from "../core/portfolio/make.ts";

/** The twelve clients of method D19: last order, orders, revenue. */
const TWELVE = [
  ["C01", "2026-11-10", 14, 48200],
  ["C02", "2026-10-28", 9, 31750.5],
  ["C03", "2026-11-02", 3, 4200],
  ["C04", "2026-06-15", 11, 27900],
  ["C05", "2025-12-01", 8, 22100],
  ["C06", "2026-09-30", 2, 1500],
  ["C07", "2026-11-18", 1, 900],
  ["C08", "2025-03-20", 1, 350],
  ["C09", "2024-11-22", 4, 6100],
  ["C10", "2026-08-01", 5, 8800],
  ["C11", "2026-02-14", 2, 1500],
  ["C12", "2026-11-20", 1, 12500],
] as const;

/** A real portfolio of them as of 2026-11-22, scored in five. @param facts what else the list says of them */
export function twelve(
  changes: Partial<Method> = {},
  facts: Partial<ClientFacts> & { readonly margin?: Float64Array } = {},
): Portfolio {
  const ids = TWELVE.map(([id]) => id);
  const { margin = null, ...rest } = facts;
  const list = listOf(ids, {
    clients: { ...factsOf(ids), ...rest },
    revenue: Float64Array.from(TWELVE, ([, , , revenue]) => revenue),
    orders: Float64Array.from(TWELVE, ([, , orders]) => orders),
    firstDay: Float64Array.from(TWELVE, ([id]) => on(id === "C12" ? "2026-11-20" : "2020-01-01")),
    lastDay: Float64Array.from(TWELVE, ([, last]) => on(last)),
    margin,
  });
  const method = {
    ...DEFAULT_METHOD,
    rfm: { ...DEFAULT_METHOD.rfm, bins: 5 as const },
    ...changes,
  };
  return buildPortfolio({ shape: "clients", list }, method, on("2026-11-22"));
}
