import fc from "fast-check";
import { dayOf } from "../../src/core/maths/day.ts";
import type { ReportContext } from "../../src/report/report-context.ts";

/** One client as a test writes it; what is left out is unknown. */
export interface ClientInput {
  readonly id: string;
  readonly name?: string;
  readonly owner?: string;
  readonly revenue: number;
  readonly segment: string;
  readonly orders?: number;
  readonly lastDay?: number;
}

export const AS_OF = dayOf(2026, 11, 22);

export const FRENCH: ReportContext = {
  language: "fr",
  sourceName: "Ventes 2026",
  currency: "€",
  locale: "fr_FR",
};

export const ENGLISH: ReportContext = {
  language: "en",
  sourceName: "Sales 2026",
  currency: "$",
  locale: "en_US",
};

/** The 500…5 vector of D10, in three segments. */
export const TEN: readonly ClientInput[] = [500, 200, 100, 80, 50, 30, 20, 10, 5, 5].map(
  (revenue, i) => ({
    id: `C${String(i + 1).padStart(2, "0")}`,
    revenue,
    segment: revenue >= 100 ? "CHAMPION" : revenue >= 20 ? "AT_RISK" : "DORMANT",
    orders: 10 - i,
    lastDay: AS_OF - 10 * (i + 1),
  }),
);

/** Any list of clients, awkward texts and credit balances included. */
export const anyClients: fc.Arbitrary<readonly ClientInput[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 12 }),
    name: fc.string({ maxLength: 40 }),
    owner: fc.constantFrom("", "Anne", "=SUM(A1)"),
    revenue: fc.integer({ min: -50_000, max: 10_000_000 }).map((cents) => cents / 100),
    segment: fc.constantFrom("CHAMPION", "LOYAL", "NEW", "DORMANT", "BLANK"),
    orders: fc.integer({ min: 0, max: 400 }),
    lastDay: fc.constantFrom(Number.NaN, AS_OF, AS_OF - 400),
  }),
  { minLength: 1, maxLength: 90, selector: ({ id }) => id },
);
