import type { Amounts } from "./amounts.ts";
import { cents } from "./cents.ts";
import { numbersOf } from "./columns.ts";
import type { Room } from "./room.ts";

/** What was given back, as a share of each row's amount. */
export interface Refunds {
  /** 0 to 1 by body row. */
  readonly share: Float64Array;
}

/**
 * The share of each order that was given back: refund over gross, so that a net amount keeps
 * net × (1 − refund / gross). A refund is a column, never a second order.
 *
 * @returns null when the file has no such column
 */
export function refundsOf(room: Room, amounts: Amounts): Refunds | null {
  const column = room.column("refund_amount");
  if (!column) return null;
  const refunds = numbersOf(room, column, { money: true }).values;
  const gross = room.column("amount_gross") ?? room.column("amount");
  const whole = gross ? numbersOf(room, gross, { money: true }).values : amounts.values;
  const share = new Float64Array(room.size);
  for (let row = 0; row < share.length; row++) {
    const back = Math.abs((refunds[row] as number) || 0);
    const paid = Math.abs((whole[row] as number) || 0);
    if (back > 0 && paid > 0) share[row] = Math.min(1, back / paid);
  }
  return { share };
}

/** An amount less what was given back. @param share 0 to 1 */
export function lessRefund(amount: number, share: number): number {
  return share === 0 ? amount : cents(amount * (1 - share));
}
