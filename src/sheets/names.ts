import type { File } from "./file.ts";

/** Names of all tabs of the file, in lower letters. */
export function namesIn(file: File): Set<string> {
  file.names ??= new Set(
    file.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()),
  );
  return file.names;
}

/** A name no tab has: "Champions", else "Champions (2)". */
export function freeName(file: File, title: string): string {
  const names = namesIn(file);
  let name = title;
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${title} (${count})`;
  return name;
}
