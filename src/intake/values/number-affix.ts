import type { NumberReading, Period } from "./reading.ts";

/** What stands around the digits. */
export interface Affix {
  negative: boolean;
  signs: number;
  open: boolean;
  closed: boolean;
  percent: boolean;
  currency: string;
  exponent: number;
  period: Period | "";
  tax: NumberReading["tax"];
  approximate: boolean;
}

const CURRENCY =
  /^(?:(€|eur(?:os?)?|d'euros?)|(us\$|\$us|usd|\$(?!ca)|dollars?)|(£|gbp)|(chf)|(\$ca|ca\$|c\$|cad)|(mad|dhs?)|(xof|f ?cfa)|(tnd)|(jpy|¥))(?![a-z])/i;
const CURRENCY_CODES = ["EUR", "USD", "GBP", "CHF", "CAD", "MAD", "XOF", "TND", "JPY"];
const QUALIFIER = /^(?:env\.|environ|env(?![a-z])|approx\.?|plus de|moins de|[~≈<>≥≤]=?)/i;
const BILLION = /^(?:mds?|milliards?|bn)(?![a-z])/i;
const THOUSAND = /^(?:k(?=eur|usd|chf|gbp|cad|[^a-z]|$)|milliers?(?![a-z]))/i;
const MILLION = /^(?:millions?(?![a-z])|m(?=eur|usd|chf|gbp|cad|€|\$|£))/i;
const BARE_M = /^m(?![a-z])/i;
const TAX =
  /^(?:(ht|h\.t\.?|hors taxes?|excl\.? ?(?:tax|vat))|(ttc|t\.t\.c\.?|toutes taxes comprises|incl\.? ?(?:tax|vat)))(?![a-z])/i;
const PERIOD =
  /^(?:\/ ?|par |per )(?:(jour|day|j|d)|(semaine|week|wk)|(mois|month|mo)|(trimestre|quarter|qtr)|(an|ann[ée]e|year|yr))(?![a-z])/i;
const PERIODS = ["day", "week", "month", "quarter", "year"] as const;

/** Nothing around the digits yet. */
export function bareAffix(): Affix {
  return {
    negative: false,
    signs: 0,
    open: false,
    closed: false,
    percent: false,
    currency: "",
    exponent: 0,
    period: "",
    tax: "",
    approximate: false,
  };
}

/** Reads what precedes the digits into `affix`. @returns false when a part of it has no meaning here */
export function readPrefix(text: string, affix: Affix): boolean {
  let rest = text.trim();
  while (rest !== "") {
    const first = rest[0];
    const qualifier = QUALIFIER.exec(rest)?.[0];
    if (first === "-" || first === "+" || first === "(") {
      affix.signs++;
      affix.negative ||= first !== "+";
      affix.open ||= first === "(";
      rest = rest.slice(1).trimStart();
    } else if (qualifier) {
      affix.approximate = true;
      rest = rest.slice(qualifier.length).trimStart();
    } else {
      const length = takeCurrency(rest, affix);
      if (length === 0) return false;
      rest = rest.slice(length).trimStart();
    }
  }
  return true;
}

/** Reads what follows the digits into `affix`. @returns false when a part of it has no meaning here */
export function readSuffix(text: string, affix: Affix): boolean {
  let rest = text.trim();
  if (rest === "€" && affix.currency === "") {
    affix.currency = "EUR";
    return true;
  }
  const scale = takeScale(text, affix);
  if (scale > 0) rest = rest.slice(scale).trimStart();
  while (rest !== "") {
    const length = takeMark(rest, affix) || takeCurrency(rest, affix) || takeUnit(rest, affix);
    if (length === 0) return false;
    rest = rest.slice(length).trimStart();
  }
  return true;
}

/** The scale stands right behind the digits. A detached "m" may be metres or months: not a scale. */
function takeScale(text: string, affix: Affix): number {
  const rest = text.trimStart();
  const known: readonly (readonly [RegExp, number])[] = [
    [BILLION, 9],
    [MILLION, 6],
    [THOUSAND, 3],
  ];
  for (const [pattern, exponent] of known) {
    const found = pattern.exec(rest);
    if (found) {
      affix.exponent = exponent;
      return found[0].length;
    }
  }
  if (!BARE_M.test(rest) || (rest[0] === "m" && rest !== text)) return 0;
  affix.exponent = 6;
  return 1;
}

function takeMark(rest: string, affix: Affix): number {
  const mark = rest[0];
  if (mark === ")" && !affix.closed) affix.closed = true;
  else if (mark === "%" && !affix.percent) affix.percent = true;
  else if (mark === "-") {
    affix.signs++;
    affix.negative = true;
  } else return 0;
  return 1;
}

function takeCurrency(rest: string, affix: Affix): number {
  if (affix.currency !== "") return 0;
  const found = CURRENCY.exec(rest);
  if (!found) return 0;
  affix.currency = CURRENCY_CODES[found.findIndex((part, at) => at > 0 && part) - 1] ?? "";
  return found[0].length;
}

function takeUnit(rest: string, affix: Affix): number {
  const tax = affix.tax === "" ? TAX.exec(rest) : null;
  if (tax) {
    affix.tax = tax[1] ? "net" : "gross";
    return tax[0].length;
  }
  const period = affix.period === "" ? PERIOD.exec(rest) : null;
  if (!period) return 0;
  affix.period = PERIODS[period.findIndex((part, at) => at > 0 && part) - 1] ?? "";
  return period[0].length;
}
