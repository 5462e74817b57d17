import type { Execution } from "../execution.ts";
import { refuse } from "../refuse.ts";
import { serve } from "../serve.ts";
import { formatDate } from "./format-date.ts";

const LONGEST_SLEEP_MS = 300_000;

/** `Utilities`, as far as the product needs it. */
export function makeUtilities(execution: Execution): object {
  return serve(execution, "Utilities", {
    formatDate: (date: Date, zone: string, pattern: string) =>
      formatDate(date.getTime(), zone, pattern),
    getUuid: () => crypto.randomUUID(),
    sleep: (ms: number) => {
      if (ms < 0 || ms > LONGEST_SLEEP_MS) {
        refuse(65, `Invalid argument: sleep takes from 0 to ${LONGEST_SLEEP_MS} milliseconds`);
      }
      execution.sleep(ms);
    },
    base64Encode: (text: string) => {
      const bytes = new TextEncoder().encode(text);
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },
  });
}
