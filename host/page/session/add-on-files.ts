/** The built files, exactly those that are pushed to Google. */
export interface AddOnFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: string;
}

/** The panel, and the data the script reads on demand. */
const PAGES = ["Sidebar", "Catalogue", "WordsEn", "WordsFr"];

/** Fetches the built add-on, unchanged but for the zone: a page cannot give a script another one than its own. */
export async function fetchAddOn(): Promise<AddOnFiles> {
  const [code = "", manifest = "{}", ...pages] = await Promise.all(
    ["Code.js", "appsscript.json", ...PAGES.map((name) => `${name}.html`)].map(text),
  );
  const html: Record<string, string> = {};
  for (const [index, page] of pages.entries()) {
    const name = PAGES[index];
    if (name !== undefined && page !== undefined) html[name] = page;
  }
  const declared = JSON.parse(manifest) as Record<string, unknown>;
  return {
    code,
    html,
    manifest: JSON.stringify({ ...declared, timeZone: pageZone() }),
  };
}

/** The computer's own zone, which the script's local dates follow. */
export function pageZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "Etc/UTC";
}

async function text(name: string): Promise<string | undefined> {
  const answer = await fetch(`addon/${name}`);
  return answer.ok ? answer.text() : undefined;
}
