const DAY_MS = 86_400_000;
/** Serial of 1970-01-01: day 0 is 1899-12-30. */
const EPOCH_SERIAL = 25_569;
const REMEMBERED = 100_000;

interface Zone {
  format: Intl.DateTimeFormat;
  epochs: Map<number, number>;
  serials: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      calendar: "gregory",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    zone = { format, epochs: new Map(), serials: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** The clock on the wall at that moment, as if it were UTC. */
function wallAt(epochMs: number, zone: Zone): number {
  const seconds = Math.floor(epochMs / 1000) * 1000;
  const parts: Record<string, string> = {};
  for (const part of zone.format.formatToParts(seconds)) parts[part.type] = part.value;
  const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  date.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return date.getTime() + (epochMs - seconds);
}

/**
 * The moment at which the wall clock shows that time. A time that the clock skips (a daylight
 * saving gap, the day Apia dropped) moves forward by the length of the gap; one it shows twice is
 * the first.
 */
function epochAt(wallMs: number, zone: Zone): number {
  const before = wallMs - DAY_MS;
  const after = wallMs + DAY_MS;
  const first = wallMs - (wallAt(before, zone) - before);
  if (wallAt(first, zone) === wallMs) return first;
  const second = wallMs - (wallAt(after, zone) - after);
  return wallAt(second, zone) === wallMs ? second : first;
}

/** The moment of a day serial read in a time zone. */
export function serialToEpoch(serial: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  return remembered(zone.epochs, serial, () =>
    epochAt(Math.round((serial - EPOCH_SERIAL) * DAY_MS), zone),
  );
}

/** The day serial of a moment in a time zone. */
export function epochToSerial(epochMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  return remembered(zone.serials, epochMs, () => wallAt(epochMs, zone) / DAY_MS + EPOCH_SERIAL);
}

/** Time zones are slow to ask, and the days of a table come back again and again. */
function remembered(known: Map<number, number>, key: number, compute: () => number): number {
  let value = known.get(key);
  if (value === undefined) {
    value = compute();
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, value);
  }
  return value;
}

/** The day serial of a calendar date, or null when there is no such date. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.getTime() / DAY_MS + EPOCH_SERIAL : null;
}

/** The calendar of a serial, as a UTC date whose UTC parts are those of the wall clock. */
export function serialParts(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
}
