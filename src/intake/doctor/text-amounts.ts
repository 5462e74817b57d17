import type { Room } from "../read/room.ts";
import { type WholeFinding, weightOfField } from "./checkup-of.ts";
import type { Mend } from "./mended-copy.ts";

const MOST_SAMPLES = 3;

/**
 * Amounts that are texts for the sheet, which no formula adds up, by column. A column of texts alone, as some
 * programs write it, is told where revenue is read from, and no row of it is named.
 *
 * @param mends of the whole list
 */
export function textAmounts(
  { detected, context, first }: Room,
  mends: readonly Mend[],
): readonly WholeFinding[] {
  const found = new Map<number, Mend[]>();
  for (const mend of mends) {
    if (mend.rule !== "number" || typeof mend.before !== "string") continue;
    const known = found.get(mend.column);
    if (known) known.push(mend);
    else found.set(mend.column, [mend]);
  }
  const body = detected.table.rows.slice(first);
  return detected.columns.flatMap(({ index, header, field }): WholeFinding[] => {
    const texts = found.get(index);
    if (!texts || field === null || context.catalogue.fields[field].type !== "money") return [];
    const isMixed = body.some((row) => typeof row[index] === "number");
    if (!isMixed && weightOfField(field) === 1) return [];
    return [
      {
        kind: "amounts.text",
        column: header,
        count: texts.length,
        rows: isMixed ? texts.map(({ row }) => row - first - 1) : [],
        samples: texts.slice(0, MOST_SAMPLES).map(({ before }) => String(before)),
      },
    ];
  });
}
