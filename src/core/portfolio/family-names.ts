import type { Orders } from "../orders.ts";
import { familyGrid } from "../potential/family-grid.ts";
import { foldText } from "../text/fold-text.ts";
import type { Span } from "./period.ts";

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

/** Between two families in one text. */
const BETWEEN = " ; ";

/** Families each client bought in the period, in one text, the one it spent most on first. */
export function familiesBought(orders: Orders, period: Span): readonly string[] {
  const grid = familyGrid(orders, period);
  const bought: { readonly name: string; readonly spent: number }[][] = [];
  for (const [key, spent] of grid?.spend ?? []) {
    const names = grid?.names as readonly string[];
    const client = Math.floor(key / names.length);
    const name = names[key % names.length] as string;
    bought[client] = [...(bought[client] ?? []), { name, spent }];
  }
  return orders.clients.id.map((_, i) =>
    (bought[i] ?? [])
      .sort((a, b) => b.spent - a.spent || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name)
      .join(BETWEEN),
  );
}
