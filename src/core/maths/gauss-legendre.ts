/** Places and weights of Gauss and Legendre on -1 to 1, by Newton's method. @param size How many. */
function rule(size: number): readonly (readonly [place: number, weight: number])[] {
  return Array.from({ length: size }, (_, k) => {
    let x = Math.cos((Math.PI * (k + 0.75)) / (size + 0.5));
    let slope = 0;
    for (let round = 0; round < 8; round++) {
      let [before, value] = [1, x];
      for (let n = 2; n <= size; n++) {
        [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
      }
      slope = (size * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
}

const SIZE = 32;
let known: ReturnType<typeof rule> | null = null;

/**
 * The integral of a smooth function by 32 points, exact to about 1e-12 of it where the function falls by no
 * more than e^45 between the two ends.
 * @see Abramowitz and Stegun 25.4.29
 */
export function integralOf(value: (at: number) => number, from: number, to: number): number {
  known ??= rule(SIZE);
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  let sum = 0;
  for (const [place, weight] of known) sum += weight * value(middle + half * place);
  return half * sum;
}
