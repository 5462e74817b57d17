import { readCompanyNumber } from "../values/company-number.ts";
import { readEmail } from "../values/email.ts";
import { readPhone } from "../values/phone.ts";
import { readPostalCode } from "../values/postal-code.ts";
import { readVat } from "../values/vat.ts";
import { readDomain } from "../values/website.ts";
import type { CellReader, MendedCell } from "./mended-texts.ts";

/** The nine digits of a company, from its number or from that of one of its sites. */
export const sirenReader: CellReader = (cell) => {
  const { siren, restored, fault } = readCompanyNumber(cell);
  return flagged(siren, { restored, fault });
};

/** The fourteen digits of a site; a number of nine is none, and no mistake. */
export const siretReader: CellReader = (cell) => {
  const { kind, siret, restored, fault } = readCompanyNumber(cell);
  return kind === "siren" ? { text: "", flag: "invalid" } : flagged(siret, { restored, fault });
};

/** A VAT number; a French one whose key is wrong is of no use. */
export const vatReader: CellReader = (cell) => {
  const found = readVat(cell);
  return { text: found && found.valid !== false ? found.vat : "" };
};

/** The SIREN a French VAT number holds. */
export const sirenOfVat: CellReader = (cell) => ({ text: readVat(cell)?.siren ?? "" });

/** The first address of the cell. */
export const emailReader: CellReader = (cell) => ({ text: readEmail(cell) ?? "" });

/** The first number of the cell, in international form. */
export const phoneReader: CellReader = (cell, country) => {
  const found = readPhone(cell, country);
  if (found) return { text: found.e164, ...(found.restored ? { flag: "zero" } : {}) };
  const lost = typeof cell === "string" && /^\d[.,]\d+e\+?\d+$/i.test(cell.trim());
  return { text: "", ...(lost ? { flag: "lost" } : {}) };
};

/** The code as text; where it is none of its country it stays as written. */
export const postalReader: CellReader = (cell, country) => {
  const { code, restored } = readPostalCode(cell, country);
  return { text: code, ...(restored ? { flag: "zero" } : {}) };
};

/** The domain of the address. */
export const domainReader: CellReader = (cell) => ({ text: readDomain(cell) });

function flagged(
  text: string,
  { restored, fault }: { readonly restored: boolean; readonly fault: string },
): MendedCell {
  if (fault === "lost") return { text, flag: "lost" };
  return { text, ...(restored ? { flag: "zero" } : {}) };
}
