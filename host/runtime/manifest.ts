/** What the runtime reads of appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** Reads a manifest's text. @throws Error when it lacks what an add-on must declare (fact 158) */
export function readManifest(text: string): Manifest {
  const { timeZone, oauthScopes, runtimeVersion } = JSON.parse(text);
  if (runtimeVersion !== "V8") throw new Error("appsscript.json must ask for the V8 runtime");
  if (typeof timeZone !== "string") throw new Error("appsscript.json must name a time zone");
  if (!Array.isArray(oauthScopes)) throw new Error("appsscript.json must list its scopes");
  return { timeZone, oauthScopes };
}
