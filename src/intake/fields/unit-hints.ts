import { foldText } from "../values/clean.ts";
import { tidy } from "./normalise.ts";

/** What a heading says besides its meaning. */
export interface UnitHints {
  readonly tax: "net" | "gross" | null;
  /** 1,000 for "CA (k€)". */
  readonly scale: 1 | 1_000 | 1_000_000;
  readonly percent: boolean;
  /** Calendar year, or null. */
  readonly year: number | null;
  /** 0 for N, 1 for N-1 …; null when the heading does not count from N. */
  readonly yearsBack: number | null;
}

/** Reads HT/TTC, k€, %, a year and N / N-1 off a heading as written. */
export function unitHints(header: string): UnitHints {
  const text = tidy(header);
  const low = foldText(text);
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(low);
  const back = /(?:^|[^\p{L}\p{N}])N(?:\s?[-–−]\s?(\d))?(?=$|[^\p{L}\p{N}°º.-])/u.exec(text);
  return {
    tax: taxOf(low),
    scale: scaleOf(text, low),
    percent: /%|\bpct\b|percent|pourcent|\btaux\b|\brate\b/.test(low),
    year: year ? Number(year[1]) : null,
    yearsBack: back ? Number(back[1] ?? 0) : null,
  };
}

function taxOf(low: string): UnitHints["tax"] {
  if (/\bh\.?t\b|hors taxe|excl|untaxed|before tax|ex vat|\bnet\b/.test(low)) return "net";
  if (/\bt\.?t\.?c\b|toutes taxes|incl|with vat|inc vat|net a payer/.test(low)) return "gross";
  return null;
}

function scaleOf(text: string, low: string): UnitHints["scale"] {
  if (
    /\bk\s?(?:€|\$|£|eur)|(?:€|\$|£|\beur)\s?k\b|\bmilliers\b|\bthousands?\b|\('?000s?\)/.test(low)
  ) {
    return 1_000;
  }
  if (/\bM\s?(?:€|\$|£|EUR)/.test(text) || /\bm€|\bmeur\b|\bmillions?\b/.test(low))
    return 1_000_000;
  return 1;
}
