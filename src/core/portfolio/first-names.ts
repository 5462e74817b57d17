import type { ClientFacts } from "../orders.ts";

const NAMED = 3;

/** How many clients a warning speaks of, and what the first three are called. */
export function firstNames(
  { id, name }: ClientFacts,
  members: readonly number[],
): { readonly clients: number; readonly names: string } {
  const named = members.slice(0, NAMED).map((i) => name[i] || (id[i] as string));
  const more = members.length > NAMED ? ["…"] : [];
  return { clients: members.length, names: [...named, ...more].join(", ") };
}
