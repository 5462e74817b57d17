import { type Stress, type StressInput, stressByGroup, stressTest } from "../kpi/stress.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { lacking, type Section, some } from "./section.ts";

/** How much hangs on one client, one salesperson, one sector. */
export interface Balance {
  /** The largest clients, the first first; the key is the client's id. */
  readonly clients: readonly Stress[];
  readonly owners: Section<readonly Stress[]>;
  readonly sectors: Section<readonly Stress[]>;
}

const LARGEST = 5;
const DAYS_OF_A_MONTH = 365.25 / 12;

/** The stress test of the largest clients, and of each salesperson and sector the list names. */
export function balanceOf(portfolio: Portfolio): Balance {
  const { clients, columns } = portfolio;
  const input = stressInput(portfolio);
  const test = stressTest(input);
  const largest = Array.from(columns.rank.keys())
    .filter((i) => (columns.rank[i] as number) > 0 && (columns.rank[i] as number) <= LARGEST)
    .sort((a, b) => (columns.rank[a] as number) - (columns.rank[b] as number));
  const group = (values: readonly string[] | undefined, needs: "owner" | "sector") =>
    values?.some((value) => value.trim() !== "")
      ? some(stressByGroup(values, input))
      : lacking<readonly Stress[]>(needs);
  return {
    clients: largest.map((i) => test(clients.id[i] as string, [i])),
    owners: group(clients.texts.owner, "owner"),
    sectors: group(clients.texts.sector, "sector"),
  };
}

/** Fixed costs are those of a year; over another period they are taken in proportion. */
function stressInput({ columns, method, period }: Portfolio): StressInput {
  const known = columns.margin.some((margin) => !Number.isNaN(margin));
  const months = period === null ? 12 : (period.to - period.from + 1) / DAYS_OF_A_MONTH;
  const { fixedCosts, cash } = method.economics ?? {};
  return {
    revenue: columns.revenue,
    margin: known ? columns.margin : null,
    fixedCosts: fixedCosts === undefined ? null : (fixedCosts * months) / 12,
    cash: cash ?? null,
    months,
  };
}
