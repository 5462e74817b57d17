import { companyDomain } from "../match/shared-values.ts";
import type { Side } from "./side.ts";

/** A name and what proves it, as one text a record; "" where either is missing. */
export type ProofText = (side: Side) => (record: number) => string;

/**
 * What proves, beside the same name, that two records are one client: VAT number, phone, e-mail, domain,
 * postal code.
 *
 * @param crowded whether too many companies share a value for it to prove anything
 */
export function secondProofs(
  crowded: (field: "email" | "phone" | "domain", value: string) => boolean,
): readonly ProofText[] {
  const keyed =
    (second: (side: Side, record: number) => string): ProofText =>
    (side) =>
    (record) => {
      const [key, value] = [side.records.key[record], second(side, record)];
      return key && value ? `${key}|${value}` : "";
    };
  const own = (field: "email" | "phone" | "domain", value: string): string =>
    crowded(field, value) ? "" : value;
  return [
    keyed(({ records }, i) => records.vat[i] as string),
    keyed(({ records }, i) => own("phone", records.phone[i] as string)),
    keyed(({ records }, i) => own("email", records.email[i] as string)),
    keyed(({ records }, i) => {
      return own("domain", records.domain[i] || companyDomain(records.email[i] as string));
    }),
    keyed(({ records }, i) => {
      // Two people of one surname in one town are not one person.
      const vague = records.kind[i] === "person" && !(records.key[i] as string).includes(" ");
      return vague ? "" : (records.postalCode[i] as string);
    }),
  ];
}
