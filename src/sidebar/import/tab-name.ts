/** As long as the name of a tab may be in Sheets and in an XLSX file. */
export const LONGEST_NAME = 31;

/** The name a file suggests for its tab; the server makes it one that Sheets takes and nobody has. */
export function tabNameOf(fileName: string): string {
  return fileName
    .replace(/\.(csv|tsv|tab|txt)$/i, "")
    .trim()
    .slice(0, LONGEST_NAME);
}
