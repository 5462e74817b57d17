import { solve } from "../../maths/solve.ts";
import { type Likelihood, weighted } from "./maximum.ts";

/** How each term of a likelihood bends round its maximum: first and second derivatives, a column each. */
interface Bend {
  readonly slopes: readonly Float64Array[];
  /** Row by row, the lower half mirrored. */
  readonly curves: readonly (readonly Float64Array[])[];
}

const STEP = 1e-3;
/** No parameter is taken to be more than e times as large or as small in one step. */
const FARTHEST = 1;
const HALVINGS = 4;

/**
 * Where the maximum of a likelihood goes when its terms weigh otherwise: one step of Newton from the
 * maximum found, halved while it does not climb. The bends are computed once, so that hundreds of
 * weightings cost little more than one.
 * @param logs The maximum under the usual weights.
 * @returns For each weighting, the logarithms of its parameters.
 * @see Davidson and MacKinnon 1999, Bootstrap testing in nonlinear models
 */
export function oneStep(likelihood: Likelihood, logs: readonly number[]) {
  const bend = bendAt(likelihood, logs);
  const here = likelihood.terms(logs);
  return (weights: Float64Array): readonly number[] => {
    const rows = bend.curves.map((row, k) => [
      ...row.map((curve) => weighted(curve, weights)),
      -weighted(bend.slopes[k] as Float64Array, weights),
    ]);
    const step = solve(rows);
    if (step === null) return logs;
    const longest = Math.max(...step.map(Math.abs));
    let part = Math.min(1, FARTHEST / longest);
    const before = weighted(here, weights);
    for (let k = 0; k <= HALVINGS; k++) {
      const there = logs.map((log, j) => log + part * (step[j] as number));
      if (weighted(likelihood.terms(there), weights) >= before) return there;
      part /= 2;
    }
    return logs;
  };
}

function bendAt({ terms }: Likelihood, logs: readonly number[]): Bend {
  const at = (...moves: readonly (readonly [k: number, far: number])[]) => {
    const place = [...logs];
    for (const [k, far] of moves) place[k] = (place[k] as number) + far * STEP;
    return terms(place);
  };
  const middle = terms(logs);
  const higher = logs.map((_, k) => at([k, 1]));
  const lower = logs.map((_, k) => at([k, -1]));
  const of = (columns: readonly Float64Array[], k: number) => columns[k] as Float64Array;
  const slopes = logs.map((_, k) =>
    middle.map((_, i) => ((of(higher, k)[i] as number) - (of(lower, k)[i] as number)) / (2 * STEP)),
  );
  const twice = (k: number) =>
    middle.map(
      (value, i) =>
        ((of(higher, k)[i] as number) - 2 * value + (of(lower, k)[i] as number)) / STEP ** 2,
    );
  const cross = (j: number, k: number) => {
    const same = at([j, 1], [k, 1]);
    const down = at([j, -1], [k, -1]);
    const one = at([j, 1], [k, -1]);
    const other = at([j, -1], [k, 1]);
    return same.map(
      (value, i) =>
        (value + (down[i] as number) - (one[i] as number) - (other[i] as number)) / (4 * STEP ** 2),
    );
  };
  const curves: Float64Array[][] = logs.map(() => []);
  for (let j = 0; j < logs.length; j++) {
    for (let k = 0; k <= j; k++) {
      const column = j === k ? twice(j) : cross(j, k);
      (curves[j] as Float64Array[])[k] = column;
      (curves[k] as Float64Array[])[j] = column;
    }
  }
  return { slopes, curves };
}
