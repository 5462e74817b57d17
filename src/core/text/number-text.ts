/** The sign between the whole part and the decimals. */
export type DecimalMark = "." | ",";

interface NumberParts {
  readonly negative: boolean;
  readonly percent: boolean;
  /** Digits with their marks and group signs only. */
  readonly body: string;
}

const GROUPED_BY_SPACE = /^\d{1,3}(?:[ ']\d{3})+(?:([.,])\d+)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$/;
const AMBIGUOUS = /^[1-9]\d{0,2}([.,])\d{3}$/;
const PLAIN = /^\d+(?:([.,])\d*)?(?:e[+-]?\d+)?$|^([.,])\d+$/i;

/**
 * The decimal mark of a column, by the cells that leave no doubt: `1,234` says nothing, `12,5` does.
 *
 * @param texts cells as written; those that are no number are passed over
 * @returns null when no cell decides, or when fewer than nine in ten agree
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
  let dots = 0;
  let commas = 0;
  for (const text of texts) {
    const parts = partsOf(text);
    const mark = parts && markOf(parts.body);
    if (mark === ".") dots++;
    if (mark === ",") commas++;
  }
  const votes = dots + commas;
  if (votes === 0) return null;
  if (dots >= 0.9 * votes) return ".";
  return commas >= 0.9 * votes ? "," : null;
}

/**
 * A number as people and exports write it: `1 234,56 €`, `1.234,56`, `1,234.56`, `(120)`, `120-`, `12 %`.
 *
 * @param mark decides `1,234` and `1.234`; when null, three digits are thousands
 * @returns NaN when the text is no number
 */
export function numberOfText(text: string, mark: DecimalMark | null): number {
  const parts = partsOf(text);
  if (!parts) return Number.NaN;
  const digits = digitsOf(parts.body, mark);
  if (digits === null) return Number.NaN;
  const size = Number(digits) / (parts.percent ? 100 : 1);
  return parts.negative ? -size : size;
}

/** Takes off what stands around the digits; null when the signs contradict each other. */
function partsOf(text: string): NumberParts | null {
  let body = text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2212\u2010-\u2015\ufe63\uff0d]/g, "-")
    .replace(/\u2019/g, "'")
    .trim()
    .replace(/^'/, "");
  body = body.replace(/€|\$|£|\b(?:eur|usd|gbp|chf)\b/gi, "").trim();
  let signs = 0;
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) {
    body = (bracketed[1] ?? "").trim();
    signs++;
  }
  const percent = /%$/.test(body);
  if (percent) body = body.slice(0, -1).trim();
  if (/^-/.test(body)) {
    body = body.slice(1).trim();
    signs++;
  }
  if (/-$/.test(body)) {
    body = body.slice(0, -1).trim();
    signs++;
  }
  body = body.replace(/^\+/, "");
  return signs > 1 || !/\d/.test(body) ? null : { negative: signs === 1, percent, body };
}

/** The decimal mark a cell proves, or null. */
function markOf(body: string): DecimalMark | null {
  if (GROUPED_BY_DOT.test(body)) return ",";
  if (GROUPED_BY_COMMA.test(body)) return ".";
  if (AMBIGUOUS.test(body)) return null;
  const found = GROUPED_BY_SPACE.exec(body) ?? PLAIN.exec(body);
  return ((found?.[1] ?? found?.[2]) as DecimalMark | undefined) ?? null;
}

/** The body as a JavaScript number literal, or null. */
function digitsOf(body: string, mark: DecimalMark | null): string | null {
  if (GROUPED_BY_SPACE.test(body)) return body.replace(/[ ']/g, "").replace(",", ".");
  if (GROUPED_BY_DOT.test(body)) return body.replace(/\./g, "").replace(",", ".");
  if (GROUPED_BY_COMMA.test(body)) return body.replace(/,/g, "");
  const ambiguous = AMBIGUOUS.exec(body);
  if (ambiguous) return body.replace(/[.,]/, ambiguous[1] === mark ? "." : "");
  return PLAIN.test(body) ? body.replace(",", ".") : null;
}
