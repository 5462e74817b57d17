/**
 * Solves a few linear equations by elimination, the largest element of a column first.
 * @param rows One an equation: its coefficients, then the right side. Left as they are.
 * @returns null when they have no single solution.
 */
export function solve(rows: readonly (readonly number[])[]): number[] | null {
  const size = rows.length;
  const table = rows.map((row) => [...row]);
  const at = (row: number, column: number): number => (table[row] as number[])[column] as number;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) {
      if (Math.abs(at(i, k)) > Math.abs(at(pivot, k))) pivot = i;
    }
    if (!(Math.abs(at(pivot, k)) > 0)) return null;
    const row = table[pivot] as number[];
    table[pivot] = table[k] as number[];
    table[k] = row;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = at(i, k) / at(k, k);
      table[i] = (table[i] as number[]).map((value, j) => value - factor * (row[j] as number));
    }
  }
  return table.map((row, k) => (row[size] as number) / (row[k] as number));
}
