import { epochToSerial, serialParts } from "../book/serial.ts";

/** A moment as a clock on the wall of some zone shows it. */
export interface ZoneParts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of Greenwich. */
  offsetMinutes: number;
}

/**
 * The wall clock of a zone at a moment.
 * @throws RangeError when the zone's name is unknown
 */
export function zoneParts(epochMs: number, zone: string): ZoneParts {
  const wall = serialParts(epochToSerial(epochMs, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    offsetMinutes: Math.round((wall.getTime() - epochMs) / 60_000),
  };
}
