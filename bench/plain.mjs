// What one would write in the script editor: objects, forEach, sort, one helper for percentiles.
const SEGMENT_NAMES = ["Dormant", "At risk", "Almost lost", "Active", "Champions"];

/** Scored clients and figures of the whole from rows of client, date, amount. */
export function plainJob(rows, asOf) {
  const clients = {};
  const months = {};
  rows.forEach((row) => {
    const [id, date, amount] = row;
    if (!clients[id]) clients[id] = { id, orders: 0, revenue: 0, first: date, last: date };
    const client = clients[id];
    client.orders++;
    client.revenue += amount;
    if (date < client.first) client.first = date;
    if (date > client.last) client.last = date;
    const key = monthOf(date);
    if (!months[key])
      months[key] = { month: key, orders: 0, revenue: 0, active: new Set(), fresh: 0 };
    months[key].orders++;
    months[key].revenue += amount;
    months[key].active.add(id);
  });
  const list = Object.values(clients);
  list.forEach((client) => {
    client.recency = Math.round((asOf - client.last) / 86400000);
    months[monthOf(client.first)].fresh++;
  });
  score(list);
  return { list, months: movements(months), kpis: classify(list) };
}

function monthOf(date) {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

function score(list) {
  const recency = cuts(list.map((client) => -client.recency));
  const orders = cuts(list.map((client) => client.orders));
  const revenue = cuts(list.map((client) => client.revenue));
  list.forEach((client) => {
    client.r = scoreOf(-client.recency, recency);
    client.f = scoreOf(client.orders, orders);
    client.m = scoreOf(client.revenue, revenue);
    client.segment = SEGMENT_NAMES[Math.round((client.r + client.f) / 2) - 1];
  });
}

function cuts(values) {
  const sorted = values.slice().sort((a, b) => a - b);
  return [0.2, 0.4, 0.6, 0.8].map((p) => {
    const place = (sorted.length - 1) * p;
    const i = Math.floor(place);
    const next = sorted[Math.min(i + 1, sorted.length - 1)];
    return sorted[i] + (place - i) * (next - sorted[i]);
  });
}

function scoreOf(value, cutPoints) {
  return 1 + cutPoints.filter((cut) => value > cut).length;
}

function classify(list) {
  const total = list.reduce((sum, client) => sum + client.revenue, 0);
  const ranked = list.slice().sort((a, b) => b.revenue - a.revenue);
  const top = Math.ceil(0.2 * ranked.length);
  const kpis = { clients: list.length, revenue: total, top20: 0, gini: 0, hhi: 0 };
  let before = 0;
  ranked.forEach((client, i) => {
    client.abc = before / total < 0.8 ? "A" : before / total < 0.95 ? "B" : "C";
    before += client.revenue;
    if (i < top) kpis.top20 += client.revenue / total;
    kpis.hhi += 10000 * (client.revenue / total) ** 2;
    kpis.gini += ((list.length - 2 * i - 1) * client.revenue) / (list.length * total);
  });
  return kpis;
}

function movements(months) {
  const list = Object.values(months).sort((a, b) => (a.month < b.month ? -1 : 1));
  list.forEach((month, i) => {
    if (i === 0) return;
    let kept = 0;
    month.active.forEach((id) => {
      if (list[i - 1].active.has(id)) kept++;
    });
    month.retention = kept / list[i - 1].active.size;
  });
  return list;
}
