// The proof the product is measured against: the same job with nothing but speed in mind. Dates are
// in UTC, an order is a row, all history counts, five bins, no messages.

/** Rows of client, date, amount as columns, each client a dense number. */
export function readRows(rows) {
  const size = rows.length;
  const high = new Int32Array(size);
  const low = new Int32Array(size);
  const day = new Int32Array(size);
  const amount = new Float64Array(size);
  let firstDay = 1 << 30;
  let lastDay = -(1 << 30);
  let long = null;
  for (let i = 0; i < size; i++) {
    const row = rows[i];
    const id = row[0];
    const length = id.length;
    let a = 0;
    let b = 0;
    let bits = 0;
    let nonzero = 1;
    if (length <= 8) {
      let j = 0;
      for (const end = length < 4 ? length : 4; j < end; j++) {
        const code = id.charCodeAt(j);
        bits |= code;
        nonzero &= code === 0 ? 0 : 1;
        a = (a << 8) | code;
      }
      for (; j < length; j++) {
        const code = id.charCodeAt(j);
        bits |= code;
        nonzero &= code === 0 ? 0 : 1;
        b = (b << 8) | code;
      }
    }
    if (length > 8 || bits > 255 || nonzero === 0) {
      a = length;
      b = 0x1b873593;
      for (let j = 0; j < length; j++) {
        const code = id.charCodeAt(j);
        a = Math.imul(a ^ code, 0x01000193);
        b = (Math.imul(b, 31) + code) | 0;
      }
      long ??= new Uint8Array(size);
      long[i] = 1;
    }
    high[i] = a;
    low[i] = b;
    const d = Math.floor(row[1].getTime() / 864e5);
    day[i] = d;
    if (d < firstDay) firstDay = d;
    if (d > lastDay) lastDay = d;
    amount[i] = row[2];
  }
  return { size, day, amount, firstDay, lastDay, ...intern({ size, high, low, long }, rows) };
}

function mix(a, b) {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function intern({ size, high, low, long }, rows) {
  const ids = [];
  const client = new Int32Array(size);
  const isLong = [];
  let capacity = 4096;
  let mask = capacity - 1;
  let wordMask = 2 * mask + 1;
  let table = new Int32Array(capacity * 2);
  let keys = new Int32Array(capacity);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const a = high[i];
    const b = low[i];
    const kind = long === null ? 0 : long[i];
    const hash = mix(a, b) ^ kind;
    let slot = (hash & mask) << 1;
    let number = table[slot + 1];
    while (
      number !== 0 &&
      !(
        table[slot] === hash &&
        keys[2 * number - 2] === a &&
        keys[2 * number - 1] === b &&
        (long === null ||
          (isLong[number - 1] === kind && (kind === 0 || ids[number - 1] === rows[i][0])))
      )
    ) {
      slot = (slot + 2) & wordMask;
      number = table[slot + 1];
    }
    if (number === 0) {
      keys[2 * count] = a;
      keys[2 * count + 1] = b;
      table[slot] = hash;
      number = ++count;
      table[slot + 1] = number;
      ids.push(rows[i][0]);
      if (long !== null) isLong.push(kind);
      if (count * 2 >= capacity) {
        capacity *= 4;
        mask = capacity - 1;
        wordMask = 2 * mask + 1;
        const grown = new Int32Array(capacity);
        grown.set(keys);
        keys = grown;
        table = rehash(table, capacity);
      }
    }
    client[i] = number - 1;
  }
  return { client, ids };
}

function rehash(table, capacity) {
  const larger = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  const wordMask = 2 * mask + 1;
  for (let s = 0; s < table.length; s += 2) {
    if (table[s + 1] === 0) continue;
    let slot = (table[s] & mask) << 1;
    while (larger[slot + 1] !== 0) slot = (slot + 2) & wordMask;
    larger[slot] = table[s];
    larger[slot + 1] = table[s + 1];
  }
  return larger;
}

/** Ascending order of numbers not below 0: three radix passes on their upper halves, then insertion. */
function sortAscending(values) {
  const size = values.length;
  if (size < 512) return values.sort();
  let from = values;
  let to = new Float64Array(size);
  const counts = new Int32Array(3 * 2048);
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * size);
  for (let i = 1; i < 2 * size; i += 2) {
    const word = words[i];
    if (word >>> 31) return values.sort();
    counts[word & 2047]++;
    counts[2048 + ((word >>> 11) & 2047)]++;
    counts[4096 + (word >>> 22)]++;
  }
  for (let pass = 0; pass < 3; pass++) {
    const base = pass * 2048;
    const shift = pass * 11;
    let place = 0;
    let full = false;
    for (let i = base; i < base + 2048; i++) {
      const count = counts[i];
      if (count === size) full = true;
      counts[i] = place;
      place += count;
    }
    if (full) continue;
    const halves = new Uint32Array(from.buffer, from.byteOffset, 2 * size);
    for (let i = 0; i < size; i++)
      to[counts[base + ((halves[2 * i + 1] >>> shift) & 2047)]++] = from[i];
    [from, to] = [to, from];
  }
  for (let i = 1; i < size; i++) {
    const value = from[i];
    let j = i - 1;
    if (from[j] <= value) continue;
    while (j >= 0 && from[j] > value) {
      from[j + 1] = from[j];
      j--;
    }
    from[j + 1] = value;
  }
  return from;
}

function quintiles(at, size) {
  return [0.2, 0.4, 0.6, 0.8].map((p) => {
    const place = (size - 1) * p;
    const i = Math.floor(place);
    const low = at(i);
    return place > i ? low + (place - i) * (at(i + 1) - low) : low;
  });
}

/** Quintiles of whole numbers, by counting them. */
function countedQuintiles(values, least, most) {
  const width = most - least + 1;
  const counts = new Int32Array(width);
  for (let i = 0; i < values.length; i++) counts[values[i] - least]++;
  for (let i = 1; i < width; i++) counts[i] += counts[i - 1];
  const at = (place) => {
    let low = 0;
    let high = width - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (counts[middle] > place) high = middle;
      else low = middle + 1;
    }
    return low + least;
  };
  return quintiles(at, values.length);
}

function monthNumbers(firstDay, lastDay) {
  const numbers = new Int32Array(lastDay - firstDay + 1);
  const start = new Date(firstDay * 864e5);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  let month = first;
  let next = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 1) / 864e5;
  for (let i = 0; i < numbers.length; i++) {
    if (firstDay + i >= next) {
      month++;
      next = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 1) / 864e5;
    }
    numbers[i] = month - first;
  }
  return { numbers, first, count: numbers[numbers.length - 1] + 1 };
}

/** Scored clients, figures of the whole, months with movements. */
export function compute({ size, client, day, amount, ids, firstDay, lastDay }) {
  const count = ids.length;
  const month = monthNumbers(firstDay, lastDay);
  const bitWords = (month.count + 31) >> 5;
  // One record a client, so that an order touches one line of the cache: sum, orders, first, last, months.
  const stride = Math.max(4, 1 << Math.ceil(Math.log2(Math.ceil((5 + bitWords) / 2))));
  const record = new ArrayBuffer(count * stride * 8);
  const money = new Float64Array(record);
  const words = new Int32Array(record);
  for (let c = 0; c < count; c++) {
    words[c * stride * 2 + 3] = 1 << 30;
    words[c * stride * 2 + 4] = -(1 << 30);
  }
  const monthOrders = new Int32Array(month.count);
  const monthRevenue = new Float64Array(month.count);
  for (let i = 0; i < size; i++) {
    const c = client[i];
    const d = day[i];
    const value = amount[i];
    const m = month.numbers[d - firstDay];
    const at = c * stride * 2;
    money[c * stride] += value;
    words[at + 2]++;
    if (d < words[at + 3]) words[at + 3] = d;
    if (d > words[at + 4]) words[at + 4] = d;
    words[at + 5 + (m >> 5)] |= 1 << (m & 31);
    monthOrders[m]++;
    monthRevenue[m] += value;
  }
  const orders = new Int32Array(count);
  const revenue = new Float64Array(count);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  const active = new Int32Array(month.count);
  const kept = new Int32Array(month.count);
  const fresh = new Int32Array(month.count);
  let fewest = 1 << 30;
  let most = 0;
  let total = 0;
  for (let c = 0; c < count; c++) {
    const at = c * stride * 2;
    const number = words[at + 2];
    orders[c] = number;
    revenue[c] = money[c * stride];
    first[c] = words[at + 3];
    last[c] = words[at + 4];
    total += revenue[c];
    if (number < fewest) fewest = number;
    if (number > most) most = number;
    fresh[month.numbers[first[c] - firstDay]]++;
    let carry = 0;
    for (let w = 0; w < bitWords; w++) {
      const bits = words[at + 5 + w];
      let here = bits;
      let again = bits & ((bits << 1) | carry);
      carry = bits >>> 31;
      for (; here !== 0; here &= here - 1) active[(w << 5) + 31 - Math.clz32(here & -here)]++;
      for (; again !== 0; again &= again - 1) kept[(w << 5) + 31 - Math.clz32(again & -again)]++;
    }
  }
  const sorted = sortAscending(revenue.slice());
  const cuts = {
    m: quintiles((i) => sorted[i], count),
    f: countedQuintiles(orders, fewest, most),
    r: countedQuintiles(last, firstDay, lastDay),
  };
  const scores = scoreAll({ revenue, orders, last, cuts, ...classLimits(sorted, total) });
  const months = [];
  for (let m = 0; m < month.count; m++) {
    const number = month.first + m;
    const label = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
    const retention = m === 0 ? null : kept[m] / active[m - 1];
    months.push({
      label,
      orders: monthOrders[m],
      revenue: monthRevenue[m],
      active: active[m],
      fresh: fresh[m],
      retention,
    });
  }
  return {
    ids,
    orders,
    revenue,
    first,
    last,
    ...scores,
    months,
    kpis: kpisOf(sorted, total, size),
  };
}

/** Smallest revenue of classes A and B, and how many equal ones still belong. */
function classLimits(sorted, total) {
  const size = sorted.length;
  let cumulative = 0;
  let inA = 0;
  let inB = 0;
  for (let i = size - 1; i >= 0; i--) {
    cumulative += sorted[i];
    if (cumulative / total <= 0.8) inA++;
    if (cumulative / total <= 0.95) inB++;
  }
  const leastA = inA ? sorted[size - inA] : Infinity;
  const leastB = inB ? sorted[size - inB] : Infinity;
  let tiesA = 0;
  let tiesB = 0;
  for (let i = size - inA; i < size && sorted[i] === leastA; i++) tiesA++;
  for (let i = size - inB; i < size && sorted[i] === leastB; i++) tiesB++;
  return { leastA, leastB, tiesA, tiesB };
}

function scoreAll({ revenue, orders, last, cuts, leastA, leastB, ...ties }) {
  const count = revenue.length;
  const r = new Uint8Array(count);
  const f = new Uint8Array(count);
  const m = new Uint8Array(count);
  const abc = new Uint8Array(count);
  const over = (value, [a, b, c, d]) =>
    1 + (value > a ? 1 : 0) + (value > b ? 1 : 0) + (value > c ? 1 : 0) + (value > d ? 1 : 0);
  let { tiesA, tiesB } = ties;
  for (let c = 0; c < count; c++) {
    const value = revenue[c];
    r[c] = over(last[c], cuts.r);
    f[c] = over(orders[c], cuts.f);
    m[c] = over(value, cuts.m);
    if (value > leastA || (value === leastA && tiesA-- > 0)) abc[c] = 0;
    else if (value > leastB || (value === leastB && tiesB-- > 0)) abc[c] = 1;
    else abc[c] = 2;
  }
  return { r, f, m, abc };
}

function kpisOf(sorted, total, orders) {
  const clients = sorted.length;
  const top = Math.ceil(0.2 * clients);
  let hhi = 0;
  let gini = 0;
  let largest = 0;
  for (let rank = 0; rank < clients; rank++) {
    const value = sorted[clients - 1 - rank];
    gini += (clients - 1 - 2 * rank) * value;
    hhi += (value / total) ** 2;
    if (rank < top) largest += value;
  }
  return {
    orders,
    clients,
    revenue: total,
    top20: largest / total,
    gini: gini / (clients * total),
    hhi: 1e4 * hhi,
  };
}

const CLASSES = ["A", "B", "C"];
// Segments by recency (rows) and frequency (columns), from 1 to 5.
const SEGMENTS = [
  ["Lost", "Lost", "At risk", "At risk", "Can't lose"],
  ["Hibernating", "Hibernating", "At risk", "At risk", "Can't lose"],
  ["About to sleep", "About to sleep", "Need attention", "Loyal", "Loyal"],
  ["Promising", "Potential loyal", "Potential loyal", "Loyal", "Loyal"],
  ["New", "Potential loyal", "Potential loyal", "Champions", "Champions"],
];

/** The scored clients as rows: what the proof was timed with, names of classes and segments included. */
export function clientRows({ ids, orders, revenue, first, last, r, f, m, abc }, asOf) {
  const dates = new Map();
  const dateOf = (day) => {
    let date = dates.get(day);
    if (date === undefined) {
      date = new Date(day * 864e5);
      dates.set(day, date);
    }
    return date;
  };
  return ids.map((id, c) => [
    id,
    asOf - last[c],
    orders[c],
    revenue[c],
    dateOf(first[c]),
    dateOf(last[c]),
    r[c],
    f[c],
    m[c],
    CLASSES[abc[c]],
    SEGMENTS[r[c] - 1][f[c] - 1],
  ]);
}
