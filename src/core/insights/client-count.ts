import { exactSum } from "../maths/sum.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";

/** Some clients and what they bring. */
export interface ClientCount {
  readonly clients: number;
  readonly revenue: number;
  /** Their part of revenue, 0 to 1, where credit beyond purchases has none, as everywhere; NaN without revenue. */
  readonly share: number;
}

/** Counts the clients wanted. @param wanted whether client i is one */
export function countClients(
  { columns }: Pick<Portfolio, "columns">,
  wanted: (i: number) => boolean,
): ClientCount {
  const { revenue, share } = columns;
  const members = Array.from(revenue.keys()).filter(wanted);
  const sum = (figures: Float64Array): number => exactSum(members.map((i) => figures[i] as number));
  return {
    clients: members.length,
    revenue: sum(revenue),
    share: share.some((part) => part > 0) ? sum(share) : Number.NaN,
  };
}
