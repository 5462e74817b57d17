import type { RfmFigure, RfmFrozen } from "../../core/rfm/rfm-options.ts";

/** The figures that share one score, both ends included; an open end is infinite. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/**
 * The band of figures around one that are scored alike, by the cuts in use: days and orders as whole numbers,
 * money to the cent.
 */
export function bandOf(frozen: RfmFrozen, figure: RfmFigure, value: number): Band {
  const cuts = frozen.cuts[figure];
  const from = frozen.sides[figure] === "from";
  const isBeyond = (cut: number): boolean => (from ? value >= cut : value > cut);
  const below = cuts.filter(isBeyond);
  const above = cuts.filter((cut) => !isBeyond(cut));
  const step = figure === "monetary" ? 0.01 : 1;
  return {
    low: below.length === 0 ? -Infinity : beyond(Math.max(...below), from, step),
    high: above.length === 0 ? Infinity : within(Math.min(...above), from, step),
  };
}

/** The least figure on the upper side of a cut. */
function beyond(cut: number, from: boolean, step: number): number {
  const least = Math.ceil(cut / step - 1e-9);
  const isOn = Math.abs(least - cut / step) < 1e-9;
  return rounded((isOn && !from ? least + 1 : least) * step);
}

/** The largest figure on the lower side of a cut. */
function within(cut: number, from: boolean, step: number): number {
  const most = Math.floor(cut / step + 1e-9);
  const isOn = Math.abs(most - cut / step) < 1e-9;
  return rounded((isOn && from ? most - 1 : most) * step);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
