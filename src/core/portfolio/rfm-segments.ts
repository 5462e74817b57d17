import type { Day } from "../maths/day.ts";
import { byCell, type RfmCell } from "../rfm/code.ts";
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
  const { r, f, m } = scores;
  const ofCell = byCell(segmentOf);
  const segments: string[] = new Array(r.length).fill("");
  for (let i = 0; i < r.length; i++) {
    const first = firstDay[i] as number;
    if (bought[i] === 0) segments[i] = "PROSPECT";
    else if (told && isNew(first, asOf, newClientDays)) segments[i] = "NEW";
    else if (r[i] !== 0) {
      const segment = ofCell(r[i] as number, f[i] as number, m[i] as number);
      segments[i] = settled(segment, told && !Number.isNaN(first));
    }
  }
  return segments;
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
