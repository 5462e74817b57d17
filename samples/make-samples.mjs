// Writes the invented samples beside this file. Same seed, same files: `node samples/make-samples.mjs`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const LAST_DAY = Date.UTC(2026, 10, 20) / 86_400_000;
const DAYS = 26 * 30.4;

/** A small generator of numbers in 0..1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FRENCH = {
  first:
    "Atelier|Menuiserie|Boulangerie|Garage|Imprimerie|Cabinet|Maison|Domaine|Transports|Papeterie|Clinique|Studio|Fonderie|Brasserie|Librairie|Serres".split(
      "|",
    ),
  second:
    "Valombre|Clairval|Montrésol|du Héron Bleu|Aubépine|Vent d'Ouest|Chantemerle|Roquefeuille|des Trois Ponts|Lormeau|Belorme|Castelrive|de l'Étang Vert|Sauvignac|Pierrelune|Ormessac".split(
      "|",
    ),
  forms: ["SARL", "SAS", "SA", "EURL", "", ""],
  owners: ["Camille Arnoux", "Noé Berthier", "Inès Morvan", "Hugo Lestrade"],
  sectors: ["BTP", "Industrie", "Commerce", "Santé", "Restauration", "Services"],
  cities: ["Lyon", "Nantes", "Bordeaux", "Lille", "Annecy", "Rennes", "Dijon", "Orléans"],
};
const ENGLISH = {
  first:
    "Maple|Harbour|Silver|Northgate|Willow|Copper|Bright|Stone|Orchard|Falcon|Meadow|Lantern|Juniper|Granite|Cedar|Heron".split(
      "|",
    ),
  second:
    "Joinery|Bakeries|Motors|Print Works|Advisory|Foods|Logistics|Stationers|Clinic|Studios|Castings|Brewing|Books|Gardens|Textiles|Tools".split(
      "|",
    ),
  forms: ["Ltd", "LLC", "Inc.", "& Sons", "", ""],
  owners: ["Alice Pemberly", "Ben Okonwo", "Clara Whitlow", "Dev Marsden"],
  sectors: ["Construction", "Manufacturing", "Retail", "Healthcare", "Hospitality", "Services"],
  cities: ["Leeds", "Bristol", "Glasgow", "Norwich", "Exeter", "Cardiff", "York", "Derby"],
};

/** Clients of one language: a few large, many small, some new, some gone quiet. */
function makeClients(words, count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const names = new Set();
  while (names.size < count) {
    names.add(`${pick(words.first)} ${pick(words.second)} ${pick(words.forms)}`.trim());
  }
  return [...names].map((name, i) => ({
    code: `C${String(i + 1).padStart(4, "0")}`,
    name,
    owner: pick(words.owners),
    sector: pick(words.sectors),
    city: pick(words.cities),
    weight: 1 / (1 + 0.35 * i) + 0.02,
    basket: 120 + 2_400 * random() * random(),
    from: random() < 0.2 ? DAYS * random() * 0.9 : 0,
    until: random() < 0.25 ? DAYS * (0.3 + 0.5 * random()) : DAYS,
  }));
}

/** The client in whose stretch of the summed weights `at` falls. */
function drawByWeight(clients, at) {
  let rest = at;
  for (const client of clients) {
    rest -= client.weight;
    if (rest <= 0) return client;
  }
  return clients[0];
}

/** Order lines by date; one in thirty is a credit note. */
function makeOrders(clients, count, random) {
  const total = clients.reduce((sum, client) => sum + client.weight, 0);
  const orders = [];
  while (orders.length < count * 0.72) {
    const client = drawByWeight(clients, random() * total);
    const age = random() * DAYS;
    if (age < client.from || age > client.until) continue;
    orders.push({
      client,
      day: Math.floor(LAST_DAY - DAYS + age),
      lines: 1 + Math.floor(random() * 2),
    });
  }
  orders.push({ client: clients[0], day: LAST_DAY, lines: 1 });
  orders.sort((a, b) => a.day - b.day);
  return orders.flatMap((order, i) => {
    const sign = i % 30 === 17 ? -0.3 : 1;
    return Array.from({ length: order.lines }, () => ({
      ...order,
      number: i + 1,
      amount: Math.round(sign * order.client.basket * (0.4 + 1.2 * random()) * 100) / 100,
    }));
  });
}

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const frenchDate = (day) => iso(day).split("-").reverse().join("/");
const usDate = (day) => `${iso(day).slice(5, 7)}/${iso(day).slice(8)}/${iso(day).slice(0, 4)}`;

function grouped(amount, mark, decimal) {
  const [whole, cents] = Math.abs(amount).toFixed(2).split(".");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, mark) + decimal + cents;
  return amount < 0 ? `-${text}` : text;
}
const frenchMoney = (amount) => grouped(amount, "\u202f", ",");
const euros = (amount) => `${frenchMoney(amount)}\u00a0€`;
const dollars = (amount) =>
  amount < 0 ? `($${grouped(-amount, ",", ".")})` : `$${grouped(amount, ",", ".")}`;

/** One line a client, with the revenue of two years and what the orders tell. */
function summarise(clients, orders) {
  return clients.map((client) => {
    const own = orders.filter((order) => order.client === client);
    const of = (year) =>
      own.filter((o) => iso(o.day).startsWith(year)).reduce((sum, o) => sum + o.amount, 0);
    return {
      ...client,
      before: of("2025"),
      after: of("2026"),
      count: new Set(own.map((o) => o.number)).size,
      last: own.length > 0 ? own[own.length - 1].day : null,
    };
  });
}

const quote = (cell, mark) =>
  new RegExp(`[${mark}"\n]`).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function write(file, rows, mark) {
  const text = rows
    .map((row) => row.map((cell) => quote(String(cell), mark)).join(mark))
    .join("\r\n");
  writeFileSync(join(import.meta.dirname, file), `\ufeff${text}\r\n`);
}

function ordersFile(words, { seed, file, mark, header, date, money, tidy }) {
  const random = randomFrom(seed);
  const clients = makeClients(words, 120, random);
  const lines = makeOrders(clients, 1_500, random);
  const rows = lines.map((line, i) => [
    `${tidy.prefix}${10_000 + line.number}`,
    date(line.day),
    line.client.code,
    i % 97 === 5 ? `${line.client.name.toUpperCase()} ` : line.client.name,
    line.client.owner,
    line.client.sector,
    money(line.amount),
  ]);
  // What a real export has: a line without client, an error, a cell of text, a total at the end.
  rows[211][2] = "";
  rows[211][3] = "";
  rows[503][6] = tidy.pending;
  rows[804][6] = "#N/A";
  rows.push(
    ["", "", "", "", "", "", ""],
    ["Total", "", "", "", "", "", money(lines.reduce((sum, line) => sum + line.amount, 0))],
  );
  write(file, [header, ...rows], mark);
}

function clientsFile(words, { seed, file, mark, title, header, money, date, statuses, about }) {
  const random = randomFrom(seed);
  const clients = makeClients(words, 60, random);
  const lines = summarise(clients, makeOrders(clients, 900, random));
  const rows = lines.map((line, i) => [
    line.code,
    line.name,
    line.city,
    line.sector,
    line.owner,
    statuses(i),
    line.before === 0 ? "-" : money(line.before),
    line.after === 0 ? "" : money(line.after),
    line.last === null ? "n/a" : date(line.last, i),
    line.count,
  ]);
  const rounded = rows.findIndex((row, i) => i > 11 && row[7] !== "");
  rows[rounded][7] = `${about} ${rows[rounded][7]}`;
  rows.splice(
    30,
    0,
    header.map(() => ""),
  );
  const sum = (key) => lines.reduce((total, line) => total + line[key], 0);
  rows.push(["", "TOTAL", "", "", "", "", money(sum("before")), money(sum("after")), "", ""]);
  const blank = header.map(() => "");
  write(file, [[title, ...blank.slice(1)], blank, header, ...rows], mark);
}

const status = (words) => (i) =>
  words[i % 23 === 7 ? 1 : i % 19 === 11 ? 2 : i % 29 === 13 ? 3 : i % 17 === 9 ? 4 : 0];

clientsFile(FRENCH, {
  seed: 11,
  file: "clients-fr.csv",
  mark: ";",
  title: "Liste clients – service commercial (mise à jour du 20/11/2026)",
  header: [
    "Code client",
    "Client",
    "Ville",
    "Secteur",
    "Commercial",
    "Statut",
    "CA 2025",
    "CA 2026",
    "Dernière commande",
    "Nb commandes",
  ],
  money: euros,
  date: (day, i) => (i % 11 === 4 ? iso(day) : frenchDate(day)),
  about: "env.",
  statuses: status(["Client", "Prospect", "Ancien client", "Partenaire", "Inactif"]),
});
clientsFile(ENGLISH, {
  seed: 12,
  file: "clients-en.csv",
  mark: ",",
  title: "Customer list - sales team (updated 11/20/2026)",
  header: [
    "Customer ID",
    "Customer",
    "City",
    "Industry",
    "Account manager",
    "Status",
    "Revenue 2025",
    "Revenue 2026",
    "Last order",
    "Number of orders",
  ],
  money: dollars,
  date: usDate,
  about: "approx.",
  statuses: status(["Customer", "Prospect", "Former customer", "Partner", "Inactive"]),
});
ordersFile(FRENCH, {
  seed: 21,
  file: "orders-fr.csv",
  mark: ";",
  header: ["N° commande", "Date", "Code client", "Client", "Commercial", "Secteur", "Montant HT"],
  date: frenchDate,
  money: frenchMoney,
  tidy: { prefix: "CM", pending: "à facturer" },
});
ordersFile(ENGLISH, {
  seed: 22,
  file: "orders-en.csv",
  mark: ",",
  header: [
    "Order number",
    "Order date",
    "Customer ID",
    "Customer name",
    "Sales rep",
    "Industry",
    "Net amount",
  ],
  date: usDate,
  money: dollars,
  tidy: { prefix: "SO-", pending: "to be invoiced" },
});

/**
 * What a CRM and a billing program say of the same clients: codes whose zeros billing has lost, a client renamed since,
 * one entered twice in the CRM, some on one side only.
 */
function pairFiles(words, { seed, crm, billing, mark, headers, date, money }) {
  const random = randomFrom(seed);
  const siteOf = ({ name }) => name.toLowerCase().replace(/ (sarl|sas|sa|eurl)$/, "");
  const sites = new Set();
  const clients = makeClients(words, 60, random)
    .filter((client) => !sites.has(siteOf(client)) && sites.add(siteOf(client)))
    .slice(0, 40)
    .map((client, i) => ({
      ...client,
      code: String(101 + i).padStart(5, "0"),
      site: siteOf(client),
    }));
  const domain = ({ site }) =>
    `${site
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[^a-z]+/g, "-")
      .replace(/-+/g, "-")}.example`;
  const postal = (i) => ["69003", "44000", "33000", "59000", "74000", "35000"][i % 6];
  const rows = clients.map((client, i) => [
    client.code,
    client.name,
    `contact@${domain(client)}`,
    postal(i),
    client.city,
    client.owner,
    client.sector,
    i === 37 ? "Partenaire" : i > 33 || i === 12 ? "Prospect" : "Client",
    ["Fort", "Moyen", "", "Faible"][i % 4],
    i % 3 === 0 ? String(6 + (i % 5)) : "",
  ]);
  // The third client once more, as somebody else typed it.
  rows.push([...rows[2]]);
  rows[rows.length - 1][0] = "00941";
  rows[rows.length - 1][1] = clients[2].name.toUpperCase().replace(/ (SARL|SAS|SA|EURL)$/, "");
  rows[rows.length - 1][9] = "";
  write(crm, [headers.crm, ...rows], mark);

  // The last nine of the CRM have bought nothing; two who buy are not in it.
  const buyers = clients.slice(0, 31);
  const strangers = [
    { ...clients[32], code: "00990", name: `${clients[32].site.toUpperCase()} NORD` },
    { ...clients[5], code: "00991", name: "Comptoir Anonyme", basket: 180 },
  ];
  const lines = makeOrders([...buyers, ...strangers], 420, random);
  const renamed = { [clients[4].code]: "Ancienne Enseigne Tivoli" };
  const invoices = lines.map((line) => [
    `F${20_000 + line.number}`,
    date(line.day),
    String(Number(line.client.code)),
    renamed[line.client.code] ?? line.client.name,
    money(line.amount),
  ]);
  write(billing, [headers.billing, ...invoices], mark);
}

pairFiles(FRENCH, {
  seed: 31,
  crm: "clients-crm-fr.csv",
  billing: "orders-billing-fr.csv",
  mark: ";",
  headers: {
    crm: [
      "Code client",
      "Raison sociale",
      "E-mail",
      "Code postal",
      "Ville",
      "Commercial",
      "Secteur d'activité",
      "Statut",
      "Potentiel",
      "Note NPS",
    ],
    billing: ["N° facture", "Date facture", "Code client", "Client", "Montant HT"],
  },
  date: frenchDate,
  money: frenchMoney,
});
