import { GoogleException } from "./refuse.ts";
import type { AuthMode } from "./spreadsheet/environment.ts";

const SIX_MINUTES_MS = 360_000;
const HALF_A_MINUTE_MS = 30_000;

/** How long an execution may run: cells and simple triggers are short (facts 27, 28, 52, 58). */
export function limitMs(mode: AuthMode): number {
  return mode === "FULL" ? SIX_MINUTES_MS : HALF_A_MINUTE_MS;
}

/** The clock of one execution: real start, then only what the services are believed to cost. */
export class VirtualClock {
  readonly #startMs: number;
  readonly #limitMs: number;
  readonly #serviceMs: () => number;
  #sleptMs = 0;

  constructor(startMs: number, limit: number, serviceMs: () => number) {
    this.#startMs = startMs;
    this.#limitMs = limit;
    this.#serviceMs = serviceMs;
  }

  now(): number {
    return this.#startMs + this.#elapsedMs();
  }

  sleep(ms: number): void {
    this.#sleptMs += ms;
  }

  /** @throws GoogleException once the time is over; the script may catch it, the execution fails all the same */
  check(): void {
    if (this.#elapsedMs() > this.#limitMs) {
      throw new GoogleException(27, "Exceeded maximum execution time");
    }
  }

  #elapsedMs(): number {
    return Math.floor(this.#sleptMs + this.#serviceMs());
  }
}
