import { dayOf } from "../../../../src/core/maths/day.ts";
import { randomFrom } from "../../../../src/core/maths/random.ts";
import type { Orders } from "../../../../src/core/orders.ts";
import { factsOf } from "../../portfolio/make.ts";

/** The day the drawn clients are looked at. */
export const UNTIL = dayOf(2026, 11, 22);

/**
 * Orders of clients who do as the models say: each buys at a pace of its own, may be lost after each
 * purchase, and spends amounts that have nothing to do with how often it buys.
 */
export function drawnOrders(clients: number, seed = 1): Orders {
  const random = randomFrom(seed);
  const exponential = () => -Math.log(1 - random());
  const found: { client: number; day: number; amount: number }[] = [];
  for (let client = 0; client < clients; client++) {
    const gap = 200 / (exponential() + exponential() + 0.2);
    const lost = random() * random();
    const usual = 40 + 100 * random();
    let day = UNTIL - 1095 + Math.floor(random() * 1000);
    for (;;) {
      found.push({ client, day, amount: Math.round(usual * (0.5 + random())) });
      day += 1 + Math.floor(gap * exponential());
      if (random() < lost || day > UNTIL) break;
    }
  }
  return {
    size: found.length,
    client: Int32Array.from(found, (entry) => entry.client),
    day: Int32Array.from(found, (entry) => entry.day),
    amount: Float64Array.from(found, (entry) => entry.amount),
    order: null,
    margin: null,
    clients: factsOf(Array.from({ length: clients }, (_, i) => `C${i}`)),
  };
}

/** The same entries, the last row first. */
export function reversed(orders: Orders): Orders {
  return {
    ...orders,
    client: orders.client.slice().reverse(),
    day: orders.day.slice().reverse(),
    amount: orders.amount.slice().reverse(),
  };
}
