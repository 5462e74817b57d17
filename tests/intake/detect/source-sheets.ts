import type { SourceFacts } from "../../../src/intake/catalogue/catalogue.ts";
import type { Rows } from "../../../src/intake/cell.ts";
import type { Field } from "../../../src/intake/fields/field.ts";
import type { Grain } from "../../../src/intake/intake.ts";

/** A sheet as a program would write it, and what its map says of each heading. */
export interface SourceSheet {
  readonly rows: Rows;
  readonly expected: readonly (Field | "?" | null)[];
}

/** Where a row stands: invented values depend on nothing else. */
interface Place {
  readonly row: number;
  readonly client: number;
  readonly order: number;
  readonly facts: SourceFacts;
}

const ROWS = 24;
const CLIENTS = 8;

const NAMES =
  "Alba Menuiserie|Boréal Conseil|Cime Transports|Dune Optique|Écho Santé|Fjord Hôtels|Givre SARL|Halo Énergie";
const CITIES = "Lyon|Paris|Nantes|Lille|Brest|Nice|Metz|Pau";
const pick = (list: string, at: number): string => {
  const words = list.split("|");
  return words[at % words.length] ?? "";
};
const two = (n: number): string => String(n).padStart(2, "0");

function day({ facts }: Place, n: number): string {
  const month = two(1 + (n % 12));
  const date = two(1 + ((n * 7) % 28));
  if (facts.dateOrder === "MDY") return `${month}/${date}/2025`;
  return facts.dateOrder === "DMY" ? `${date}/${month}/2025` : `2025-${month}-${date}`;
}

function money({ facts }: Place, cents: number): string {
  const text = (cents / 100).toFixed(2);
  return facts.decimal === "," ? text.replace(".", ",") : text;
}

const isOrders = (grain: Grain): boolean =>
  grain === "order" || grain === "line" || grain === "ledger";

/** What stands below a heading of each field. */
const VALUES: Readonly<Partial<Record<Field, (place: Place) => string>>> = {
  client_id: ({ client, row, facts }) => `C${1000 + (facts.grain === "contact" ? row : client)}`,
  client_name: ({ client, facts }) =>
    isOrders(facts.grain) || client < 8 ? pick(NAMES, client) : `${pick(NAMES, client)} ${client}`,
  client_type: ({ client }) => pick("Entreprise|Particulier", client),
  parent_client: ({ client }) => pick("Groupe Alba||", client),
  siret: ({ client }) => `1234567890001${client % 10}`,
  vat_number: ({ client }) => `FR4012345678${client % 10}`,
  business_unit: () => "Notre Maison",
  website: ({ client }) => `https://site-${client}.example`,
  street: ({ client }) => `${client + 1} rue des Essais`,
  postal_code: ({ client }) => `6900${client % 10}`,
  city: ({ client }) => pick(CITIES, client),
  region: ({ client }) => pick("Bretagne|Normandie|Occitanie", client),
  country: ({ client }) => pick("France|France|Belgique", client),
  sales_owner: ({ client }) => pick("Inès Modèle|Noé Fictif", client),
  status: ({ client, facts }) =>
    facts.language === "fr" ? pick("Client|Prospect", client) : pick("Customer|Lead", client),
  existing_segment: ({ client }) => pick("A|B|C", client),
  tags: ({ client }) => pick("vip, salon|web", client),
  sector: ({ client }) => pick("BTP|Santé|Retail|Transport", client),
  employees: ({ client }) => String(10 + client),
  client_own_revenue: ({ client }) => String(1_000_000 * (client + 1)),
  contract_type: ({ client }) => pick("Pro|Basic", client),
  outstanding_balance: (place) => money(place, 1_250 * place.row),
  last_order_date: (place) => day(place, place.client),
  order_count: ({ client }) => String(3 + client),
  revenue_total: (place) => money(place, 123_450 + 7_777 * place.client),
  average_order_value: (place) => money(place, 5_050 + place.client),
  acquisition_source: ({ client }) => pick("Salon|Bouche à oreille|Publicité", client),
  acquisition_campaign: ({ row }) => `Campagne ${row}`,
  acquisition_cost: (place) => money(place, 900 + place.row),
  became_customer_date: (place) => day(place, place.client + 3),
  lost_date: (place) => (place.order % 4 === 3 ? day(place, place.order) : ""),
  last_contact_date: (place) => day(place, place.client + 5),
  interactions_count: ({ row }) => String(row % 9),
  contact_name: ({ client }) => `${pick("Ada|Léo|Mia", client)} ${pick("Petit|Grand|Roy", client)}`,
  contact_first_name: ({ row }) => pick("Ada|Léo|Mia|Zoé", row),
  contact_last_name: ({ row }) => pick("Petit|Grand|Roy", row),
  contact_role: ({ row }) => pick("Gérant|Acheteuse", row),
  email: ({ client, row, facts }) =>
    `contact${facts.grain === "contact" ? row : client}@site-${client}.example`,
  phone: ({ client }) => `01 99 00 10 ${two(client)}`,
  mobile_phone: ({ client }) => `06 39 98 10 ${two(client)}`,
  birth_date: ({ row }) => `19${60 + (row % 30)}-05-12`,
  consent_email: ({ client }) => pick("yes|no", client),
  consent_phone: ({ client }) => pick("yes|no", client),
  opt_out: ({ client }) => pick("no|yes|no", client),
  consent_date: (place) => day(place, place.client),
  legal_basis: () => "Legitimate interest",
  order_id: ({ order, facts }) =>
    facts.language === "fr" ? `FA${2500 + order}` : `INV-${2500 + order}`,
  entry_id: ({ order }) => String(1 + order),
  order_date: (place) => day(place, place.order),
  due_date: (place) => day(place, place.order),
  payment_date: (place) => day(place, place.order),
  cancelled_date: () => "",
  expected_close_date: (place) => day(place, place.order),
  order_status: ({ order, facts }) =>
    facts.language === "fr" ? pick("Comptabilisé|Brouillon", order) : pick("Posted|Draft", order),
  payment_status: ({ order, facts }) =>
    facts.language === "fr" ? pick("Payé|En retard", order) : pick("Paid|Refunded", order),
  order_type: ({ order }) => pick("Invoice|Credit memo", order),
  deal_stage: ({ order, facts }) =>
    facts.language === "fr"
      ? pick("Gagné|Perdu|En cours", order)
      : pick("Closed won|Closed lost|Proposal", order),
  deal_name: ({ order }) => `Projet ${order}`,
  is_won: ({ order }) => pick("true|false", order),
  lost_reason: ({ order }) => pick("||Prix", order),
  probability: ({ order }) => pick("10|50|100", order),
  amount: (place) => money(place, 10_000 + 1_331 * place.order),
  amount_net: (place) => money(place, 10_000 + 1_331 * place.order),
  amount_gross: (place) => money(place, 12_000 + 1_597.2 * place.order),
  amount_converted: (place) => money(place, 11_000 + 1_464.1 * place.order),
  tax_amount: (place) => money(place, 2_000 + 266.2 * place.order),
  shipping_amount: (place) => money(place, 490),
  discount_amount: (place) => money(place, 100 * (place.order % 3)),
  refund_amount: (place) => money(place, place.order % 5 === 4 ? 500 : 0),
  fee_amount: (place) => money(place, 35 + place.order),
  amount_paid: (place) => money(place, 12_000 + 1_597.2 * place.order),
  currency: () => "EUR",
  currency_converted: () => "USD",
  channel: ({ order }) => pick("web|pos", order),
  store: ({ order }) => pick("Lyon Centre|Web", order),
  payment_method: ({ order }) => pick("card|transfer", order),
  product: ({ row }) => pick("Carte fictive|Pièce rare|Visite", row),
  product_sku: ({ row }) => `ART${100 + (row % 3)}`,
  product_category: ({ row }) => pick("Maison|Jardin", row),
  quantity: ({ row }) => String(1 + (row % 5)),
  unit_price: (place) => money(place, 4_900 + 333 * place.row),
  line_amount: (place) => money(place, 4_900 + 333 * place.row),
  journal_code: ({ row }) => pick("VE|VE|BQ", row),
  account_code: ({ row }) => pick("411000|706000|445710", row),
  debit: (place) => money(place, place.row % 3 === 0 ? 12_000 : 0),
  credit: (place) => money(place, place.row % 3 === 0 ? 0 : 6_000),
  is_test: () => "Live",
  record_created_date: (place) => day(place, place.row),
  notes: ({ row }) => `Rappeler après la visite numéro ${row}, dossier complet à revoir`,
};

/** Below a heading of no use: a day, a number or a word, as it says. */
function idle(header: string, place: Place): string {
  if (/subtotal/i.test(header)) return money(place, 11_510 + 1_597.2 * place.order);
  if (/^(customer|ship-to|shipping) name/i.test(header)) return pick(NAMES, place.client);
  if (/date|time|\bat\b|échéance/i.test(header)) return day(place, place.row);
  if (
    /total|sales|amount|montant|cost|budget|clicks|impr|value|fee|revenue|taxes|quantité|balance|tip|age|âge/i.test(
      header,
    )
  ) {
    return money(place, 2_000 + 17 * place.row);
  }
  if (/\b(?:number|id)$/i.test(header)) return String(70_000 + place.row);
  return pick("abc|def", place.row);
}

/**
 * Sheets with the headings of a source. Where several headings mean one field, each sheet takes one of
 * them, so that all are met.
 */
export function sheetsOf(facts: SourceFacts): readonly SourceSheet[] {
  const all = Object.entries(facts.headers);
  const byField = new Map<string, string[]>();
  for (const [header, field] of all) {
    if (field !== null && field !== "?" && field !== "status")
      byField.set(field, [...(byField.get(field) ?? []), header]);
  }
  const most = Math.max(...[...byField.values()].map((headers) => headers.length));
  return Array.from({ length: most }, (_, turn) => {
    const kept = all.filter(([header, field]) => {
      const same = field === null ? undefined : byField.get(field);
      return !same || same[Math.min(turn, same.length - 1)] === header;
    });
    return { rows: rowsOf(kept, facts), expected: kept.map(([, field]) => field) };
  });
}

function rowsOf(
  kept: readonly (readonly [string, Field | "?" | null])[],
  facts: SourceFacts,
): Rows {
  const orders = isOrders(facts.grain);
  const body = Array.from({ length: ROWS }, (_, row) => {
    const order = facts.grain === "line" ? Math.floor(row / 2) : row;
    const client = orders ? order % CLIENTS : facts.grain === "contact" ? Math.floor(row / 2) : row;
    const place: Place = { row, client, order, facts };
    return kept.map(([header, field]) =>
      field === null || field === "?" ? idle(header, place) : (VALUES[field]?.(place) ?? "abc"),
    );
  });
  return [kept.map(([header]) => header), ...body];
}
