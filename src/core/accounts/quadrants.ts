import { median } from "../maths/median.ts";

/** Two figures of each client side by side; NaN where unknown. */
export interface Axes {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The four corners: x high or low, y high or low. */
export interface Corners<Key extends string> {
  readonly highHigh: Key;
  readonly lowHigh: Key;
  readonly highLow: Key;
  readonly lowLow: Key;
}

/** Clients in four corners, and where the axes part. */
export interface Quadrants<Key extends string> {
  /** "" where one of the two figures is unknown. */
  readonly keys: readonly (Key | "")[];
  /** The medians; a client at a median counts as high. NaN for none. */
  readonly x: number;
  readonly y: number;
  readonly clients: number;
}

/** Parts clients at the medians of those of whom both figures are known. */
export function quadrantsOf<Key extends string>(
  { x, y }: Axes,
  corners: Corners<Key>,
): Quadrants<Key> {
  const known = (i: number) => !Number.isNaN(x[i] as number) && !Number.isNaN(y[i] as number);
  const [middleX, middleY] = [
    median(x.filter((_, i) => known(i))),
    median(y.filter((_, i) => known(i))),
  ];
  const keys = Array.from(x, (value, i): Key | "" => {
    if (!known(i)) return "";
    const right = value >= middleX;
    if ((y[i] as number) >= middleY) return right ? corners.highHigh : corners.lowHigh;
    return right ? corners.highLow : corners.lowLow;
  });
  const clients = keys.filter((key) => key !== "").length;
  return { keys, x: middleX, y: middleY, clients };
}

/** What to do with a key account. */
export type AccountMove = "INVEST" | "SELECTIVE" | "MAINTAIN" | "CASH";

/**
 * The key-account matrix: attractiveness (y, weighted 0 to 10, seen three years ahead) against our
 * strength in the client's eyes (x, 0 to 10, or the stage of the relationship, 1 exploratory to 5
 * integrated). The axes part at the medians, for accounts chosen beforehand all score high.
 * @see method D13.2; McDonald and Woodburn; Millman and Wilson
 */
export function accountMatrix(strength: Float64Array, attractiveness: Float64Array) {
  return quadrantsOf<AccountMove>(
    { x: strength, y: attractiveness },
    { highHigh: "INVEST", lowHigh: "SELECTIVE", highLow: "MAINTAIN", lowLow: "CASH" },
  );
}

/** How many key accounts is usual: 15 to 35; more than 50 cannot be served as such. */
export function accountCount(accounts: number): "none" | "few" | "usual" | "many" | "tooMany" {
  if (accounts < 1) return "none";
  if (accounts < 15) return "few";
  if (accounts <= 35) return "usual";
  return accounts <= 50 ? "many" : "tooMany";
}

/** Names borrowed from the growth-share matrix of products. */
export type GrowthShare = "STAR" | "CASH_COW" | "QUESTION" | "DOG";

/**
 * An adaptation of the growth-share matrix to clients, ours: nobody is known to define it so. Share of
 * our revenue (x, on a log scale) against growth over the year before (y), parted at the medians.
 * @param share Of the positive total; 0 is unknown.
 * @param evolution (after - before) / before.
 * @see method D13.4
 */
export function growthShare(share: Float64Array, evolution: Float64Array) {
  const x = share.map((value) => (value > 0 ? Math.log10(value) : Number.NaN));
  return quadrantsOf<GrowthShare>(
    { x, y: evolution },
    { highHigh: "STAR", highLow: "CASH_COW", lowHigh: "QUESTION", lowLow: "DOG" },
  );
}
