import type { Locale } from "./locales.ts";
import { serialParts } from "./serial.ts";

const TOKEN = /"[^"]*"|\\.|\[h+\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gi;

/** A serial under a pattern such as `yyyy-mm-dd` or `dd/mm/yyyy hh:mm`. */
export function showDate(serial: number, format: string, locale: Locale): string {
  const tokens = format.match(TOKEN) ?? [];
  const half = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  const at = serialParts(serial);
  return tokens
    .map((token, index) => {
      if (/^m{1,2}$/i.test(token) && isMinute(tokens, index))
        return padded(at.getUTCMinutes(), token);
      return part(token, { at, serial, half, locale });
    })
    .join("");
}

/** "m" after hours or before seconds means minutes. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const letters = (token: string | undefined) => /^\[?[ymdhs]/i.test(token ?? "");
  const before = tokens.slice(0, index).findLast(letters) ?? "";
  const after = tokens.slice(index + 1).find(letters) ?? "";
  return /^\[?h/i.test(before) || /^s/i.test(after);
}

interface Shown {
  at: Date;
  serial: number;
  half: boolean;
  locale: Locale;
}

function part(token: string, { at, serial, half, locale }: Shown): string {
  const lower = token.toLowerCase();
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  if (/^\[h+\]$/.test(lower)) return String(Math.floor(serial * 24 + 1e-9));
  if (lower === "am/pm" || lower === "a/p") return at.getUTCHours() < 12 ? "AM" : "PM";
  if (/^y+$/.test(lower)) {
    const year = at.getUTCFullYear();
    return lower.length <= 2 ? padded(year % 100, "yy") : String(year);
  }
  if (/^m+$/.test(lower)) return month(at, lower, locale);
  if (/^d+$/.test(lower)) {
    if (lower.length <= 2) return padded(at.getUTCDate(), token);
    return named(at, locale, { weekday: lower.length === 3 ? "short" : "long" });
  }
  if (/^h+$/.test(lower)) {
    const hour = half ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
    return padded(hour, token);
  }
  if (/^s+$/.test(lower)) return padded(at.getUTCSeconds(), token);
  if (/^\.0+$/.test(token)) {
    const fraction = (at.getUTCMilliseconds() / 1000).toFixed(token.length - 1).slice(1);
    return fraction.replace(".", locale.decimal);
  }
  return token;
}

function month(at: Date, token: string, locale: Locale): string {
  if (token.length <= 2) return padded(at.getUTCMonth() + 1, token);
  return named(at, locale, { month: token.length === 3 ? "short" : "long" });
}

function named(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: "UTC" }).format(at);
}

function padded(value: number, token: string): string {
  return String(value).padStart(token.length, "0");
}
