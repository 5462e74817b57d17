/** Where a search ended. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** How often the function was asked. */
  readonly evaluations: number;
  /** false when the search was cut short, or began where the function has no value. */
  readonly converged: boolean;
}

export interface SearchOptions {
  /** Length of the first steps. */
  readonly step: number;
  /** The search ends when the values at all corners are this near; at the bottom of a bowl places are then within its root. */
  readonly tolerance: number;
  readonly most: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

type Ask = (at: readonly number[]) => Corner;

/**
 * Looks for the place where a function is least, downhill with a simplex: no derivative, no chance.
 * @param value NaN or infinite where the function cannot be told: such places are left.
 * @see Nelder and Mead 1965, A simplex method for function minimization; coefficients 1, 2, 1/2, 1/2
 */
export function nelderMead(
  value: (at: readonly number[]) => number,
  from: readonly number[],
  { step, tolerance, most }: SearchOptions,
): Minimum {
  let evaluations = 0;
  const ask: Ask = (at) => {
    evaluations++;
    const found = value(at);
    return { at, value: Number.isNaN(found) ? Number.POSITIVE_INFINITY : found };
  };
  let corners = [from, ...from.map((_, k) => from.map((x, j) => (j === k ? x + step : x)))].map(
    ask,
  );
  let converged = false;
  while (!converged && evaluations < most) {
    corners.sort((one, other) => one.value - other.value);
    const [best] = corners as [Corner];
    const worst = corners[corners.length - 1] as Corner;
    converged = worst.value - best.value <= tolerance && Number.isFinite(best.value);
    if (!converged) corners = moved(corners, ask);
  }
  const [best] = corners.sort((one, other) => one.value - other.value) as [Corner];
  return { ...best, evaluations, converged };
}

/** The worst corner moves; where nothing helps, all draw near the best one. @param corners The best first. */
function moved(corners: readonly Corner[], ask: Ask): Corner[] {
  const others = corners.slice(0, -1);
  const best = corners[0] as Corner;
  const second = others[others.length - 1] as Corner;
  const worst = corners[corners.length - 1] as Corner;
  const centre = best.at.map(
    (_, k) => others.reduce((sum, { at }) => sum + (at[k] as number), 0) / others.length,
  );
  const along = (far: number): Corner =>
    ask(centre.map((x, k) => x + far * (x - (worst.at[k] as number))));
  const reflected = along(1);
  if (reflected.value < best.value) {
    const further = along(2);
    return [...others, further.value < reflected.value ? further : reflected];
  }
  if (reflected.value < second.value) return [...others, reflected];
  const nearer = reflected.value < worst.value ? along(0.5) : along(-0.5);
  if (nearer.value < Math.min(reflected.value, worst.value)) return [...others, nearer];
  return [
    best,
    ...corners.slice(1).map(({ at }) => ask(at.map((x, k) => (x + (best.at[k] as number)) / 2))),
  ];
}
