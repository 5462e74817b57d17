import type { Environment } from "./environment.ts";

/** The `SpreadsheetApp` global of one execution. */
export function makeSpreadsheetApp(environment: Environment): object {
  return { flush: () => environment.meter.flush() };
}
