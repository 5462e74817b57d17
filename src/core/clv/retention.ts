/** How many clients of the whole a segment's own retention is weighed against. */
const PRIOR_CLIENTS = 5;

/**
 * Retention of a small group drawn towards that of all, as if five average clients belonged to it:
 * a segment of three cannot show 0 or 100 %.
 * @param retained Of `clients`, how many stayed.
 * @param overall Retention of the whole portfolio.
 * @see method D7
 */
export function shrunkRetention(retained: number, clients: number, overall: number): number {
  return (retained + PRIOR_CLIENTS * overall) / (clients + PRIOR_CLIENTS);
}

/** Retention over so many months as if it went on for a year. */
export function annualRetention(retention: number, months: number): number {
  return retention ** (12 / months);
}
