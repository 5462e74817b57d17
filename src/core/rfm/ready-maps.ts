import type { MapRow } from "../portfolio/method.ts";
import type { ReadyMap } from "./rfm-options.ts";

/** A map with the scale of the scores it is drawn for. */
export interface SegmentMap {
  /** Scores run from 1 to this. */
  readonly scale: number;
  readonly rows: readonly MapRow[];
  /** Segments, best first: the order of tabs and tables, and what counts as a move up. */
  readonly order: readonly string[];
  /** The segment of cells no row claims; null when there are none. */
  readonly otherwise: string | null;
}

/** Lower and upper score, and which axes they bound: r, f, m, or x for the mean of F and M. */
type Compact = readonly [segment: string, bounds: string];

/** Just above a whole number: "more than 3" as an inclusive bound. */
const OVER = 1e-9;

/**
 * A ready-made map as data. The default map (D6.i) has the ranges of Shopify's; the tests for new
 * clients and prospects that go with it are not part of the grid.
 * @see method D6.a to D6.e
 */
export function readyMap(name: ReadyMap): SegmentMap {
  if (name === "klaviyo") return klaviyo();
  if (name === "grid25") return mapOf(5, GRID_25(), null);
  if (name === "putler") return { ...mapOf(5, PUTLER(), null), order: PUTLER_ORDER.split(" ") };
  if (name === "rpackage") return mapOf(5, R_PACKAGE(), "OTHERS");
  if (name === "rpackage02") return mapOf(5, R_PACKAGE_02(), "OTHERS");
  return mapOf(5, SHOPIFY(), null);
}

/** Rows are tried in their order. */
function mapOf(scale: number, compact: readonly Compact[], otherwise: string | null): SegmentMap {
  const rows = compact.map(([segment, bounds], place) => rowOf(segment, bounds, [place, scale]));
  const named = [...new Set(rows.map(({ segment }) => segment))];
  return { scale, rows, order: otherwise === null ? named : [...named, otherwise], otherwise };
}

/** `r3-5 f3-5 m2-5` as bounds; an axis left out is not bounded, `x3+-5` is more than 3. */
function rowOf(
  segment: string,
  bounds: string,
  [priority, scale]: readonly [number, number],
): MapRow {
  const found = new Map<string, readonly [number, number]>();
  for (const part of bounds.split(" ")) {
    const [, axis = "", low = "", over = "", high = low] =
      /^([rfmx])(\d)(\+?)(?:-(\d))?$/.exec(part) ?? [];
    found.set(axis, [Number(low) + (over === "" ? 0 : OVER), Number(high)]);
  }
  const whole = [0, scale] as const;
  const of = (axis: string) => found.get(axis) ?? whole;
  return { segment, r: of("r"), f: of("f"), m: of("m"), fm: of("x"), priority };
}

/** D6.a: each cell of the 27 by its code. */
function klaviyo(): SegmentMap {
  const groups: readonly Compact[] = [
    ["CHAMPION", "333 332 323"],
    ["LOYAL", "321 322 331 232 233"],
    ["RECENT", "312 313 311 222 223"],
    ["ATTENTION", "213 221 123 132 133"],
    ["AT_RISK", "231 212 122 131 211"],
    ["INACTIVE", "111 112 113 121"],
  ];
  const cells = groups.flatMap(([segment, codes]) =>
    codes.split(" ").map((code): Compact => [segment, `r${code[0]} f${code[1]} m${code[2]}`]),
  );
  return mapOf(3, cells, null);
}

/** D6.b, the hole at R 3 and FM 2.5 closed. */
const SHOPIFY = (): readonly Compact[] => [
  ["CHAMPION", "r5 x3+-5"],
  ["LOYAL", "r3-4 x3+-5"],
  ["ACTIVE", "r4-5 x1+-3"],
  ["NEW", "r5 x0-1"],
  ["PROMISING", "r4 x0-1"],
  ["ATTENTION", "r3 x2+-3"],
  ["ALMOST_LOST", "r3 x0-2"],
  ["EX_LOYAL", "r1-2 x4+-5"],
  ["AT_RISK", "r1-2 x2+-4"],
  ["DORMANT", "r1-2 x0-2"],
];

/** As published; the rows are tried in another order. */
const PUTLER_ORDER =
  "CHAMPION LOYAL POTENTIAL_LOYAL RECENT PROMISING ATTENTION ABOUT_TO_SLEEP AT_RISK CANT_LOSE HIBERNATING LOST";

/** D6.c in the order that reaches every segment; Lost needs a score of 0 and is never reached from 1. */
const PUTLER = (): readonly Compact[] => [
  ["CHAMPION", "r4-5 x4-5"],
  ["CANT_LOSE", "r0-1 x4-5"],
  ["RECENT", "r4-5 x0-1"],
  ["PROMISING", "r3-4 x0-1"],
  ["HIBERNATING", "r1-2 x1-2"],
  ["LOST", "r0-2 x0-2"],
  ["ATTENTION", "r2-3 x2-3"],
  ["ABOUT_TO_SLEEP", "r2-3 x0-2"],
  ["AT_RISK", "r0-2 x2-5"],
  ["LOYAL", "r2-5 x3-5"],
  ["POTENTIAL_LOYAL", "r3-5 x1-3"],
];

/** D6.d, the documentation's example of rfm 0.3.0. */
const R_PACKAGE = (): readonly Compact[] => [
  ["CHAMPION", "r5 f5 m5"],
  ["POTENTIAL_LOYAL", "r3-5 f3-5 m2-5"],
  ["LOYAL", "r2-4 f2-4 m2-4"],
  ["PROMISING", "r3-4 f1-3 m3-5"],
  ["NEW", "r4-5 f1-3 m1-5"],
  ["CANT_LOSE", "r1-2 f3-4 m4-5"],
  ["AT_RISK", "r1-2 f2-5 m4-5"],
  ["ATTENTION", "r1-3 f3-5 m3-5"],
  ["ABOUT_TO_SLEEP", "r2-3 f1-3 m1-4"],
  ["LOST", "r1 f1-5 m1-5"],
];

/** The example of rfm 0.2: three of its segments can never be reached. */
const R_PACKAGE_02 = (): readonly Compact[] => [
  ["CHAMPION", "r4-5 f4-5 m4-5"],
  ["LOYAL", "r2-5 f3-5 m3-5"],
  ["POTENTIAL_LOYAL", "r3-5 f1-3 m1-3"],
  ["NEW", "r4-5 f1 m1"],
  ["PROMISING", "r3-4 f1 m1"],
  ["ATTENTION", "r2-3 f2-3 m2-3"],
  ["ABOUT_TO_SLEEP", "r2-3 f1-2 m1-2"],
  ["AT_RISK", "r1-2 f2-5 m2-5"],
  ["CANT_LOSE", "r1 f4-5 m4-5"],
  ["LOST", "r1-2 f1-2 m1-2"],
];

/** D6.e, recency by frequency; money has no part. */
const GRID_25 = (): readonly Compact[] => [
  ["CHAMPION", "r5 f4-5"],
  ["LOYAL", "r3-4 f4-5"],
  ["POTENTIAL_LOYAL", "r4-5 f2-3"],
  ["NEW", "r5 f1"],
  ["PROMISING", "r4 f1"],
  ["ATTENTION", "r3 f3"],
  ["ABOUT_TO_SLEEP", "r3 f1-2"],
  ["CANT_LOSE", "r1-2 f5"],
  ["AT_RISK", "r1-2 f3-4"],
  ["HIBERNATING", "r1-2 f1-2"],
];
