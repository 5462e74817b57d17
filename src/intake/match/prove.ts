import { isRoleAddress } from "../values/email-kind.ts";
import { blocksOf } from "./blocks.ts";
import type { Groups } from "./groups.ts";
import type { ProofField, Records } from "./records.ts";
import { companyDomain, type SharedValues } from "./shared-values.ts";
import type { MatchLevel } from "./vetoes.ts";

/** One way of proving: records with the same text are one client. */
interface Proof {
  readonly level: MatchLevel;
  readonly by: ProofField;
  readonly textOf: (record: number) => string;
}

/** Groups of one block that no merge brings together are compared with later records so far. */
const MOST_HEADS = 20;

interface Proving {
  /** Columns to compare, completed by what earlier merges told. */
  readonly records: Records;
  readonly heads: readonly number[];
  readonly rank: Int32Array;
  readonly shared: SharedValues;
  /** Sites of one company (same SIREN, other SIRET) are one client. */
  readonly companyLevel: boolean;
}

/**
 * Merges what is proven, the strongest proof first: D2, D3 at company level, D5, then D4.
 *
 * @see values.md §8
 */
export function prove(groups: Groups, given: Proving): void {
  for (const proof of proofsOf(given)) {
    for (const block of blocksOf(given.heads, proof.textOf, given.rank)) {
      uniteBlock(groups, block, proof);
    }
  }
}

function uniteBlock(groups: Groups, block: readonly number[], { level, by }: Proof): void {
  const heads: number[] = [];
  for (const b of block) {
    if (heads.some((a) => groups.unite({ a, b, level, by }))) continue;
    if (heads.length < MOST_HEADS) heads.push(b);
  }
}

function proofsOf({ records, shared, companyLevel }: Proving): readonly Proof[] {
  const { key, siren, siret, vat, phone, email, domain, postalCode, kind } = records;
  const both = (a: string | undefined, b: string | undefined): string =>
    a && b ? `${a}|${b}` : "";
  const keyed = (by: ProofField, second: (record: number) => string | undefined): Proof => {
    return { level: "D5", by, textOf: (i) => both(key[i], second(i)) };
  };
  const own = (values: ReadonlySet<string>, value: string): string =>
    values.has(value) ? "" : value;
  const company: Proof = { level: "D3", by: "siren", textOf: (i) => siren[i] as string };
  return [
    { level: "D2", by: "siret", textOf: (i) => siret[i] as string },
    { level: "D2", by: "siren", textOf: (i) => both(siren[i], postalCode[i]) },
    ...(companyLevel ? [company] : []),
    keyed("vat", (i) => vat[i]),
    keyed("phone", (i) => own(shared.phone, phone[i] as string)),
    keyed("email", (i) => own(shared.email, email[i] as string)),
    keyed("domain", (i) => own(shared.domain, domain[i] as string)),
    keyed("domain", (i) => own(shared.domain, companyDomain(email[i] as string))),
    keyed("domain", (i) => own(shared.domain, domain[i] || companyDomain(email[i] as string))),
    // Two people of one surname in one town are not one person.
    keyed("postalCode", (i) =>
      kind[i] === "person" && !(key[i] as string).includes(" ") ? "" : postalCode[i],
    ),
    { level: "D4", by: "email", textOf: (i) => personalEmail(records, i, shared) },
  ];
}

/** A person's own address: a company may write from that of a person who works for several. */
function personalEmail({ email, kind }: Records, i: number, shared: SharedValues): string {
  const address = email[i] as string;
  const personal = address !== "" && kind[i] === "person" && !isRoleAddress(address);
  return personal && !shared.email.has(address) ? address : "";
}
