import type { ClientFacts } from "../orders.ts";

/**
 * The texts of a column, by its header or the name of a known field; null when there is no such column.
 * A header typed in other letters, "secteur" for "Secteur", will do where none is exactly so.
 */
export function textColumn(clients: ClientFacts, header: string): readonly string[] | null {
  const columns = [...Object.entries(clients.others), ...Object.entries(clients.texts)];
  const wanted = header.trim().toLowerCase();
  const found =
    columns.find(([name]) => name === header) ??
    columns.find(([name]) => name.trim().toLowerCase() === wanted);
  return found?.[1] ?? null;
}
