import type { Day } from "../../maths/day.ts";
import { fromUnits, scaleFor, toUnits } from "../../maths/sum.ts";
import type { Orders } from "../../orders.ts";
import { dayOrder } from "../../portfolio/day-order.ts";

/** Days on which a client bought for more than it returned, in columns; those of one client ascend. */
export interface NetDays {
  readonly size: number;
  readonly client: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Clients in the list, also those without any such day. */
  readonly clients: number;
  /** Days left out because their entries add up to nothing or less. */
  readonly dropped: number;
}

const NONE = -0x80000000;

/**
 * One purchase a client and day: amounts of a day are added, and a day of returns is none.
 * @param until Later entries are left out.
 * @see method D7.9
 */
export function netDays(orders: Orders, until: Day): NetDays {
  const scale = scaleFor(orders.amount);
  const clients = orders.clients.size;
  const open = new Int32Array(clients).fill(NONE);
  const units = new Float64Array(clients);
  const found = { client: [] as number[], day: [] as number[], amount: [] as number[] };
  let dropped = 0;
  const close = (c: number): void => {
    if (open[c] === NONE) return;
    if ((units[c] as number) > 0) {
      found.client.push(c);
      found.day.push(open[c] as number);
      found.amount.push(fromUnits(units[c] as number, scale));
    } else dropped++;
  };
  const inOrder = dayOrder(orders.day);
  for (let k = 0; k < orders.size; k++) {
    const e = inOrder === null ? k : (inOrder[k] as number);
    const day = orders.day[e] as number;
    if (day > until || Number.isNaN(orders.amount[e])) continue;
    const c = orders.client[e] as number;
    if (open[c] !== day) {
      close(c);
      open[c] = day;
      units[c] = 0;
    }
    units[c] = (units[c] as number) + toUnits(orders.amount[e] as number, scale);
  }
  for (let c = 0; c < clients; c++) close(c);
  return {
    size: found.day.length,
    client: Int32Array.from(found.client),
    day: Int32Array.from(found.day),
    amount: Float64Array.from(found.amount),
    clients,
    dropped,
  };
}
