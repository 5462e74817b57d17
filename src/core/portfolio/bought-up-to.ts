import type { Day } from "../maths/day.ts";
import type { Orders } from "../orders.ts";

/**
 * 1 for a client who bought up to a day. One with credit notes only did: they follow a purchase that the
 * list does not show; it has no date and no score, but is no prospect.
 *
 * @param lastDay Last purchase of each client, NaN where the list shows none.
 * @see method D0: only a client who never bought is a prospect
 */
export function boughtUpTo(asOf: Day, orders: Orders, lastDay: Float64Array): Uint8Array {
  const flags = upTo(lastDay, asOf);
  const { client, day, amount, size } = orders;
  for (let e = 0; e < size; e++) {
    if ((amount[e] as number) < 0 && (day[e] as number) <= asOf) flags[client[e] as number] = 1;
  }
  return flags;
}

/** 1 where a day is known and not after the limit. */
export function upTo(days: Float64Array, limit: Day): Uint8Array {
  const flags = new Uint8Array(days.length);
  for (let i = 0; i < flags.length; i++) if ((days[i] as number) <= limit) flags[i] = 1;
  return flags;
}
