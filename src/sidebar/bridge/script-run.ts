/** Sends one JSON text to the server and gives the JSON text that comes back. */
export type Transport = (json: string) => Promise<string>;

interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  apiCall(json: string): void;
}

declare global {
  var google: { readonly script?: { readonly run?: Runner } } | undefined;
}

/** The way to the server, or null when the page does not stand in a spreadsheet. */
export function scriptRun(): Transport | null {
  const runner = globalThis.google?.script?.run;
  if (!runner) return null;
  return (json) =>
    new Promise((done, failed) => {
      runner
        .withSuccessHandler((answer) => done(String(answer)))
        .withFailureHandler(failed)
        .apiCall(json);
    });
}
