import { wordMeaning } from "../catalogue/dictionary.ts";
import type { Cell } from "../cell.ts";
import type { Field } from "../fields/field.ts";
import { nameKind } from "../match/name-kind.ts";
import type { RecordField, RecordKind, Records } from "../match/records.ts";
import { foldText } from "../values/clean.ts";
import { companyKey } from "../values/company-key.ts";
import { readCompanyNumber } from "../values/company-number.ts";
import { readCountry } from "../values/country.ts";
import { readEmail } from "../values/email.ts";
import { readIdentifier } from "../values/identifier.ts";
import { readPhone } from "../values/phone.ts";
import { readPostalCode } from "../values/postal-code.ts";
import { readVat } from "../values/vat.ts";
import { readDomain } from "../values/website.ts";
import { type FactRows, factRows, isEmptyCell, rowsBelieved } from "./fact-rows.ts";
import { shownName } from "./labels.ts";
import type { Room } from "./room.ts";
import type { ClientRows } from "./same-names.ts";

/**
 * Who each client of a sheet is, in the columns that duplicates are told by. Of several rows of one
 * client the last filled cell of each column is read: one cell a client, not one a row.
 *
 * @param day by body row; the last filled cell by place when left out
 */
export function identityColumns(room: Room, rows: ClientRows, day?: Float64Array): Records {
  const inOrder = factRows(rows, day ?? null);
  const cellsOf = (field: Field): readonly Cell[] => lastCells(room, field, inOrder);
  const names = cellsOf("client_name").map(shownName);
  const people = cellsOf("contact_name").map(shownName);
  const named = room.column("client_name") !== null;
  const shown = rows.ids.map((id, i) => (named ? names[i] : people[i]) || id);
  const numbers = cellsOf("siren").map(readCompanyNumber);
  const sites = cellsOf("siret").map(readCompanyNumber);
  const vats = cellsOf("vat_number").map(readVat);
  const countries = cellsOf("country").map(
    (cell) => readCountry(cell, room.context.catalogue) || homeCountry(room),
  );
  const types = cellsOf("client_type").map((cell) => kindOf(room, shownName(cell)));
  const mobiles = cellsOf("mobile_phone");
  const columns: Record<RecordField, string[]> = {
    code: cellsOf("client_id").map(codeOf),
    key: shown.map(companyKey),
    siren: numbers.map((read, i) => read.siren || sites[i]?.siren || vats[i]?.siren || ""),
    siret: sites.map((read, i) => read.siret || numbers[i]?.siret || ""),
    vat: vats.map((read) => (read && read.valid !== false ? read.vat : "")),
    email: cellsOf("email").map((cell) => readEmail(cell) ?? ""),
    phone: cellsOf("phone").map((cell, i) => {
      const phone = readPhone(cell, countries[i]) ?? readPhone(mobiles[i] ?? "", countries[i]);
      return phone?.e164 ?? "";
    }),
    postalCode: cellsOf("postal_code").map((cell, i) => readPostalCode(cell, countries[i]).code),
    domain: cellsOf("website").map(readDomain),
    kind: [],
  };
  columns.kind = shown.map((name, i): RecordKind => {
    const said = types[i] || nameKind(name);
    const numbered = columns.siren[i] || columns.vat[i];
    return said || (numbered ? "company" : !named && people[i] ? "person" : "");
  });
  const records = { size: rows.ids.length, ...columns } as Omit<Records, "token">;
  return { ...records, token: tokensOf(records, shown) };
}

function codeOf(cell: Cell): string {
  const { key, unusable } = readIdentifier(cell);
  return unusable ? "" : key;
}

function kindOf({ context }: Room, text: string): RecordKind {
  const type = text === "" ? null : wordMeaning(context.catalogue, "client_type", text);
  if (type === null) return "";
  return type === "individual" ? "person" : "company";
}

/** Where clients are when their row does not say. */
function homeCountry({ context, detected }: Room): string {
  const country = /^[a-z]{2}[_-]([A-Z]{2})\b/.exec(context.locale)?.[1] ?? "";
  const french = detected.table.context.language === "fr";
  return french && !/^fr/i.test(context.locale) ? "FR" : country;
}

/** The last filled cell of each client in a column; "" where there is none. */
function lastCells(room: Room, field: Field, rows: FactRows): readonly Cell[] {
  const column = room.column(field);
  if (!column) return rows.ids.map(() => "");
  const believed = rowsBelieved(rows, (row) => !isEmptyCell(room.cell(column, row)));
  return Array.from(believed, (row) => (row < 0 ? "" : room.cell(column, row)));
}

/** What tells a client that has no code from others of its name, the most telling first. */
const TELLING: readonly RecordField[] = [
  "siret",
  "siren",
  "vat",
  "email",
  "phone",
  "domain",
  "postalCode",
];

/** The code; else the name, and with it what tells it from others of that name. */
function tokensOf(records: Omit<Records, "token">, shown: readonly string[]): readonly string[] {
  const names = shown.map((name, i) => records.code[i] || foldText(name).replace(/\|/g, "/"));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, i) => {
    if ((counts.get(name) ?? 0) < 2) return name;
    const field = TELLING.find((each) => records[each][i] !== "");
    return field ? `${name} ${records[field][i]}` : name;
  });
}
