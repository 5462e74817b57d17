import type { Card, ExamplePart } from "../../functions/card.ts";
import { renderFormula, type Separator } from "../../functions/views/formula.ts";
import type { Column, FunctionTab } from "./state.ts";

/** What the reader chose for a function: a column's index or a typed text, by argument. */
export type Choices = Readonly<Record<string, string>>;

/** Which fields an argument is most often read from, the likeliest first. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  revenue: ["revenue_total", "amount_net", "amount", "line_amount", "amount_gross", "revenue_year"],
  last_order: ["last_order_date", "order_date"],
  first_order: ["first_order_date"],
  orders: ["order_count"],
  annual_margin: ["margin_amount"],
  clients: ["client_name", "client_id"],
  dates: ["order_date"],
  amounts: ["amount_net", "line_amount", "amount_gross"],
  after: ["revenue_year", "revenue_total"],
  before: ["revenue_year"],
  potential: ["potential"],
  wallet: ["potential"],
  contract_end: ["contract_end_date"],
  answers: ["nps_score", "csat", "satisfaction"],
  cost: ["acquisition_cost"],
};
/** Columns without a field of the list, known by their heading. */
const HEADINGS: Readonly<Record<string, RegExp>> = { scores: /\brfm\b/i };

/** The letters of a column. @param index from 0 */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** A whole column from its heading down: `'Clients 2026'!C4:C`. */
export function columnRange({ name, headerRow }: FunctionTab, index: number): string {
  const letters = columnLetters(index);
  const plain = /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  const tab = plain ? name : `'${name.replace(/'/g, "''")}'`;
  return `${tab}!${letters}${headerRow}:${letters}`;
}

/** A choice to begin with: the likely columns, and for the rest what the example holds. */
export function likelyChoices(
  { args, example }: Card,
  columns: readonly Column[],
  today: string,
): Choices {
  const choices: Record<string, string> = {};
  Object.entries(args).forEach(([name, { optional, kind, type }], place) => {
    if (optional) return;
    const given = example.given[place];
    if (kind === "column") choices[name] = likelyColumn(name, columns);
    else if (type === "date") choices[name] = today;
    else if (typeof given === "object") choices[name] = given.range;
    else choices[name] = String(given ?? "");
  });
  return choices;
}

function likelyColumn(argument: string, columns: readonly Column[]): string {
  for (const field of LIKELY[argument] ?? []) {
    const found = columns.filter((column) => column.field === field);
    const [best] = found.sort((a, b) => yearOf(b.header) - yearOf(a.header));
    if (best) return String(best.index);
  }
  const heading = HEADINGS[argument];
  const named = columns.find(({ header }) => heading?.test(header));
  return named ? String(named.index) : "";
}

/** Of several years of revenue the latest is meant. */
function yearOf(header: string): number {
  return Number(/\b(?:19|20)\d\d\b/.exec(header)?.[0] ?? 0);
}

/**
 * The formula with the reader's columns, or null while one is missing.
 *
 * @param separator of the reader's formulas; for the server always `;`, which every locale takes
 */
export function readyFormula(
  { name, args }: Card,
  choices: Choices,
  { tab, separator }: { readonly tab: FunctionTab; readonly separator: Separator },
): string | null {
  const parts: ExamplePart[] = [];
  for (const [argument, { optional, kind, type }] of Object.entries(args)) {
    if (optional) break;
    const choice = choices[argument] ?? "";
    if (choice === "") return null;
    if (kind === "column") parts.push({ range: columnRange(tab, Number(choice)), cell: "" });
    else if (type === "range") parts.push({ range: choice, cell: "" });
    else if (type === "number") parts.push({ range: numberLiteral(choice), cell: "" });
    else parts.push(choice);
  }
  return renderFormula(name, parts, separator);
}

/** A number without a decimal mark, which differs from one locale to the next: 0.75 is `75/100`. */
function numberLiteral(text: string): string {
  const [whole = "0", decimals = ""] = text.replace(",", ".").split(".");
  if (decimals === "") return whole;
  return `${Number(whole + decimals)}/1${"0".repeat(decimals.length)}`;
}

/** Locales write `;` between arguments where the comma is their decimal mark. */
export function separatorOf(locale: string): Separator {
  return /^(en|ja|zh|ko|th|he|iw|es_(MX|US)|hi|bn|ms|fil)/.test(locale) ? "," : ";";
}
