/** Longest name of a sheet in an XLSX. */
const LONGEST = 31;

/** Names XLSX accepts, in the same order, none twice whatever the case. */
export function xlsxSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(/[[\]:*?/\\]/g, " ").trim() || "Sheet";
    let unique = clean.slice(0, LONGEST);
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const ending = ` (${number})`;
      unique = clean.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
