import { domainOfEmail } from "../values/email.ts";
import { isFreeDomain } from "../values/email-kind.ts";
import type { Records } from "./records.ts";

/** More companies than this behind one number or address are an accountant, a mall, a head office. */
const MOST_KEYS = 5;

/** The phones, e-mails and domains that many companies share. */
export interface SharedValues {
  readonly email: ReadonlySet<string>;
  readonly phone: ReadonlySet<string>;
  readonly domain: ReadonlySet<string>;
}

/**
 * Which phones, e-mails and domains prove nothing, because more than five different companies have them.
 *
 * @param records all of them, before any merge
 */
export function sharedValues(records: Records): SharedValues {
  const shared = (...columns: (readonly string[])[]): ReadonlySet<string> => {
    const keys = new Map<string, Set<string>>();
    for (const column of columns) {
      column.forEach((value, i) => {
        const key = records.key[i] as string;
        if (value !== "" && key !== "") addTo(keys, value, key);
      });
    }
    return new Set([...keys].filter(([, each]) => each.size > MOST_KEYS).map(([value]) => value));
  };
  return {
    email: shared(records.email),
    phone: shared(records.phone),
    domain: shared(records.domain, records.email.map(companyDomain)),
  };
}

/** The domain of an e-mail address, "" for one anybody may have. @param email in lower case, or "" */
export function companyDomain(email: string): string {
  const domain = email === "" ? "" : domainOfEmail(email);
  return domain === "" || isFreeDomain(domain) ? "" : domain;
}

function addTo(sets: Map<string, Set<string>>, value: string, key: string): void {
  const set = sets.get(value);
  if (!set) sets.set(value, new Set([key]));
  // Beyond the limit nothing more needs to be known.
  else if (set.size <= MOST_KEYS) set.add(key);
}
