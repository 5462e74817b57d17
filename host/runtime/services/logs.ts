import type { Execution } from "../execution.ts";
import { serve } from "../serve.ts";

/** `Logger`, kept in the execution's log. */
export function makeLogger(execution: Execution): object {
  const logger: object = serve(execution, "Logger", {
    log: (text: unknown, ...values: unknown[]) => {
      let next = 0;
      const filled = String(text).replace(/%s/g, () => String(values[next++]));
      execution.log.push({ level: "log", text: filled });
      return logger;
    },
    getLog: () => execution.log.map(({ text }) => text).join("\n"),
    clear: () => {
      execution.log.length = 0;
    },
  });
  return logger;
}

/** `console`, which exists in every mode and costs no service call (fact 185). */
export function makeConsole(execution: Execution): object {
  const write =
    (level: string) =>
    (...values: unknown[]): void => {
      execution.log.push({ level, text: values.map(String).join(" ") });
    };
  const levels = ["log", "info", "warn", "error", "time", "timeEnd"];
  return execution.realm.object(Object.fromEntries(levels.map((level) => [level, write(level)])));
}
