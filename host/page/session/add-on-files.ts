/** The built files, exactly those that are pushed to Google. */
export interface AddOnFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: string;
}

/** Fetches the built add-on, unchanged but for the zone: a page cannot give a script another one than its own. */
export async function fetchAddOn(): Promise<AddOnFiles> {
  const names = ["Code.js", "appsscript.json", "Sidebar.html", "Catalogue.html"];
  const [code = "", manifest = "{}", Sidebar, Catalogue] = await Promise.all(names.map(text));
  const declared = JSON.parse(manifest) as Record<string, unknown>;
  return {
    code,
    html: { ...(Sidebar ? { Sidebar } : {}), ...(Catalogue ? { Catalogue } : {}) },
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
