/** The smallest change of one figure that moves a client to a better segment. */
export interface Change {
  /** More orders, more money, or fewer days since the last purchase. */
  readonly axis: "orders" | "money" | "days";
  /** How many more orders, how much more money, how many days fewer. */
  readonly by: number;
  /** What the figure must come to: at least that many orders, that much money; at most that many days. */
  readonly reach: number;
  /** The segment it leads to. */
  readonly to: string;
}

/** The change of each figure on its own, and the one that asks least in proportion. */
export interface Changes {
  readonly orders: Change | null;
  readonly money: Change | null;
  readonly days: Change | null;
  readonly nearest: Change | null;
}

/** None at all. */
export const NO_CHANGES: Changes = { orders: null, money: null, days: null, nearest: null };

interface Present {
  readonly orders: number;
  readonly revenue: number;
  readonly recencyDays: number;
}

/**
 * Orders, euros and days have no common measure: the nearest is the change that is smallest beside what
 * the client does now. Equal ones go to orders, then money.
 */
export function changesOf(found: Omit<Changes, "nearest">, now: Present): Changes {
  const sizeOf = (change: Change): number => {
    const present = { orders: now.orders, money: now.revenue, days: now.recencyDays }[change.axis];
    return present > 0 ? change.by / present : change.by;
  };
  let nearest: Change | null = null;
  for (const change of [found.orders, found.money, found.days]) {
    if (change === null) continue;
    if (nearest === null || sizeOf(change) < sizeOf(nearest) - 1e-12) nearest = change;
  }
  return { ...found, nearest };
}

/** The least amount of money there is. */
export const CENT = 0.01;

/** An amount to the cent; 0.1 + 0.2 is 0.3. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The least amount in cents that passes a test which larger amounts pass too. @param from Where to begin, just below. */
export function firstCent(from: number, passes: (amount: number) => boolean): number {
  let amount = toCents(Math.floor(from * 100) / 100);
  // Rounding may begin a cent or two low.
  for (let tries = 0; tries < 4 && !passes(amount); tries++) amount = toCents(amount + CENT);
  return amount;
}
