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
};

/** What is asked, by question kind; `{samples}` are the user's own cells. */
const questions = {
  "column.meaning": "What does column “{header}” hold? For example: {samples}",
  "dates.order": "In “{header}”, does the day or the month come first? For example: {samples}",
  shape: "Is each row an order or a client? For example: {samples}",
  "status.meaning": "In “{header}”, what is “{status}”?",
  "names.same":
    "{count} {count|row bears|rows bear} the name of another client ({samples}). Different clients, or the same one?",
  "revenue.whose":
    "Is “{header}” what they buy from you, or their own turnover? For example: {samples}",
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
  merge: "The same client",
};

/** Why rows are not in the portfolio, as a heading of a count. */
const removed = {
  title: "titles and notes",
  blank: "blank rows",
  header: "repeated headers",
  total: "totals",
  heading: "group headings",
  test: "tests",
  duplicate: "exact duplicates",
  noClient: "without a client",
  noDate: "without a date",
  noAmount: "without an amount",
  futureDate: "dated in the future",
  notSale: "quotes, cancelled or not sold",
  prospect: "prospects",
  formerClient: "former clients",
  partner: "partners and suppliers",
  other: "neither clients nor prospects",
};

/** What is worth a look, by finding kind. `removed` is for rows taken out, with the reason's words. */
const findings = {
  removed: "Left out, {reason}: {count} ({count|row|rows} {rows})",
  "cells.notNumber":
    "“{column}”: not a number in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
  "cells.notDate":
    "“{column}”: not a date in {count} {count|cell|cells} ({samples}; {count|row|rows} {rows})",
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
  "numbers.mixed":
    "“{column}” mixes decimal points and commas; {count} {count|number|numbers} to check ({samples}; {count|row|rows} {rows})",
  "names.same":
    "“{column}”: one name for several clients in {count} {count|row|rows} ({samples}; {count|row|rows} {rows})",
  "ids.variant":
    "“{column}”: {count} {count|code differs|codes differ} only by leading zeros and {count|stays|stay} apart ({samples}; {count|row|rows} {rows})",
  "headers.duplicate": "Two columns are headed “{column}”",
  "amounts.negative": "Negative amounts, subtracted: {count} ({count|row|rows} {rows})",
  "amounts.several":
    "“{column}”: several amounts for one order in {count} {count|row|rows} ({count|row|rows} {rows})",
  "orders.severalClients":
    "“{column}”: order numbers shared by several clients in {count} {count|row|rows} ({samples}; {count|row|rows} {rows})",
  "currency.several":
    "“{column}”: several currencies, added as they are ({samples}; {count|row|rows} {rows})",
  "name.tooLong":
    "“{column}”: a very long name in {count} {count|row|rows} ({count|row|rows} {rows})",
};

/** A cell of the reader’s own, in a sentence. */
const sample = "“{text}”";

export const intake = { fields, sample, questions, choices, removed, findings };
