import { NO_REVENUE } from "../core/abc/abc.ts";
import { exactSum } from "../core/maths/sum.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";

/** One ABC class as a whole. */
interface ClassValue {
  readonly key: string;
  readonly clients: number;
  readonly revenue: number;
  /** Of the revenues above 0; of a class without any it is 0. */
  readonly share: number;
}

/**
 * How many clients each ABC class holds and what they bring, the best class first, then those without
 * revenue (Z); a class nobody is in has its line too.
 * @returns none when nobody has a class
 * @see method D1
 */
export function classValues({ columns, method }: Portfolio): readonly ClassValue[] {
  const { abc, revenue } = columns;
  if (abc.every((name) => name === "")) return [];
  const total = exactSum(revenue.filter((value) => value > 0));
  const keys = abc.includes(NO_REVENUE)
    ? [...new Set([...method.abc.classes, NO_REVENUE])]
    : method.abc.classes;
  return keys.map((key) => {
    const members = revenue.filter((_, i) => abc[i] === key);
    const brought = exactSum(members.filter((value) => value > 0));
    return { key, clients: members.length, revenue: exactSum(members), share: brought / total };
  });
}
