import { percentileRanks } from "../maths/percentile-rank.ts";
import type { AbcMethod } from "../portfolio/method.ts";
import { abcOf } from "./abc.ts";

/** One figure to class clients by; entry i is client i, NaN where unknown. */
export interface AbcCriterion {
  readonly key: "revenue" | "margin" | "orders" | "other";
  readonly values: Float64Array;
}

/** Classes by several figures side by side. */
export interface MultiAbc {
  /** What the classes are by, in their order. */
  readonly criteria: readonly AbcCriterion["key"][];
  /** "A/C/B", the criteria in their order; "-" for one that is unknown, "" when all are. */
  readonly codes: readonly string[];
  /** Classes by each criterion, and the shares they part at. */
  readonly classes: readonly (readonly string[])[];
  readonly shares: readonly (readonly number[])[];
  /** 1 for a client whose classes by revenue and by margin lie two letters or more apart. */
  readonly apart: Uint8Array;
}

/** Letters between two classes from which a client is worth a look. */
const FAR = 2;

/**
 * The class of each client by each criterion. A client who is A in revenue and C in margin is busy
 * business that earns little; no revenue or a loss (Z) stands below the last class.
 * @throws Problem range: as `abcOf`
 * @see method D1, multi-criteria
 */
export function multiAbc(
  criteria: readonly AbcCriterion[],
  method: AbcMethod,
  ids: readonly string[] | null = null,
): MultiAbc {
  // Equal figures share a class in whatever order they stand, but where each has to fit on its own.
  const settledBy = method.rule === "inclusive" ? ids : null;
  const found = criteria.map(({ values }) => abcOf(values, method, settledBy));
  const classes = found.map((each) => each.classes);
  const size = criteria[0]?.values.length ?? 0;
  const revenue = criteria.findIndex(({ key }) => key === "revenue");
  const margin = criteria.findIndex(({ key }) => key === "margin");
  const codes: string[] = new Array(size).fill("");
  const apart = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    codes[i] = codeOf(classes, i);
    const first = classes[revenue]?.[i] ?? "";
    const second = classes[margin]?.[i] ?? "";
    if (first !== "" && second !== "") {
      const distance = placeOf(first, method) - placeOf(second, method);
      apart[i] = Math.abs(distance) >= FAR ? 1 : 0;
    }
  }
  const shares = found.map((each) => each.shares);
  return { criteria: criteria.map(({ key }) => key), codes, classes, shares, apart };
}

function codeOf(classes: readonly (readonly string[])[], i: number): string {
  let code = "";
  let known = false;
  for (const column of classes) {
    const letter = column[i] as string;
    if (letter !== "") known = true;
    code = `${code}${code === "" ? "" : "/"}${letter || "-"}`;
  }
  return known ? code : "";
}

function placeOf(letter: string, { classes }: AbcMethod): number {
  const place = classes.indexOf(letter);
  return place < 0 ? classes.length : place;
}

/** One figure of a composite, and how much it counts. */
export interface Weighted {
  readonly values: Float64Array;
  /** Any size; not below 0. */
  readonly weight: number;
}

/** Two scores that differ by a rounding error are one. */
const FINENESS = 1e12;

/**
 * One score out of several figures: the weighted mean of where the client stands in each, 0 to 1.
 * Money and numbers of orders can be mixed so, for only the order of the clients counts.
 * @returns NaN for a client of whom one figure is unknown, and throughout when no weight is above 0.
 * @see method D1: Σ wᵢ × percentile rankᵢ
 */
export function compositeOf(figures: readonly Weighted[]): Float64Array {
  const total = figures.reduce((sum, { weight }) => sum + weight, 0);
  const ranks = figures.map(({ values }) => percentileRanks(values));
  const size = figures[0]?.values.length ?? 0;
  const composite = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    figures.forEach(({ weight }, k) => {
      sum += weight * ((ranks[k] as Float64Array)[i] as number);
    });
    composite[i] = total > 0 ? Math.round((sum / total) * FINENESS) / FINENESS : Number.NaN;
  }
  return composite;
}
