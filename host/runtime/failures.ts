/** What an execution ended with, told in the host's own realm. */
export class ScriptFailure extends Error {
  /** Number of the platform fact behind a refusal; none when the script itself threw. */
  readonly fact: number | undefined;
  /** Name of the error inside the script: "Problem", "TypeError", "Exception". */
  readonly kind: string;

  constructor(kind: string, message: string, more: { fact?: number; stack?: string } = {}) {
    super(message);
    this.name = "ScriptFailure";
    this.kind = kind;
    this.fact = more.fact;
    if (more.stack !== undefined) this.stack = more.stack;
  }
}

/** Thrown by a test's `beforeCall`: the execution dies there, and no catch of the script helps. */
export class KilledRun extends Error {
  override readonly name = "KilledRun";
}

/** Whatever was thrown, from whichever realm, as a failure of the host's. */
export function asFailure(thrown: unknown): Error {
  if (thrown instanceof ScriptFailure || thrown instanceof KilledRun) return thrown;
  if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) {
    return new ScriptFailure("thrown", String(thrown));
  }
  const { name, message, stack, fact } = thrown as Error & { fact?: number };
  return new ScriptFailure(String(name), String(message), {
    ...(fact === undefined ? {} : { fact }),
    ...(stack === undefined ? {} : { stack }),
  });
}
