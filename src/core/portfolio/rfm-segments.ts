import type { Day } from "../maths/day.ts";
import type { RfmCell } from "../rfm/code.ts";
import { rowOfCell } from "../rfm/custom-map.ts";
import { readyMap } from "../rfm/ready-maps.ts";
import type { RfmScores } from "../rfm/scores.ts";
import { isNew, onFive, onScale, RFM_SEGMENTS, segmentOfCell } from "../rfm/segment-map.ts";
import type { Figures } from "./figures.ts";
import type { RfmMethod } from "./method.ts";

/** The segment of a cell of scores, "" where the map leaves it out. */
export type CellSegment = (cell: RfmCell) => string;

/**
 * The map in use, made ready: a custom one on the scale of the scores, a ready-made one on its own.
 * @param scale The best score.
 */
export function cellSegment({ map, ready = "default" }: RfmMethod, scale: number): CellSegment {
  if (map !== null) return (cell) => rowOfCell(map, cell)?.segment ?? "";
  if (ready === "default") return (cell) => segmentOfCell(onFive(cell, scale));
  const found = readyMap(ready);
  const bins = scale;
  return (cell) => {
    const at = onScale(cell, { bins, scale: found.scale, whole: ready !== "shopify" });
    return rowOfCell(found.rows, at)?.segment ?? found.otherwise ?? "";
  };
}

/** Whether the first purchase tells new clients apart: only with the default map (D6.i). */
export function tellsNew({ map, ready = "default" }: RfmMethod): boolean {
  return map === null && ready === "default";
}

/**
 * Whether some client bought before the new ones could have: a file of the last few weeks does not say
 * who was a client before it began, and the map, which needs no first purchase, decides instead (D6.i).
 */
export function reachesBack({ firstDay }: Figures, asOf: Day, newClientDays: number): boolean {
  const dated = firstDay.some((day) => !Number.isNaN(day));
  return !dated || firstDay.some((day) => asOf - day > newClientDays);
}

interface NewClients {
  /** False under a map of its own, and when a list too young would make every client new. */
  readonly told: boolean;
  readonly asOf: Day;
  readonly newClientDays: number;
}

/**
 * The RFM segment of each client: prospects and new clients first, then the map.
 * @returns "" for a client who bought but cannot be scored, or whom a custom map leaves out.
 */
export function rfmSegments(
  { bought, firstDay }: Figures,
  scores: RfmScores,
  { told, asOf, newClientDays, segmentOf }: NewClients & { readonly segmentOf: CellSegment },
): string[] {
  const known: string[] = [];
  return Array.from(scores.r, (r, i) => {
    if (bought[i] === 0) return "PROSPECT";
    if (told && isNew(firstDay[i] as number, asOf, newClientDays)) return "NEW";
    if (r === 0) return "";
    const cell = { r, f: scores.f[i] as number, m: scores.m[i] as number };
    const key = (cell.r << 8) | (cell.f << 4) | cell.m;
    known[key] ??= segmentOf(cell);
    return settled(known[key] as string, told && !Number.isNaN(firstDay[i]));
  });
}

/** The grid calls its corner new for want of a date; one who is known to have bought long ago is not. */
export function settled(segment: string, isKnownOld: boolean): string {
  return isKnownOld && segment === "NEW" ? "PROMISING" : segment;
}

/** Segments of the map in use, best first, prospects last. */
export function mapOrder({ map, ready = "default" }: RfmMethod): readonly string[] {
  if (map !== null) return [...new Set(map.map((row) => row.segment)), "PROSPECT"];
  return ready === "default" ? RFM_SEGMENTS : [...readyMap(ready).order, "PROSPECT"];
}
