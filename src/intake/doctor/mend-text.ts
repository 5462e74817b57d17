import type { FieldType } from "../catalogue/catalogue.ts";
import type { Cell } from "../cell.ts";
import { readCompanyNumber } from "../values/company-number.ts";
import { readEmail } from "../values/email.ts";
import { readIdentifier } from "../values/identifier.ts";
import { readPhone } from "../values/phone.ts";
import { readPostalCode } from "../values/postal-code.ts";
import { readVat } from "../values/vat.ts";
import type { MendRule } from "./mended-copy.ts";

/** What a cell should say, and by which rule. */
export interface CellMend {
  readonly after: Cell;
  readonly rule: MendRule;
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** A text without invisible characters and spare spaces; line breaks and apostrophes stay. */
export function tidyText(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").replace(/ {2,}/g, " ").trim();
}

/**
 * The one form of a code or an address; null when the cell is none, or says more than one thing: what
 * would be lost is left as it is.
 *
 * @param country ISO 3166 alpha-2 of the row
 */
export function mendCode(cell: Cell, type: FieldType, country: string): CellMend | null {
  switch (type) {
    case "email": {
      const email = readEmail(cell);
      const alone = typeof cell === "string" && cell.split("@").length === 2;
      return email !== null && alone ? { after: email, rule: "email" } : null;
    }
    case "phone": {
      const phone = readPhone(cell, country);
      const alone = phone !== null && phone.others.length === 0 && phone.extension === "";
      return alone ? { after: phone.e164, rule: "phone" } : null;
    }
    case "postcode": {
      const { code } = readPostalCode(cell, country);
      return code === "" ? null : { after: code, rule: "postalCode" };
    }
    case "siren":
    case "siret": {
      const { siren, siret } = readCompanyNumber(cell);
      const text = siret === "" ? siren : siret;
      return text === "" ? null : { after: text, rule: "companyNumber" };
    }
    case "vat": {
      const vat = readVat(cell)?.vat;
      return vat ? { after: vat, rule: "companyNumber" } : null;
    }
    case "id": {
      if (typeof cell !== "string") return null;
      const { text, unusable } = readIdentifier(cell);
      return unusable ? null : { after: text, rule: "identifier" };
    }
    default:
      return null;
  }
}
