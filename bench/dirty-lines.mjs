// Order lines as a French program prints them and its users leave them: dirty, 20 columns.
const HEADERS = [
  "N° facture",
  "Date facture",
  "Code client",
  "Client",
  "E-mail",
  "Téléphone",
  "CP",
  "Ville",
  "Pays",
  "Secteur",
  "Commercial",
  "Statut facture",
  "Type de document",
  "Devise",
  "Article",
  "Famille",
  "Quantité",
  "PU HT",
  "Remise %",
  "Montant HT",
];
const CITIES = ["Lyon", "PARIS", "Marseille", "Nice", "lille", "Nantes", "Saint-Étienne", "Dijon"];
const ZIPS = ["69003", "75011", "13001", "6000", "59000", "44000", "42000", "21000"];
const SECTORS = ["BTP", "Industrie", "Commerce", "Santé", "Transport", "n/a", ""];
const OWNERS = ["Camille", "Noé", "Inès", "camille "];
const FAMILIES = ["Pièces", "Main-d’œuvre", "Contrats", "Déplacements"];

/** A repeatable source of chance. @see Mulberry32 */
function chanceOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const two = (number) => String(number).padStart(2, "0");

function dateText(day, dice) {
  const date = new Date(day * 864e5);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (dice < 0.01) return `${y}-${two(m)}-${two(d)}`;
  return dice < 0.02 ? `${two(d)}.${two(m)}.${String(y).slice(2)}` : `${two(d)}/${two(m)}/${y}`;
}

function moneyText(cents, dice) {
  const [whole, rest] = [Math.floor(cents / 100), two(cents % 100)];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, "\u202f");
  if (dice < 0.02) return "";
  if (dice < 0.03) return "n/c";
  if (dice < 0.3) return `${grouped},${rest} €`;
  return dice < 0.6 ? `${grouped},${rest}` : `${whole},${rest}`;
}

/**
 * Rows of a sheet, header first, every text a fresh string as a parser makes them.
 * @param size lines; about three a document, forty a client
 */
export function dirtyLines(size) {
  const chance = chanceOf(size);
  const rows = [HEADERS.slice()];
  const clients = Math.max(5, Math.ceil(size / 40));
  let order = 0;
  while (rows.length <= size) {
    order++;
    const client = Math.floor(chance() ** 2 * clients);
    const day = 19_700 + Math.floor((order * 3 * 900) / size) + Math.floor(chance() * 3);
    const credit = chance() < 0.03;
    const status = chance() < 0.02 ? "Annulée" : "Validée";
    const date = dateText(day, chance());
    for (let line = Math.ceil(chance() * 5); line > 0 && rows.length <= size; line--) {
      rows.push(lineOf({ chance, client, order, credit, status, date }));
      if (chance() < 0.0005) rows.push(HEADERS.map(() => ""));
    }
  }
  return rows;
}

function lineOf({ chance, client, order, credit, status, date }) {
  const quantity = 1 + Math.floor(chance() * 9);
  const price = 100 + Math.floor(chance() * 200_000);
  const cents = Math.round(quantity * price) * (credit ? -1 : 1);
  const place = client % CITIES.length;
  const mail = client % 7 === 0 ? "" : `contact@client-${client}.example`;
  return [
    `${credit ? "AV" : "FA"}${String(order).padStart(8, "0")}`,
    date,
    String(client).padStart(6, "0"),
    client % 3 === 0 ? `SARL Client ${client}` : `CLIENT ${client} SAS `,
    mail,
    `0${1 + (client % 5)} 99 00 ${two(client % 100)} ${two((client * 7) % 100)}`,
    ZIPS[place],
    CITIES[place],
    chance() < 0.9 ? "France" : "FR",
    SECTORS[client % SECTORS.length],
    OWNERS[Math.floor(chance() * OWNERS.length)],
    status,
    credit ? "Avoir" : "Facture",
    "EUR",
    `ART${String(Math.floor(chance() * 5_000)).padStart(4, "0")}`,
    FAMILIES[Math.floor(chance() * FAMILIES.length)],
    `${quantity},00`,
    moneyText(price, 1),
    chance() < 0.1 ? "10 %" : "",
    cents < 0 ? `-${moneyText(-cents, 0.7)}` : moneyText(cents, chance()),
  ];
}
