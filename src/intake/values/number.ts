import { cleanText } from "./clean.ts";
import { bareAffix, readPrefix, readSuffix } from "./number-affix.ts";
import { readShape } from "./number-shape.ts";
import type { DecimalMark, NumberReading } from "./reading.ts";

/**
 * What one text says as a number, in the ways French and English files write it: `1 234,56 €`,
 * `(1,234.56)`, `12,5 k€`, `12 %`, `env. 1 500`, `50-`. A text that is no number gives null, never 0.
 * @param text the cell's text
 * @param decimal the mark that decides `1,234`; left out, three digits are read as thousands
 * @returns null for a blank and for anything else than one number
 */
export function readNumber(text: string, decimal?: DecimalMark): NumberReading | null {
  const clean = cleanText(text);
  const last = lastDigit(clean);
  if (last < 0) return null;
  const first = firstOfCore(clean);
  const affix = bareAffix();
  if (first > 0 && !readPrefix(clean.slice(0, first), affix)) return null;
  if (last + 1 < clean.length && !readSuffix(clean.slice(last + 1), affix)) return null;
  if (affix.signs > 1 || affix.open !== affix.closed) return null;
  const shape = readShape(clean.slice(first, last + 1), decimal);
  if (shape === null) return null;
  const exponent = affix.exponent - (affix.percent ? 2 : 0);
  const size = exponent === 0 ? Number(shape.digits) : shifted(shape.digits, exponent);
  if (!Number.isFinite(size)) return null;
  return {
    value: affix.negative && size !== 0 ? -size : size,
    decimal: shape.decimal,
    percent: affix.percent,
    currency: affix.currency,
    scale: 10 ** affix.exponent,
    period: affix.period,
    tax: affix.tax,
    approximate: affix.approximate,
    ambiguous: shape.ambiguous,
  };
}

/** Moves the decimal point in the text, so that 4.35 millions is 4350000 and not 4349999.9999. */
function shifted(digits: string, exponent: number): number {
  return /e/i.test(digits) ? Number(digits) * 10 ** exponent : Number(`${digits}e${exponent}`);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isDigit(text.charCodeAt(at))) at--;
  return at;
}

/** Where the digits start; `.5` and `-,5` start at their mark, `env.5` at the digit. */
function firstOfCore(text: string): number {
  let at = 0;
  while (!isDigit(text.charCodeAt(at))) at++;
  const before = text[at - 1];
  const marked = (before === "." || before === ",") && !/[a-z]/i.test(text.slice(0, at));
  return marked ? at - 1 : at;
}
