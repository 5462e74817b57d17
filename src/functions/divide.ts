import type { Answer } from "./define.ts";

/** Row for row; blank where one of the two is blank or there is nothing to divide by, never 0. */
export function divideRows(parts: Float64Array, wholes: Float64Array): Answer[] {
  return Array.from(parts, (part, i) => {
    const whole = wholes[i] as number;
    return whole > 0 && !Number.isNaN(part) ? part / whole : null;
  });
}
