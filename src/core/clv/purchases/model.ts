import type { Patterns } from "./patterns.ts";

/** The purchase models: MBG/NBD, BG/NBD and Pareto/NBD. */
export type PurchaseModelKey = "mbg" | "bg" | "pareto";

/** What a model knows of a client, in the papers x, t_x and T. Spans of time are all of one unit, here weeks. */
export interface History {
  /** Days of purchase after the first one. */
  readonly repeats: number;
  /** From the first purchase to the last one. */
  readonly lastWeeks: number;
  /** From the first purchase to the end of observation. */
  readonly weeks: number;
}

/** Four numbers above 0, in the order of the paper: r, α, a, b or r, α, s, β. */
export type Parameters = readonly [number, number, number, number];

/**
 * How purchases go on until the client is lost, unseen. What a client buys when depends on nothing else:
 * no season, no price, no effort of ours.
 */
export interface PurchaseModel {
  readonly key: PurchaseModelKey;
  readonly names: readonly string[];
  /** Places of the parameters that are spans of time: they are as many times larger when the unit is smaller. */
  readonly spans: readonly number[];
  /** Patterns a fit can afford: about half a second. */
  readonly mostPatterns: number;
  /** Logarithm of the likelihood of each pattern once. */
  logLikelihoods(parameters: Parameters, patterns: Patterns): Float64Array;
  /** Chance, 0 to 1, that the client is not lost at the end of observation. */
  alive(parameters: Parameters, history: History): number;
  /**
   * Days of purchase to expect in so many weeks after the end of observation; NaN where the series does
   * not end. A client of tomorrow has a history of 0, 0, 0.
   */
  expected(parameters: Parameters, history: History, weeks: number): number;
}
