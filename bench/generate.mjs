// Invented orders, the same for the same seed: clients buy at their own gamma-distributed rate, drop
// out with their own beta-distributed chance and spend gamma-distributed amounts, as in BG/NBD.
export const FIRST_DAY = Date.UTC(2023, 0, 1) / 864e5;
const DAYS = 1096;
/** The day after the last one: 2026-01-01. */
export const AS_OF = FIRST_DAY + DAYS;

/** Uniform numbers above 0 and below 1. @see Chris Doty-Humphrey, sfc32 */
function uniforms(seed) {
  let [a, b, c, counter] = [0x9e3779b9 ^ seed, 0x243f6a88, 0xb7e15162, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}

function normal(uniform) {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const q = x * x + y * y;
    if (q < 1 && q > 0) return x * Math.sqrt((-2 * Math.log(q)) / q);
  }
}

/** @see Marsaglia and Tsang 2000 */
function gamma(uniform, shape) {
  if (shape < 1) return gamma(uniform, shape + 1) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(uniform);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(uniform, p, q) {
  const x = gamma(uniform, p);
  return x / (x + gamma(uniform, q));
}

/** So many orders in chronological order, in columns: client number, day from the first, cents. */
export function generateOrders(size, seed = 12345) {
  const uniform = uniforms(seed + size);
  const orders = [];
  for (let client = 1; orders.length < size; client++) {
    const rate = gamma(uniform, 1.2) / 38;
    const leaving = beta(uniform, 0.9, 11);
    const spending = gamma(uniform, 4.5) / 180;
    let time = uniform() * DAYS;
    while (time < DAYS && orders.length < size) {
      const cents = Math.max(1, Math.round((gamma(uniform, 6) / 6 / spending) * 100));
      orders.push({ client, day: Math.floor(time), cents });
      if (uniform() < leaving) break;
      time -= Math.log(uniform()) / rate;
    }
  }
  orders.sort((a, b) => a.day - b.day);
  return {
    client: Int32Array.from(orders, (order) => order.client),
    day: Int16Array.from(orders, (order) => order.day),
    cents: Int32Array.from(orders, (order) => order.cents),
  };
}

/** Rows as a read range hands them over: each cell its own object, each string new and unhashed. */
export function freshRows({ client, day, cents }) {
  const text = Buffer.from("C000000");
  return Array.from(client, (number, i) => {
    let rest = number;
    for (let place = 6; place > 0; place--) {
      text[place] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    return [text.latin1Slice(0, 7), new Date((FIRST_DAY + day[i]) * 864e5), cents[i] / 100];
  });
}
