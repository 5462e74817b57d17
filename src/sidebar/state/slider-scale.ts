/** Where a slider runs, and how finely. */
export interface SliderScale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Money and days spread over several orders of magnitude: equal moves multiply. */
  readonly log: boolean;
}

/** Places of a slider that multiplies. */
const PLACES = 100;

/** The ends and the step of the control itself. */
export function endsOf({ least, most, step, log }: SliderScale) {
  return log ? { min: 0, max: PLACES, step: 1 } : { min: least, max: most, step };
}

/** Where the control stands for a value. */
export function placeOf(value: number, { least, most, log }: SliderScale): number {
  const within = Math.min(most, Math.max(least, value));
  if (!log) return within;
  return Math.round((PLACES * Math.log(within / least)) / Math.log(most / least));
}

/**
 * The value a reader means who moves the control from one value to a place: two digits where it multiplies,
 * and never the same value again, or the arrow keys would be stuck.
 */
export function valueAt(place: number, value: number, scale: SliderScale): number {
  const { least, most, step, log } = scale;
  const before = placeOf(value, scale);
  if (!log || place === before) return log ? value : tidy(place);
  const raw = least * (most / least) ** (place / PLACES);
  const found = toStep(Number(raw.toPrecision(2)), step);
  const moves = place > before ? found > value : found < value;
  const next = moves ? found : toStep(value, step) + (place > before ? step : -step);
  return Math.min(most, Math.max(least, next));
}

function toStep(value: number, step: number): number {
  return tidy(Math.round(value / step) * step);
}

/** 0.1 + 0.2 is 0.3 for a reader. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
