import { Problem } from "../problem.ts";

/** On what terms margins to come are valued. Retention and discount are of the same span as the margin. */
export interface ClvTerms {
  /** Share of clients who stay from one year to the next, 0 to 1. */
  readonly retention: number;
  /** Annual, 0.1 is 10 %; above -1. */
  readonly discount: number;
  /** Number of margins counted; null for ever. */
  readonly years: number | null;
  /** Whether the first margin comes at the end of the first year (an existing client) or now (one just signed). */
  readonly first: "end" | "now";
}

/**
 * What a margin of 1 a year is worth today over a client's life: multiply it by the margin.
 *
 * For ever, `r / (1 + d - r)` with the first margin at the end of the year and `(1 + d) / (1 + d - r)`
 * with the first one now; over H years, the same series cut off.
 * @throws Problem range: retention outside 0..1, discount at or below -1, years not whole or below 0
 * @throws Problem range: for ever, when retention reaches 1 + discount and the sum has no end
 * @see method D7.5, D7.6, D7.7; Gupta and Lehmann 2003, Customers as assets
 */
export function clvFactor(terms: ClvTerms): number {
  check(terms);
  const { retention, discount, years, first } = terms;
  const step = retention / (1 + discount);
  const sum = years === null ? 1 / (1 - step) : firstTerms(step, years);
  return first === "now" ? sum : step * sum;
}

/** Value of a client who brings this annual margin. @throws Problem as `clvFactor` */
export function clvOf(annualMargin: number, terms: ClvTerms): number {
  return annualMargin * clvFactor(terms);
}

/** Whether the infinite value exists: retention below 1 + discount. */
function isConvergent({ retention, discount, years }: ClvTerms): boolean {
  return years !== null || 1 + discount - retention > 1e-12;
}

/** 1 + q + q² + … of so many terms. */
function firstTerms(step: number, count: number): number {
  let sum = 0;
  let term = 1;
  for (let i = 0; i < count; i++) {
    sum += term;
    term *= step;
  }
  return sum;
}

function check(terms: ClvTerms): void {
  const { retention, discount, years } = terms;
  if (!(retention >= 0 && retention <= 1)) {
    throw new Problem("range", "clv.retention", { found: retention });
  }
  if (!(discount > -1)) throw new Problem("range", "clv.discount", { found: discount });
  if (!isConvergent(terms)) throw new Problem("range", "clv.infinite", { retention, discount });
  if (years !== null && !(Number.isInteger(years) && years >= 0 && years <= 1000)) {
    throw new Problem("range", "number.range", {
      argument: "years",
      least: 0,
      most: 1000,
      found: years,
    });
  }
}
