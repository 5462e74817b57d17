import { foldText } from "../text/fold-text.ts";

/**
 * Families of products a client list names in one cell, apart by semicolons, commas, bars or lines.
 * @param cells One a client.
 * @returns Each family once, as first written, and how many each client buys.
 */
export function countFamilies(cells: readonly string[]): {
  readonly names: readonly string[];
  readonly bought: Int32Array;
} {
  const names = new Map<string, string>();
  const bought = Int32Array.from(cells, (cell) => {
    const own = new Set<string>();
    for (const part of cell.split(/[;,|\n]/)) {
      const key = foldText(part);
      if (key === "") continue;
      own.add(key);
      if (!names.has(key)) names.set(key, part.trim());
    }
    return own.size;
  });
  return { names: [...names.values()], bought };
}
