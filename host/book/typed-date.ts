import type { Locale } from "./locales.ts";
import { dateSerial } from "./serial.ts";
import type { Typed } from "./typed.ts";

const CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AaPp][Mm]))?";
const TIME = new RegExp(`^${CLOCK}$`);
const DATE_THEN_TIME = new RegExp(
  `^(\\S+)\\s+(${CLOCK.replaceAll("(\\d", "(?:\\d").replace("([Aa", "(?:[Aa")})$`,
);
/** Words of months beside a number: read by Sheets in ways nobody has written down. */
const MONTHS =
  "jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|m[äa]r?z|apr(?:il)?|avr(?:il)?|" +
  "may|mai|june?|juin|juni|july?|juli|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|" +
  "o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|d[ée]c(?:embre)?";
const MONTH_THEN_NUMBER = new RegExp(
  `^(?:\\d{1,2}[\\s.-]+)?(?:${MONTHS})\\.?[\\s,.-]+\\d{1,4}(?:[\\s,.-]+\\d{2,4})?$`,
  "iu",
);
const NUMBER_THEN_MONTH = new RegExp(`^\\d{1,4}[\\s.-]+(?:${MONTHS})\\.?$`, "iu");

/** Reads a date, a time or both as typed; null when the text is none. */
export function typedDate(text: string, locale: Locale, thisYear: number): Typed | null {
  const clock = timeOfDay(text);
  if (clock !== null) return { value: clock, format: "hh:mm:ss" };
  const day = dayOf(text, locale, thisYear);
  if (day !== null) return { value: day, format: locale.dateFormat };
  const both = DATE_THEN_TIME.exec(text);
  if (both) {
    const date = dayOf(both[1] ?? "", locale, thisYear);
    const time = timeOfDay(both[2] ?? "");
    if (date !== null && time !== null) {
      return { value: date + time, format: locale.dateTimeFormat };
    }
  }
  return isUnproved(text, locale) ? { value: text, unsure: true } : null;
}

function isUnproved(text: string, locale: Locale): boolean {
  if (/^\d{4}-\d{1,2}-\d{1,2}T/.test(text)) return true;
  if (/^\d+:\d{2}(:\d{2})?$/.test(text)) return true;
  if (!locale.dateMarks.includes(".") && /^\d{1,2}\.\d{1,2}(\.\d{2,4})?$/.test(text)) return true;
  return isMonthText(text);
}

/** A date in words, such as "5 janvier 2024" or "Jan 5". */
export function isMonthText(text: string): boolean {
  return MONTH_THEN_NUMBER.test(text) || NUMBER_THEN_MONTH.test(text);
}

function timeOfDay(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText = "0", half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (minute > 59 || second > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function dayOf(text: string, locale: Locale, thisYear: number): number | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst && (yearFirst[2] !== "." || locale.dateMarks.includes("."))) {
    return dateSerial(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match || !locale.dateMarks.includes(match[2] ?? "")) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? thisYear : fullYear(match[4]);
  return locale.dayFirst ? dateSerial(year, second, first) : dateSerial(year, first, second);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
