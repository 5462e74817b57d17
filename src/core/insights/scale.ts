import type { ClientFacts } from "../orders.ts";

const SCALES = [5, 10, 20, 100] as const;

/**
 * The best mark of the scale that satisfaction is given on: the smallest of 5, 10, 20 and 100 that holds
 * every mark; 5 without any.
 */
export function satisfactionScale({ numbers }: ClientFacts): number {
  const marks = numbers.csat ?? numbers.satisfaction ?? new Float64Array(0);
  let most = 0;
  for (const mark of marks) if (mark > most) most = mark;
  return SCALES.find((scale) => most <= scale) ?? 100;
}
