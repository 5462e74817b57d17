import { exactSum } from "../maths/sum.ts";
import { Problem } from "../problem.ts";

/** D7.1: what a client has brought so far, refunds subtracted. @param margins Of each entry, or revenues. */
export function clvToDate(margins: ArrayLike<number>): number {
  return exactSum(margins);
}

/** D7.2: average revenue of a client times the average length of the relationship, in the same unit of time. */
export function clvOfRelationship(averageRevenue: number, averageLength: number): number {
  return averageRevenue * averageLength;
}

/** What a basket says of a client's life. */
export interface BasketLife {
  readonly averageOrder: number;
  readonly ordersPerYear: number;
  readonly years: number;
  /** Gross margin over revenue. */
  readonly marginShare: number;
}

/** D7.3: average order times orders a year times years times margin. */
export function clvOfBasket(life: BasketLife): number {
  return life.averageOrder * life.ordersPerYear * life.years * life.marginShare;
}

/**
 * D7.4: margin over churn, both a month or both a year.
 * @throws Problem range: churn outside 0..1, or 0, with which the value would have no end
 */
export function clvByChurn(margin: number, churn: number): number {
  if (!(churn >= 0 && churn <= 1)) {
    throw new Problem("range", "share.range", { argument: "churn", found: churn });
  }
  if (churn === 0) throw new Problem("range", "clv.infinite", { retention: 1, discount: 0 });
  return margin / churn;
}

/** D7.8: a value less what it cost to win the client. */
export function netOfAcquisition(value: number, acquisitionCost: number): number {
  return value - acquisitionCost;
}

/** The monthly rate that makes up an annual one: (1 + d)^(1/12) - 1. */
export function monthlyRate(annual: number): number {
  return (1 + annual) ** (1 / 12) - 1;
}
