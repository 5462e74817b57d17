/** The letters of a spreadsheet column. @param index from 0: 0 is "A", 26 is "AA" */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}
