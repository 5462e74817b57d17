import { type Load, loadOf, USUAL_LOAD } from "../kpi/load.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { lacking, type Section, some } from "./section.ts";

/**
 * Visits needed and who carries them. Clients weigh by their visits and by their money: what they bring
 * and what is known to be left to win with them.
 */
export function loadIn({ clients, columns, aspects, method }: Portfolio): Section<Load> {
  const names = method.abc.classes;
  if (!columns.abc.some((name) => names.includes(name))) return lacking("revenue");
  const { source, whiteSpace } = aspects.wallets;
  const toWin = (i: number): number =>
    source[i] === "given" || source[i] === "share" ? (whiteSpace[i] as number) : 0;
  return some(
    loadOf(
      {
        id: clients.id,
        owner: clients.texts.owner ?? null,
        classes: columns.abc,
        names,
        revenue: columns.revenue,
        worth: columns.revenue.map((revenue, i) => Math.max(0, revenue || 0) + toWin(i)),
      },
      method.load ?? USUAL_LOAD,
    ),
  );
}
