import type { Field } from "../fields/field.ts";
import { normaliseHeader } from "../fields/normalise.ts";
import type { Grain } from "../intake.ts";
import { rowTexts } from "./column-facts.ts";
import { findShape, type Shape } from "./shape.ts";
import {
  type Candidate,
  CONFIRM,
  columnsFor,
  isExplicit,
  type SheetScores,
} from "./sheet-scores.ts";

/** The grain found, and whether it is worth asking. */
export interface GrainFound {
  readonly grain: Grain;
  readonly sure: boolean;
}

const WHO: readonly Field[] = [
  "client_id",
  "client_name",
  "email",
  "contact_name",
  "contact_last_name",
  "phone",
  "siren",
  "siret",
];
const CAMPAIGNS: readonly Field[] = ["acquisition_campaign", "acquisition_source", "channel"];
const LINE_FIELDS: readonly Field[] = ["product", "product_sku", "quantity", "unit_price"];
/** Of two or more rows of one order, how many must differ in a product, a quantity or a price. */
const VARIES = 0.5;
/** Contacts a company has, on average, at least. */
const COLLEAGUES = 1.15;
/** Share of e-mail addresses that must be of one row only. */
const OWN = 0.95;

/** Which shape a grain is read as. A ledger and lines are read as orders; contacts as clients. */
export function shapeOf(grain: Grain): Shape {
  return grain === "client" || grain === "contact" || grain === "media" ? "clients" : "orders";
}

/**
 * What one row stands for, by six rules: an entry of a ledger, a line of an order, an order, a client, a
 * contact, or figures of a campaign that name no client.
 *
 * @param sheet the scores before any rule
 * @param known the grain of the program that wrote the sheet, if one is known
 */
export function findGrain(sheet: SheetScores, known: Grain | null): GrainFound {
  if (known !== null && known !== "order") return { grain: known, sure: true };
  if (known === "order") return { grain: isLines(sheet) ? "line" : "order", sure: true };
  if (isLedger(sheet)) return { grain: "ledger", sure: true };
  if (isMedia(sheet)) return { grain: "media", sure: true };
  if (isContacts(sheet) && !sells(sheet)) return { grain: "contact", sure: true };
  const { shape, sure } = findShape(sheet);
  return { grain: grainIn(sheet, shape), sure };
}

/** The grain of a sheet whose shape the user has told. */
export function grainIn(sheet: SheetScores, shape: Shape): Grain {
  if (shape === "clients") return isContacts(sheet) ? "contact" : "client";
  if (isLedger(sheet)) return "ledger";
  return isLines(sheet) ? "line" : "order";
}

/** Something is sold on each row: a number or an amount of its own, outright. */
function sells(sheet: SheetScores): boolean {
  const sale: readonly Field[] = [
    "order_id",
    "amount",
    "amount_net",
    "amount_gross",
    "line_amount",
  ];
  return sale.some((field) => columnsFor(sheet, field).some(isExplicit));
}

function first(sheet: SheetScores, field: Field): Candidate | null {
  const found = columnsFor(sheet, field, CONFIRM);
  return found.sort((a, b) => b.column.profile.fillShare - a.column.profile.fillShare)[0] ?? null;
}

function isLedger(sheet: SheetScores): boolean {
  const has = (field: Field): boolean => first(sheet, field) !== null;
  return has("account_code") && (has("debit") || has("credit"));
}

function isMedia(sheet: SheetScores): boolean {
  if (WHO.some((field) => first(sheet, field) !== null)) return false;
  const words = new Set(sheet.catalogue.media.split("|"));
  const measures = sheet.all.filter((c) => words.has(normaliseHeader(c.column.header))).length;
  return measures >= 2 || (measures === 1 && CAMPAIGNS.some((field) => first(sheet, field)));
}

/** A path that speaks of lines, or rows of one order that differ in what was bought. */
function isLines(sheet: SheetScores): boolean {
  const path = sheet.all.some(
    ({ column, scores }) =>
      column.name.level === "line" && column.profile.cells.length > 0 && scores.size > 0,
  );
  return path || columnsFor(sheet, "order_id", CONFIRM).some((each) => variesInside(sheet, each));
}

function variesInside(sheet: SheetScores, order: Candidate): boolean {
  const numbers = rowTexts(sheet.table, order.column);
  const others = LINE_FIELDS.flatMap((field) => columnsFor(sheet, field))
    .filter((each) => each !== order)
    .map((each) => rowTexts(sheet.table, each.column));
  if (others.length === 0) return false;
  let repeated = 0;
  let varied = 0;
  for (let row = 1; row < numbers.length; row++) {
    if (numbers[row] === "" || numbers[row] !== numbers[row - 1]) continue;
    repeated++;
    if (others.some((texts) => texts[row] !== texts[row - 1])) varied++;
  }
  return repeated > 0 && varied >= VARIES * repeated;
}

/** E-mail addresses of one row each, and companies of several. */
function isContacts(sheet: SheetScores): boolean {
  const email = first(sheet, "email");
  if (!email || perValue(sheet, email) > 1 / OWN) return false;
  const companies = columnsFor(sheet, "client_name", CONFIRM).filter((each) => each !== email);
  return companies.some((company) => perValue(sheet, company) >= COLLEAGUES);
}

function perValue(sheet: SheetScores, candidate: Candidate): number {
  const filled = rowTexts(sheet.table, candidate.column).filter((text) => text !== "");
  return filled.length === 0 ? 0 : filled.length / new Set(filled).size;
}
