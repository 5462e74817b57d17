import { foldText } from "./fold-text.ts";

/** Those who bear one name. */
export interface NameGroup {
  /** As it was written first. */
  readonly name: string;
  /** Indices, ascending. */
  readonly members: readonly number[];
}

/**
 * Groups by a column of names (salespeople, sectors), in the order in which they first come; "DUPONT" and
 * " Dupont" are one name.
 * @param names Blank for none: those are in no group.
 */
export function groupNames(names: readonly string[]): readonly NameGroup[] {
  const groups = new Map<string, { name: string; members: number[] }>();
  // A name is folded once, however many clients bear it.
  const known = new Map<string, number[] | null>();
  names.forEach((text, i) => {
    let members = known.get(text);
    if (members === undefined) {
      members = membersOf(text.trim(), groups);
      known.set(text, members);
    }
    members?.push(i);
  });
  return [...groups.values()];
}

function membersOf(
  name: string,
  groups: Map<string, { name: string; members: number[] }>,
): number[] | null {
  if (name === "") return null;
  // A name of signs alone folds to nothing.
  const key = foldText(name) || name;
  const group = groups.get(key) ?? { name, members: [] };
  groups.set(key, group);
  return group.members;
}
