import { settled } from "../../core/portfolio/rfm-segments.ts";
import { fmOf } from "../../core/rfm/code.ts";
import { onFive, segmentOfCell } from "../../core/rfm/segment-map.ts";
import { segmentLook } from "../segment-look.ts";
import type { MatrixKit } from "./matrix-kit.ts";

/** Rows and columns of the grid, and who stands where. */
export interface RfmCells {
  /** Recency scores, the best first. */
  readonly rows: readonly number[];
  /** Upper ends of the bands of FM, from the least. */
  readonly bands: readonly number[];
  readonly membersAt: (row: number, band: number) => readonly number[];
  /** Key of the segment a cell shows; "" where nobody says. */
  readonly segmentAt: (row: number, band: number) => string;
  /** Segments are read off the grid itself, and not off those who stand in it. */
  readonly isDrawn: boolean;
}

const FIVE = 5;

/**
 * Clients with a score by recency and by FM. The default map is drawn on these very bands; of any other a
 * cell shows the segment of most of its clients.
 */
export function rfmCells({ portfolio }: MatrixKit): RfmCells {
  const { columns, thresholds, method } = portfolio;
  const { rfmScale: scale, newTold } = thresholds;
  const best = Math.min(scale, FIVE);
  const found = new Map<string, number[]>();
  const seen = new Set<number>();
  columns.r.forEach((score, i) => {
    if (score === 0) return;
    const cell = { r: score, f: columns.f[i] as number, m: columns.m[i] as number };
    const { r, ...rest } = scale > FIVE ? onFive(cell, scale) : cell;
    seen.add(r);
    const key = `${r} ${bandOf(fmOf({ r, ...rest }))}`;
    const inside = found.get(key);
    if (inside) inside.push(i);
    else found.set(key, [i]);
  });
  const membersAt = (row: number, band: number) => found.get(`${row} ${band}`) ?? [];
  const isDrawn = method.rfm.map === null && (method.rfm.ready ?? "default") === "default";
  const all = Array.from({ length: best }, (_, at) => best - at);
  // Three groups of clients are scored 1, 3 and 5.
  const isSpread = thresholds.rfmBins < scale && scale === FIVE;
  return {
    rows: isSpread ? all.filter((row) => seen.has(row)) : all,
    bands: [...all].reverse(),
    membersAt,
    isDrawn,
    segmentAt: (row, band) =>
      isDrawn
        ? settled(segmentOfCell(onFive({ r: row, f: band, m: band }, best)), newTold)
        : mostOf(membersAt(row, band).map((i) => columns.rfmSegment[i] as string)),
  };
}

/** Halves belong to the band above them. */
function bandOf(fm: number): number {
  return Math.ceil(fm - 1e-9);
}

/** The most frequent of some keys, the first of equal ones; "" for none. */
function mostOf(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Name and colour of an RFM segment, whatever the tabs are made by. */
export function rfmLooks({ portfolio, context, looks }: MatrixKit) {
  const { method, columns } = portfolio;
  const known = method.segmentBy.kind === "rfm" ? looks : null;
  const keys = known ? [...known.keys()] : [...new Set(columns.rfmSegment)].filter(Boolean);
  const at = {
    language: context.language,
    method: { ...method, segmentBy: { kind: "rfm" as const } },
  };
  return (key: string) => known?.get(key) ?? segmentLook(key, keys, at);
}
