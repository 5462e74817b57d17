import type { DecimalMark } from "./reading.ts";

/** Digits and marks, read. */
export interface Shape {
  /** The digits with a dot as decimal mark, ready for `Number`. */
  readonly digits: string;
  readonly decimal: DecimalMark | null;
  readonly ambiguous: boolean;
}

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i;
const GROUPS = /^\d{1,3}([ '])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;
const GROUPS_COMMA = /^\d{1,3}(?:,\d{3})+$/;
const GROUPS_DOT = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * What digits, marks and spaces spell, from the first to the last digit: `1 234,56`, `1.234.567`,
 * `1,234` (ambiguous), `1.2E+05`.
 * @param core starts with a digit or a mark, ends with a digit
 * @param decimal the mark that decides `1,234`; left out, three digits are thousands
 * @returns null when it spells no number
 */
export function readShape(core: string, decimal: DecimalMark | undefined): Shape | null {
  const marks = countMarks(core);
  if (marks === null) {
    return SCIENTIFIC.test(core) ? exact(core.replace(",", "."), null) : null;
  }
  const { dots, commas, gaps } = marks;
  if (gaps > 0) return dots + commas > 1 ? null : spaced(core);
  if (dots > 0 && commas > 0) return both(core);
  if (dots + commas > 1) return repeated(core);
  return dots + commas === 1 ? single(core, decimal) : exact(core, null);
}

function exact(digits: string, decimal: DecimalMark | null): Shape {
  return { digits, decimal, ambiguous: false };
}

/** Null when something else than digits, marks and gaps is there. */
function countMarks(core: string): { dots: number; commas: number; gaps: number } | null {
  let dots = 0;
  let commas = 0;
  let gaps = 0;
  for (let i = 0; i < core.length; i++) {
    const code = core.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    if (code === 0x2e) dots++;
    else if (code === 0x2c) commas++;
    else if (code === 0x20 || code === 0x27) gaps++;
    else return null;
  }
  return { dots, commas, gaps };
}

function spaced(core: string): Shape | null {
  if (!GROUPS.test(core)) return null;
  const decimal = core.includes(",") ? "," : core.includes(".") ? "." : null;
  return exact(core.replace(/[ ']/g, "").replace(",", "."), decimal);
}

function both(core: string): Shape | null {
  const decimal = core.lastIndexOf(".") > core.lastIndexOf(",") ? "." : ",";
  const at = core.lastIndexOf(decimal);
  const whole = core.slice(0, at);
  if (!(decimal === "." ? GROUPS_COMMA : GROUPS_DOT).test(whole)) return null;
  return exact(`${whole.replace(/[.,]/g, "")}.${core.slice(at + 1)}`, decimal);
}

/** One kind of mark, several times: it parts thousands, so the other one would mark decimals. */
function repeated(core: string): Shape | null {
  if (GROUPS_COMMA.test(core)) return exact(core.replace(/,/g, ""), ".");
  return GROUPS_DOT.test(core) ? exact(core.replace(/\./g, ""), ",") : null;
}

function single(core: string, decimal: DecimalMark | undefined): Shape | null {
  const mark = core.includes(",") ? "," : ".";
  const before = core.indexOf(mark);
  const after = core.length - before - 1;
  if (after === 0) return null;
  const digits = core.replace(mark, ".");
  const unsure = after === 3 && before >= 1 && before <= 3 && core.charCodeAt(0) !== 0x30;
  if (!unsure) return exact(before === 0 ? `0${digits}` : digits, mark);
  const read = mark === decimal ? digits : core.replace(mark, "");
  return { digits: read, decimal: null, ambiguous: true };
}
