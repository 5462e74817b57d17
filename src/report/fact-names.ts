import type { SourcedFact } from "../core/orders.ts";
import type { Words } from "../i18n/words.ts";

/** The field each fact is read from. */
const FIELDS: Readonly<Record<SourcedFact, keyof Words["intake"]["fields"]>> = {
  revenue: "revenue_total",
  name: "client_name",
  owner: "sales_owner",
  sector: "sector",
  city: "city",
  country: "country",
  email: "email",
  status: "status",
  potential: "potential",
  phone: "phone",
  postalCode: "postal_code",
  region: "region",
  territory: "sales_territory",
  street: "street",
  website: "website",
  siren: "siren",
  siret: "siret",
  vat: "vat_number",
  contact: "contact_name",
  contactRole: "contact_role",
  clientType: "client_type",
  parent: "parent_client",
  acquisitionSource: "acquisition_source",
  contractType: "contract_type",
  existingSegment: "existing_segment",
  tags: "tags",
  openness: "openness",
  supplierRank: "supplier_rank",
  effort: "effort_level",
  consentEmail: "consent_email",
  consentPhone: "consent_phone",
  legalBasis: "legal_basis",
  families: "product_category",
  potentialAmount: "potential",
  nps: "nps_score",
  satisfaction: "satisfaction",
  csat: "csat",
  employees: "employees",
  shareOfWallet: "share_of_wallet",
  costToServe: "cost_to_serve",
  retentionCost: "retention_cost",
  acquisitionCost: "acquisition_cost",
  quotes: "quotes_count",
  quotesWon: "quotes_won",
  quotesLost: "quotes_lost",
  complaints: "complaints_count",
  interactions: "interactions_count",
  referrals: "referrals_count",
  recurringRevenue: "recurring_revenue",
  outstanding: "outstanding_balance",
  clientOwnRevenue: "client_own_revenue",
  lastContact: "last_contact_date",
  nextAction: "next_action_date",
  contractStart: "contract_start_date",
  contractEnd: "contract_end_date",
  becameCustomer: "became_customer_date",
  lostDay: "lost_date",
  recordCreated: "record_created_date",
  consentDay: "consent_date",
};

/** Every fact that has a name. */
export const FACTS = Object.keys(FIELDS) as readonly SourcedFact[];

/** What a fact is called in the reader's language: as its column is headed, where it has one. */
export function factName(fact: SourcedFact, { intake, report }: Words): string {
  const columns: Readonly<Record<string, { readonly heading: string }>> = report.columns;
  return columns[fact]?.heading ?? intake.fields[FIELDS[fact]];
}
