import { exactSum } from "../maths/sum.ts";
import type { CrossMatrix } from "./cross.ts";

/** One cell of the matrix added up. */
export interface CrossCell {
  readonly code: string;
  readonly domain: string;
  readonly clients: number;
  readonly revenue: number;
  /** Sum of what is left to win, of the clients for whom it is known. */
  readonly remaining: number;
}

const CODES = ["A", "B", "C", "P"].flatMap((row) => ["1", "2", "3"].map((column) => row + column));

/** The twelve cells, A1 first, empty ones too. @param revenue One per client. */
export function crossTable(matrix: CrossMatrix, revenue: Float64Array): readonly CrossCell[] {
  const members = new Map<string, number[]>(CODES.map((code) => [code, []]));
  matrix.codes.forEach((code, i) => {
    members.get(code)?.push(i);
  });
  return CODES.map((code) => {
    const inside = members.get(code) ?? [];
    return {
      code,
      domain: inside.length > 0 ? (matrix.domains[inside[0] as number] as string) : "",
      clients: inside.length,
      revenue: exactSum(inside.map((i) => revenue[i] as number)),
      remaining: exactSum(inside.map((i) => matrix.remaining[i] as number)),
    };
  });
}
