/**
 * A set of words kept as one string until it is first asked, so that loading the program costs nothing.
 * @param words parted by `|`
 * @returns a function giving the set
 */
export function wordSet(words: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | null = null;
  return () => {
    set ??= new Set(words.split("|"));
    return set;
  };
}
