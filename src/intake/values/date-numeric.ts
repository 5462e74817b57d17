import { SERIAL_OF_DAY_0 } from "../../core/maths/day.ts";
import { fullYear, validDay } from "../../core/text/word-day.ts";
import type { DateReading } from "./date-reading.ts";
import { dayReading, exactDay, monthsFrom } from "./date-reading.ts";

const TIME =
  "(?:(?:T| +|, ?| a | à | at )(\\d{1,2})[:h](\\d{2})?(?::(\\d{2})(?:[.,]\\d+)?)?( ?[ap]\\.?m\\.?)?)?";
const ZONE = " ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";
const ISO = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}${ZONE}$`, "i");
const TRIPLE = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}${ZONE}$`, "i");
const SERIAL_TEXT = /^(\d{5})(?:[.,]\d+)?$/;

/** 1990-01-01 and 2040-12-31, as serials and as days: numbers outside are no dates. */
const SERIAL_FROM = 32874;
const SERIAL_TO = 51501;
const DAY_FROM = SERIAL_FROM - SERIAL_OF_DAY_0;
const DAY_TO = SERIAL_TO - SERIAL_OF_DAY_0;

/**
 * A date written with digits only: `2025-01-12`, `2025-01-12T10:30:00Z`, `12/01/2025 10h30`, `12.01.25`,
 * `20250112`, an Excel serial, Unix seconds or milliseconds, a year.
 * @param text cleaned
 * @returns null when it is none of these
 */
export function readDigitDate(text: string): DateReading | null {
  const iso = ISO.exec(text);
  if (iso) {
    const day = validDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    const seconds = secondsOf(iso.slice(5, 9));
    return seconds === null ? null : exactDay(day, clockOf(seconds, iso[5], iso[9]));
  }
  const triple = TRIPLE.exec(text);
  if (triple) return readTriple(triple);
  const serial = SERIAL_TEXT.exec(text);
  if (serial) return readNumberDate(Number(serial[1]));
  return /^\d{4,13}$/.test(text) ? readNumberDate(Number(text)) : null;
}

function readTriple(found: RegExpExecArray): DateReading | null {
  const first = Number(found[1]);
  const second = Number(found[3]);
  const year = fullYear(found[4] ?? "");
  const seconds = secondsOf(found.slice(5, 9));
  const dmy = validDay(year, second, first);
  const mdy = validDay(year, first, second);
  if (seconds === null || (Number.isNaN(dmy) && Number.isNaN(mdy))) return null;
  const clock = clockOf(seconds, found[5], found[9]);
  return dayReading({ dmy, mdy }, { ...clock, dotted: found[2] === "." });
}

/**
 * A date held by a bare number.
 * @param value serial with its time as decimals, `20250112`, Unix seconds or milliseconds, or a year
 * @returns null outside 1990–2040 (years: 1900–2099)
 */
export function readNumberDate(value: number): DateReading | null {
  const whole = Math.floor(value);
  if (whole >= SERIAL_FROM && whole <= SERIAL_TO) {
    return exactDay(whole - SERIAL_OF_DAY_0, { serial: true });
  }
  if (whole !== value) return null;
  if (value >= 1900 && value <= 2099) return monthsFrom({ year: value, month: 1 }, 12);
  if (value >= 19900101 && value <= 20401231) {
    return exactDay(
      validDay(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100),
    );
  }
  const seconds = value >= 1e12 ? Math.floor(value / 1000) : value;
  if (seconds < 1e9) return null;
  const day = Math.floor(seconds / 86_400);
  return day >= DAY_FROM && day <= DAY_TO
    ? exactDay(day, { utcSeconds: seconds - day * 86_400 })
    : null;
}

/** @param parts hours, minutes, seconds and am/pm as found @returns null for an impossible time */
function secondsOf(parts: readonly (string | undefined)[]): number | null {
  const [hours = "0", minutes = "0", seconds = "0", half = ""] = parts;
  const late = /p/i.test(half) && hours !== "12" ? 12 : /a/i.test(half) && hours === "12" ? -12 : 0;
  const total = (Number(hours) + late) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total < 86_400 && Number(minutes) < 60 && Number(seconds) < 61 ? total : null;
}

/** What the time of day tells: an hour in UTC, an hour nobody gave a zone, or nothing. */
function clockOf(seconds: number, hours: string | undefined, zone: string | undefined) {
  if (isUtc(zone)) return { utcSeconds: seconds };
  return hours !== undefined && zone === undefined ? { clock: seconds } : {};
}

function isUtc(zone: string | undefined): boolean {
  return zone !== undefined && /^(?:z|utc|gmt)$/i.test(zone);
}
