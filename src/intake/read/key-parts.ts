import type { Cell } from "../cell.ts";
import { foldText } from "../values/clean.ts";
import { readEmail } from "../values/email.ts";
import { readIdentifier } from "../values/identifier.ts";
import { readPhone } from "../values/phone.ts";
import { shownName } from "./labels.ts";

/** What a cell names a client by. */
export interface KeyPart {
  readonly key: string;
  readonly text: string;
}

/** A name: two spellings that differ in case, accents or spaces are one. */
export function nameKey(cell: Cell): KeyPart {
  const text = shownName(cell);
  return { key: foldText(text), text };
}

/** A code; of several linked ones the first. One that lost digits is none. */
export function idKey(cell: Cell): KeyPart {
  const linked = typeof cell === "string" && /^\d+(?:\s*;\s*\d+)+$/.test(cell);
  const { key, text, unusable } = readIdentifier(linked ? (cell.split(";")[0] ?? "") : cell);
  return unusable ? { key: "", text: "" } : { key, text };
}

/** The first address of the cell. */
export function emailKey(cell: Cell): KeyPart {
  const email = readEmail(cell) ?? "";
  return { key: email, text: email };
}

/** The first number of the cell. */
export function phoneKey(cell: Cell): KeyPart {
  const phone = readPhone(cell)?.e164 ?? "";
  return { key: phone, text: phone };
}
