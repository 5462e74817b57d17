/**
 * Bundles the local host page into a folder of `.cache/`.
 * @param name of that folder; "page" when left out
 * @returns the folder, with index.html and page/
 */
export function bundlePage(name?: string): Promise<string>;
