import type { OwnColumn } from "../../core/orders.ts";
import type { FactPart } from "./merge-facts.ts";

/**
 * A column of the user's own that several lists have: the first list that says something of a client is
 * believed. Where one list has words there, or dates where another has numbers, all of it is words.
 *
 * @param size clients of the portfolio
 */
export function mergeOwn(parts: readonly FactPart[], header: string, size: number): OwnColumn {
  const columns = parts.flatMap(({ facts, joined }) => {
    const column = facts.own?.[header]?.();
    return column ? [{ column, joined }] : [];
  });
  const texts = new Array<string>(size).fill("");
  const values = new Float64Array(size).fill(Number.NaN);
  const units = new Set<string>();
  for (const { column, joined } of columns) {
    const said = column.kind === "text" ? column.values : column.own.texts;
    if (said.some((text) => text !== "")) {
      units.add(column.kind === "text" ? "words" : column.own.unit);
    }
    joined.forEach((at, client) => {
      const text = said[client] ?? "";
      if (at < 0 || text === "" || texts[at] !== "") return;
      texts[at] = text;
      if (column.kind === "number") values[at] = column.values[client] as number;
    });
  }
  // Where all is blank nothing tells words from numbers, and no rule need be refused.
  const own = columns.flatMap(({ column }) => (column.kind === "number" ? [column.own] : []));
  const told = own.find(({ unit }) => units.has(unit)) ?? (units.size === 0 ? own[0] : undefined);
  if (told === undefined || units.size > 1) return { kind: "text", values: texts };
  return { kind: "number", values, own: { unit: told.unit, texts } };
}
