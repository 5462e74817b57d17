/** What a column can mean, by field id. */
const fields = {
  client_id: "Client code",
  client_name: "Client",
  email: "E-mail",
  order_id: "Order number",
  order_date: "Order date",
  first_order_date: "First order",
  last_order_date: "Last order",
  order_count: "Number of orders",
  revenue_total: "Revenue",
  revenue_year: "Revenue of a year",
  amount: "Amount",
  amount_net: "Amount without tax",
  amount_gross: "Amount with tax",
  line_amount: "Line amount",
  quantity: "Quantity",
  unit_price: "Unit price",
  discount_amount: "Discount",
  margin_amount: "Margin",
  margin_rate: "Margin rate",
  sales_owner: "Owner",
  sector: "Sector",
  status: "Client status",
  order_status: "Order status",
  order_type: "Document type",
  city: "City",
  country: "Country",
  potential: "Potential",
  satisfaction: "Satisfaction",
  nps_score: "NPS",
  client_own_revenue: "The client's own turnover",
  contact_name: "Contact",
  product: "Product",
  currency: "Currency",
  client_type: "Client type (company / individual / public)",
  parent_client: "Parent account / group",
  siren: "SIREN",
  siret: "SIRET",
  vat_number: "VAT number",
  naf_code: "NAF/APE code",
  business_unit: "Our company / branch",
  contact_first_name: "First name",
  contact_last_name: "Last name",
  contact_role: "Job title",
  phone: "Phone",
  mobile_phone: "Mobile phone",
  language: "Language",
  birth_date: "Birth date",
  website: "Website / domain",
  street: "Street",
  postal_code: "Postal code",
  region: "Region / state",
  sales_territory: "Sales territory",
  existing_segment: "Existing segment / class",
  tags: "Tags",
  employees: "Employees / size",
  contract_type: "Contract type / plan",
  contract_start_date: "Contract start",
  contract_end_date: "Contract end / renewal",
  recurring_revenue: "Recurring revenue (MRR/ARR)",
  payment_terms: "Payment terms",
  payment_delay_days: "Payment delay (days)",
  outstanding_balance: "Outstanding balance",
  average_order_value: "Average order value",
  cost_amount: "Cost of goods",
  cost_to_serve: "Cost to serve (amount or hours)",
  effort_level: "Effort level",
  retention_cost: "Retention cost",
  acquisition_cost: "Acquisition cost",
  acquisition_source: "Acquisition source",
  acquisition_campaign: "Campaign",
  record_created_date: "Record created",
  became_customer_date: "Became customer on",
  lost_date: "Lost / churn date",
  predicted_ltv: "Lifetime value (estimate)",
  share_of_wallet: "Share of wallet",
  supplier_rank: "Our rank as supplier",
  openness: "Openness to new products",
  csat: "CSAT",
  complaints_count: "Complaints / tickets",
  interactions_count: "Interactions",
  last_contact_date: "Last contact date",
  next_action_date: "Next action",
  referrals_count: "Referrals / reviews",
  usage_level: "Usage",
  loyalty_points: "Loyalty points",
  quotes_count: "Quotes sent",
  quotes_won: "Quotes won",
  quotes_lost: "Quotes lost",
  win_rate: "Win rate",
  prospects_count: "Prospects / leads",
  lost_reason: "Lost reason",
  consent_email: "Email opt-in",
  consent_phone: "Phone / SMS opt-in",
  opt_out: "Opt-out / unsubscribed (inverse)",
  consent_date: "Consent date",
  legal_basis: "Legal basis",
  entry_id: "Ledger entry number",
  due_date: "Due date",
  payment_date: "Payment date",
  cancelled_date: "Cancelled on",
  expected_close_date: "Expected close date",
  payment_status: "Payment status",
  deal_stage: "Deal stage",
  deal_name: "Deal name",
  is_won: "Is won",
  probability: "Probability",
  tax_amount: "Tax",
  shipping_amount: "Shipping",
  refund_amount: "Refunded",
  fee_amount: "Processing fee",
  amount_converted: "Amount in company currency",
  amount_paid: "Amount paid",
  currency_converted: "Converted currency",
  exchange_rate: "Exchange rate",
  channel: "Sales channel",
  store: "Store / location",
  payment_method: "Payment method",
  product_sku: "Product code",
  product_category: "Product category",
  journal_code: "Journal code",
  account_code: "Ledger account",
  debit: "Debit",
  credit: "Credit",
  is_test: "Test / live flag",
  notes: "Free text notes",
};

/** Groups of fields to choose from, in their order. */
const levels = {
  client: "The client",
  contact: "The person spoken to",
  order: "The order, invoice or deal",
  line: "The line of an order",
  any: "Margin, cost and dates",
  ledger: "The ledger",
  media: "Campaigns",
  meta: "Remarks and marks",
};

/** What is asked, by question kind; `{samples}` are the user's own cells. */
const questions = {
  "column.meaning": "What does column “{header}” hold? For example: {samples}",
  "dates.order": "In “{header}”, does the day or the month come first? For example: {samples}",
  shape: "Is each row an order or a client? For example: {samples}",
  "status.meaning": "In “{header}”, what is “{status}”?",
  "clients.same": "Is this one client? {samples}",
  "clients.sites":
    "{count} {count|company has|companies have} several sites in this list ({samples}). One client for each site, or for each company?",
  "join.same": "Is this one client, written in two ways? {samples}",
  "join.repeats":
    "{count} {count|order stands|orders stand} in two tabs ({revenue}). Count {count|it|them} once?",
  "scope.prospects":
    "{count} {count|prospect stands|prospects stand} in this list. In the portfolio too, for the crossed matrix and key accounts?",
  "join.scope":
    "Former clients, partners or others by their status have bought for {revenue}. Leave them out?",
  "join.add":
    "Two tabs give two amounts ({fact}) for {count} {count|client|clients}. Which counts?",
  "join.new":
    "{count} {count|client|clients} of “{tab}” stand nowhere else ({samples}). Clients of yours all the same?",
  "revenue.whose":
    "Is “{header}” what they buy from you, or their own turnover? For example: {samples}",
  returns:
    "Credit notes and returns come to {count}% of your sales. Subtract them, or count purchases only?",
  refunds:
    "{count} {count|order was|orders were} refunded in full. Keep {count|it|them} as {count|an order|orders} of 0, or leave {count|it|them} out?",
  deposits:
    "{count} deposit {count|invoice is|invoices are} followed by a larger invoice of the same client. Does that invoice include the deposit?",
  currency:
    "The amounts are in {count} currencies ({samples}). Which one is your portfolio in? The others are left apart.",
  "stage.meaning": "In “{header}”, what has become of a deal at “{stage}”?",
};

/** An answer to choose; fields have their own labels. */
const choices = {
  none: "Nothing to use",
  orders: "An order",
  clients: "A client",
  DMY: "Day first: 31/12",
  MDY: "Month first: 12/31",
  client: "A client",
  prospect: "A prospect",
  former: "A former client",
  partner: "A partner or supplier",
  other: "Neither",
  apart: "Different clients",
  same: "The same client",
  site: "One for each site",
  company: "One for each company",
  net: "Subtract them",
  gross: "Count purchases only",
  zero: "Keep, at 0",
  ignore: "Leave out",
  skip: "Yes: leave the deposit out",
  count: "No: count both",
  won: "Won",
  lost: "Lost",
  open: "Still open",
  once: "Once",
  twice: "Each time",
  out: "Out of the portfolio",
  in: "In the portfolio",
  first: "That of the first tab",
  sum: "Both, added",
  keep: "Clients of mine",
  drop: "Left aside",
};

/** Why rows are not in the portfolio, as a heading of a count. */
const removed = {
  title: "titles and notes",
  blank: "blank rows",
  header: "repeated headers",
  total: "totals",
  subtotal: "subtotals",
  heading: "group headings",
  footer: "lines under the data",
  test: "tests",
  duplicate: "exact duplicates",
  noClient: "without a client",
  noDate: "without a date",
  noAmount: "without an amount",
  futureDate: "dated in the future",
  notSale: "quotes, drafts, deliveries or payments",
  cancelled: "cancelled",
  pending: "payment pending",
  lost: "lost deals",
  open: "open deals",
  returned: "returns, not counted",
  deposit: "deposits included in a later invoice",
  opening: "opening or closing entries",
  otherCurrency: "in another currency",
  prospect: "prospects",
  lead: "leads",
  formerClient: "former clients",
  partner: "partners",
  supplier: "suppliers",
  other: "neither clients nor prospects",
};

/** What is worth a look, by finding kind. `removed` is for rows taken out, with the reason's words. */
const findings = {
  removed: "Left out, {reason}: {count} ({count|row|rows} {rows})",
  "cells.notNumber":
    "“{column}”: not a number in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "cells.notDate":
    "“{column}”: not a date in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "cells.notValid":
    "“{column}”: {count} {count|cell cannot|cells cannot} be used ({samples}; {count|row|rows} {rows})",
  "cells.digitsLost":
    "“{column}”: digits were lost in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows}); import the file again with this column as text",
  "cells.zeroRestored":
    "“{column}”: a lost leading zero is put back in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "cells.error":
    "“{column}”: a formula error in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "cells.approximate":
    "“{column}”: approximate in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "dates.order":
    "“{column}”: day and month the other way round in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "dates.mixed":
    "“{column}” mixes day first and month first; {count} {count|date|dates} to check ({samples}; {count|row|rows} {rows})",
  "dates.future":
    "“{column}”: in the future in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "dates.old":
    "“{column}”: before 1990 in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "dates.reversed":
    "“{column}”: before the first order for {count} {count|client|clients} ({samples}; {count|row|rows} {rows})",
  "dates.missing":
    "“{column}”: blank for {count} {count|client|clients} with revenue ({samples}; {count|row|rows} {rows})",
  "dates.swapped":
    "“{column}”: day and month, swapped when the sheet read the file, are put right in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "dates.coarse":
    "“{column}”: {count} {count|cell names|cells name} a month or a year and {count|counts|count} as its last day ({samples}; {count|row|rows} {rows})",
  "dates.shifted":
    "“{column}” counts its days from 1904: {count} {count|date is|dates are} put right ({samples}; {count|row|rows} {rows})",
  "numbers.halfConverted":
    "“{column}”: thousands and decimals mistaken for each other when the sheet read the file are put right in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "numbers.mixed":
    "“{column}” mixes decimal points and commas; {count} {count|number|numbers} to check ({samples}; {count|row|rows} {rows})",
  "merged.answer": "Merged, as you said: {count} ({samples}; rows {rows})",
  "merged.D2": "Merged, same “{column}”: {count} ({samples}; rows {rows})",
  "merged.D3": "Merged, sites of one company: {count} ({samples}; rows {rows})",
  "merged.D4": "Merged, same person by “{column}”: {count} ({samples}; rows {rows})",
  "merged.D5": "Merged, same name and same “{column}”: {count} ({samples}; rows {rows})",
  "merged.codes":
    "“{column}”: {count} {count|merge|merges} in spite of different codes ({samples}; rows {rows})",
  "clients.possible":
    "{count} {count|pair|pairs} may be one client and {count|stays|stay} apart ({samples}; rows {rows})",
  "text.repaired":
    "“{column}”: broken letters are repaired in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "text.lost":
    "“{column}”: letters were lost for good in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows}); export the file again as UTF-8",
  "ids.variant":
    "“{column}”: {count} {count|code differs|codes differ} only by leading zeros and {count|stays|stay} apart ({samples}; {count|row|rows} {rows})",
  "ids.duplicate":
    "“{column}”: {count} {count|row|rows} with the code of an earlier row ({samples}; {count|row|rows} {rows})",
  "emails.shared":
    "“{column}”: one address for different clients in {count} {count|row|rows} ({samples}; {count|row|rows} {rows})",
  "headers.duplicate": "Two columns are headed “{column}”",
  "amounts.negative": "Negative amounts, subtracted: {count} ({count|row|rows} {rows})",
  "amounts.several":
    "“{column}”: several amounts for one order in {count} {count|row|rows} ({count|row|rows} {rows})",
  "amounts.gap":
    "“{column}”: the lines of {count} {count|order add|orders add} up to another amount; the order’s own is used ({count|row|rows} {rows})",
  "rows.repeated": "Exact duplicates, each counted as you asked: {count} ({count|row|rows} {rows})",
  "amounts.identical":
    "“{column}”: the same amount in {count} {count|row|rows}: is it the right column? ({count|row|rows} {rows})",
  "amounts.period":
    "“{column}” holds amounts by month or another period, taken as they are, in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "amounts.missing":
    "“{column}”: blank for {count} {count|client|clients} with a last order ({samples}; {count|row|rows} {rows})",
  "amounts.outlier":
    "“{column}”: {count} {count|amount|amounts} far above all others: to check ({samples}; {count|row|rows} {rows})",
  "amounts.text":
    "“{column}”: {count} {count|amount is a text|amounts are texts} for the sheet ({samples}; {count|row|rows} {rows})",
  "orders.none":
    "“{column}”: 0 for {count} {count|client|clients} with revenue ({samples}; {count|row|rows} {rows})",
  "refunds.unknown":
    "Partly refunded, by an amount the list does not tell: {count} counted in full ({count|row|rows} {rows})",
  "orders.severalClients":
    "“{column}”: order numbers shared by several clients in {count} {count|row|rows} ({samples}; {count|row|rows} {rows})",
  "clients.notPositive":
    "Revenue of nothing or less: {count} {count|client|clients} ({count|row|rows} {rows})",
  "currency.several":
    "“{column}”: several currencies, added as they are ({samples}; {count|row|rows} {rows})",
  "name.tooLong":
    "“{column}”: a very long name in {count} {count|row|rows} ({count|row|rows} {rows})",
};

/** How the list was understood. */
const understood = {
  net: "Amounts are without tax ({column})",
  gross: "Amounts include tax ({column})",
  unknown: "Nothing tells whether the amounts include tax ({column}): they are taken as they are",
  lessTax: "Amounts are without tax: “{column}” less its tax",
  onlyGross: "Amounts include tax ({column}): too few rows have an amount without tax",
  workedOut: "quantity × price",
  currency: "Currency: {code}",
  period: "Sales from {from} to {to}, {count} {count|month|months}, none without a sale",
  periodWithGaps:
    "Sales from {from} to {to}, {count} {count|month|months}, {empty} of {count|it|them} without a sale",
  deals: "Deals: {won} won, {lost} lost, {open} open; only the won ones are sales",
  unidentified: "{count} {count|sale names|sales name} no client: {revenue}, in nobody’s figures",
  largest: "“{id}” alone makes {share} of the revenue: is it a client, or a total?",
  dayFirst: "“{column}” is read day first, {why}",
  monthFirst: "“{column}” is read month first, {why}",
  bothOrders: "“{column}” mixes day first and month first: each date follows its neighbours",
  comma: "“{column}” has a decimal comma, {why}",
  point: "“{column}” has a decimal point, {why}",
  noDecimals: "“{column}” has no decimals: its marks part thousands, {why}",
  bothMarks: "“{column}” mixes decimal points and commas: each number is read by itself",
};

/** What decided how a column is read. */
const decidedBy = {
  answer: "as you said",
  cells: "as its own cells prove",
  majority: "as nearly all its cells prove",
  neighbours: "as the cells around prove",
  column: "as another column of dates proves",
  source: "as the program that made the file writes",
  numbers: "as the document numbers rise with it",
  future: "as the other order would lie in the future",
  file: "as the other columns of numbers prove",
  money: "as amounts rarely have three decimals",
  language: "as the language of the headings suggests",
};

/** What the data check says of a problem. */
const doctor = {
  /** What was done with it while reading. */
  done: {
    leftOut: "Left out",
    asBlank: "Read as empty, never as 0",
    putRight: "Put right while reading",
    readAsRest: "Read like the rest of the column",
    counted: "Counted as it is",
    apart: "Kept as different clients",
    merged: "Merged into one client",
    summedApart: "Summed apart, in no segment",
  },
  /** What the mended copy does. */
  mending: {
    dropRow: "Leave the rows out",
    writeNumber: "Write real numbers",
    writeDate: "Write real dates",
    writeText: "Write it in one form",
    mergeRows: "Put the rows into one",
  },
  byHand: "To be looked at by hand",
  /** Why a cell of the copy differs, in the list of changes. */
  rules: {
    number: "Text made a number",
    date: "Text made a date",
    encoding: "Broken accents repaired",
    spaces: "Spaces and invisible characters removed",
    email: "E-mail in one form",
    phone: "Phone in international form",
    dateOrder: "Day and month put right",
    postalCode: "Postal code in its usual form",
    companyNumber: "Company number in one form",
    identifier: "Code kept as text",
    country: "Country in one form",
    merged: "Rows of one client put into one",
    row: "Row left out: {reason}",
  },
};

/** A cell of the reader’s own, in a sentence. */
const sample = "“{text}”";

/** How several tabs met, in plain words; `{others}` is the name of the other tab, or `otherTabs`. */
const join = {
  otherTabs: "the other tabs",
  tab: "“{name}”",
  orders: "{tab} brings the orders of {clients} {clients|client|clients}",
  revenue: "{tab} brings the revenue of {clients} {clients|client|clients}",
  found:
    "{found} of {clients} {clients|client|clients} of {tab} found in {others} ({share} of the revenue)",
  foundPlain: "{found} of {clients} {clients|client|clients} of {tab} found in {others}",
  stay: "{count} not found: {count|a client|clients} who bought nothing",
  stayPaid: "{count} not found: {count|it joins|they join} the portfolio",
  aside: "{count} not found, left aside",
  lacking: "{count} {count|client|clients} of {others} missing from {tab} ({revenue}, {share})",
  lackingPlain: "{count} {count|client|clients} of {others} missing from {tab}",
  byName: "{count} joined by name alone: worth a look",
  codesDiffer: "Its codes stand for other clients than those of {others}: they were not used",
  united: "One client under two codes: {names}",
  leftOut: "Left out by their status: {reasons}",
  leftOutPaid: "Left out by their status: {reasons}, with sales of {revenue}",
  repeatsOnce:
    "{count} {count|order stands|orders stand} in another tab too ({revenue}): counted once",
  repeatsTwice:
    "{count} {count|order stands|orders stand} in another tab too ({revenue}): counted each time",
  revenueUnused: "Its revenue is not used: the orders decide",
  otherCurrency:
    "Its amounts are in another currency than those of {others}: they were added as they are",
  otherTax:
    "Tax is in the amounts of {tab} or of {others}, not of both: they were added as they are",
};

export const intake = {
  fields,
  levels,
  sample,
  questions,
  choices,
  removed,
  findings,
  understood,
  decidedBy,
  doctor,
  join,
};
