/**
 * The records that share a text, so that only those are compared with each other. Blanks share nothing.
 *
 * @param items records to look at
 * @param textOf the text of a record
 * @param rank place of each record in the order of `rankOf`
 * @returns blocks of two records or more, each in that order, the blocks by their first record
 */
export function blocksOf(
  items: readonly number[],
  textOf: (record: number) => string,
  rank: Int32Array,
): number[][] {
  const byText = new Map<string, number[]>();
  for (const record of items) {
    const text = textOf(record);
    if (text === "") continue;
    const block = byText.get(text);
    if (block) block.push(record);
    else byText.set(text, [record]);
  }
  const place = (record: number | undefined): number => rank[record as number] as number;
  const blocks = [...byText.values()].filter((block) => block.length > 1);
  for (const block of blocks) block.sort((a, b) => place(a) - place(b));
  return blocks.sort((a, b) => place(a[0]) - place(b[0]));
}
