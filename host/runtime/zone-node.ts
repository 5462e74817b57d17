import { zoneParts } from "./zone.ts";

/**
 * Runs a synchronous task while the process keeps the time of `zone`, so that the script's local date
 * getters follow the manifest's zone (fact 101). V8 has one zone a process, not one a context; the
 * switch is safe because an execution never yields. Threads cannot switch, which is refused aloud.
 */
export function inZone<T>(zone: string, task: () => T): T {
  const before = process.env.TZ;
  const already = before === zone;
  if (!already) process.env.TZ = zone;
  try {
    checkZone(zone);
    return task();
  } finally {
    if (!already) {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  }
}

/** Any moments would do whose offsets tell zones apart in both seasons. */
const PROBES = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

function checkZone(zone: string): void {
  for (const moment of PROBES) {
    if (zoneParts(moment, zone).offsetMinutes !== -new Date(moment).getTimezoneOffset()) {
      throw new Error(
        `This process cannot keep the time of ${zone}; run it outside a worker thread`,
      );
    }
  }
}
