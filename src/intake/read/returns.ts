import type { Amounts } from "./amounts.ts";
import type { Room } from "./room.ts";
import type { SellingRows } from "./selling-rows.ts";

/** Share of the sales from which returns, or orders given back whole, are worth a question. */
const MATTERS = 0.02;
const MATTERS_WHOLE = 0.05;

/**
 * Holds to one policy of returns. Net: credit notes and cancellations subtract. Gross: only purchases
 * count. It is asked when more than two parts in a hundred came back; net when nobody says.
 *
 * An order given back whole stays, at 0, unless the user wants such orders ignored.
 *
 * @returns the entries that stay
 */
export function holdToReturns(
  room: Room,
  amounts: Amounts,
  { entries, refunded }: Pick<SellingRows, "entries" | "refunded">,
): Int32Array {
  const said = room.answers.questions ?? {};
  let sold = 0;
  let back = 0;
  for (let i = 0; i < entries.length; i++) {
    const row = entries[i] as number;
    const amount = amounts.values[row] as number;
    if (amount > 0) sold += amount;
    else back -= amount;
  }
  if (back > MATTERS * sold) ask(room, "returns", Math.round((100 * back) / Math.max(1, sold)));
  const whole = entries.filter((row) => refunded.has(row));
  if (whole.length > MATTERS_WHOLE * entries.length) ask(room, "refunds", whole.length);
  const gross = said.returns === "gross";
  const ignore = said.refunds === "ignore";
  if (!gross && !ignore) return entries;
  return entries.filter((row) => {
    const out = (gross && !((amounts.values[row] as number) > 0)) || (ignore && refunded.has(row));
    if (out) room.tally.remove(row, "returned");
    return !out;
  });
}

const CHOICES = { returns: ["net", "gross"], refunds: ["zero", "ignore"] } as const;

function ask(room: Room, id: "returns" | "refunds", count: number): void {
  room.tally.ask({ id, kind: id, values: { count }, samples: [], choices: CHOICES[id] });
}
