import { refuseUnknown } from "../refuse.ts";
import { type ZoneParts, zoneParts } from "../zone.ts";

const two = (value: number): string => String(value).padStart(2, "0");

function offset({ offsetMinutes }: ZoneParts, between: string): string {
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}

/** Letters of Java's SimpleDateFormat whose output does not depend on a language. */
const LETTERS: Readonly<Record<string, (at: ZoneParts) => string>> = {
  yyyy: ({ year }) => String(year).padStart(4, "0"),
  yy: ({ year }) => two(year % 100),
  MM: ({ month }) => two(month),
  M: ({ month }) => String(month),
  dd: ({ day }) => two(day),
  d: ({ day }) => String(day),
  HH: ({ hour }) => two(hour),
  H: ({ hour }) => String(hour),
  mm: ({ minute }) => two(minute),
  ss: ({ second }) => two(second),
  SSS: ({ millisecond }) => String(millisecond).padStart(3, "0"),
  Z: (at) => offset(at, ""),
  XXX: (at) => (at.offsetMinutes === 0 ? "Z" : offset(at, ":")),
};

/**
 * `Utilities.formatDate`: a moment written in a Java pattern, as the wall clock of `zone` shows it.
 * Patterns that spell months or days depend on an unproved language and are refused.
 */
export function formatDate(epochMs: number, zone: string, pattern: string): string {
  const at = partsOrRefuse(epochMs, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const write = LETTERS[token];
    if (write === undefined) return refuseUnknown(101, `Utilities.formatDate with "${token}"`);
    return write(at);
  });
}

function partsOrRefuse(epochMs: number, zone: string): ZoneParts {
  try {
    return zoneParts(epochMs, zone);
  } catch {
    // Java quietly takes an unknown zone for GMT, which would hide the mistake.
    return refuseUnknown(101, `Utilities.formatDate in the time zone "${zone}"`);
  }
}
