import { type Interned, intern } from "../core/maths/intern.ts";

/**
 * Gives each client a number from 0, however its name is spelled: capitals, spaces around it and double
 * spaces do not count. Accents do, and legal forms, which only a look at the two can tell apart.
 *
 * @param names One a row; as trimmed by `names()`.
 * @returns `texts` holds the first spelling of each client, in the order they first came
 * @see method D16: nothing more is merged without being shown
 */
export function clientGroups(names: readonly string[]): Interned {
  // Spellings first: a long list repeats few of them, and only those are folded.
  const spelled = intern(names);
  const grouped = intern(spelled.texts.map(keyOf));
  const texts: string[] = new Array(grouped.texts.length);
  for (let i = spelled.texts.length - 1; i >= 0; i--) {
    texts[grouped.index[i] as number] = spelled.texts[i] as string;
  }
  return { index: spelled.index.map((spelling) => grouped.index[spelling] as number), texts };
}

function keyOf(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
