/**
 * Serves the bundled page on this machine only.
 * @param what the page's folder, and a CSV or XLSX to open first
 */
export function servePage(what: {
  readonly folder: string;
  readonly file?: string | undefined;
}): Promise<{ readonly address: string; close(): Promise<void> }>;
