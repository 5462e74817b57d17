import { type AbcResult, NO_REVENUE } from "../abc/abc.ts";
import type { Day } from "../maths/day.ts";
import type { ClientFacts } from "../orders.ts";
import type { RfmCell } from "../rfm/code.ts";
import { rowOfCell } from "../rfm/custom-map.ts";
import type { RfmScores } from "../rfm/scores.ts";
import { isNew, NO_SEGMENT, onFive, RFM_SEGMENTS, segmentOfCell } from "../rfm/segment-map.ts";
import type { Figures } from "./figures.ts";
import type { Method, SegmentBy } from "./method.ts";
import type { Warning } from "./portfolio.ts";

interface NewClients {
  /** False under a custom map, and when a list too young would make every client new. */
  readonly told: boolean;
  readonly asOf: Day;
}

/**
 * The RFM segment of each client: prospects and new clients first, then the map.
 * @returns "" for a client who bought but cannot be scored, or whom a custom map leaves out.
 */
function rfmSegmentsOf(
  { bought, firstDay }: Figures,
  scores: RfmScores,
  { method, told, asOf }: NewClients & { method: Method },
): string[] {
  const known: string[] = [];
  return scores.codes.map((code, i) => {
    if (bought[i] === 0) return "PROSPECT";
    if (told && isNew(firstDay[i] as number, asOf, method.newClientDays)) return "NEW";
    if (code === "") return "";
    const cell = { r: scores.r[i] as number, f: scores.f[i] as number, m: scores.m[i] as number };
    const key = (cell.r << 8) | (cell.f << 4) | cell.m;
    known[key] ??= segmentOnMap(cell, method, scores.scale);
    const segment = known[key] as string;
    // The grid calls its corner new for want of a date; one who is known to have bought long ago is not.
    return told && segment === "NEW" && !Number.isNaN(firstDay[i]) ? "PROMISING" : segment;
  });
}

/**
 * Whether some client bought before the new ones could have: a file of the last few weeks does not say
 * who was a client before it began, and the map, which needs no first purchase, decides instead (D6.i).
 */
function reachesBack({ firstDay }: Figures, asOf: Day, newClientDays: number): boolean {
  const dated = firstDay.some((day) => !Number.isNaN(day));
  return !dated || firstDay.some((day) => asOf - day > newClientDays);
}

function segmentOnMap(cell: RfmCell, { rfm }: Method, scale: number): string {
  if (rfm.map === null) return segmentOfCell(onFive(cell, scale));
  return rowOfCell(rfm.map, cell)?.segment ?? "";
}

interface Parts {
  readonly figures: Figures;
  readonly abc: AbcResult;
  readonly scores: RfmScores;
}

/** The segments clients are sorted into, and by what. */
export interface Segmentation {
  readonly segmentBy: SegmentBy;
  readonly rfmSegment: readonly string[];
  /** Never blank. */
  readonly segment: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * The chosen segmentation; without its column, RFM, and without a single score, ABC. No
 * client is without a segment: a blank becomes that of those about whom nothing is known.
 */
export function chooseSegments(parts: Parts, method: Method, asOf: Day): Segmentation {
  const { segmentBy, newClientDays } = method;
  const warnings: Warning[] = [];
  const young = !reachesBack(parts.figures, asOf, newClientDays);
  const told = method.rfm.map === null && !young;
  const rfmSegment = rfmSegmentsOf(parts.figures, parts.scores, { method, told, asOf });
  if (young && method.rfm.map === null && segmentBy.kind === "rfm") {
    warnings.push({ key: "segment.allNew", values: { days: newClientDays } });
  }
  if (segmentBy.kind === "column") {
    const column = columnOf(parts.figures.clients, segmentBy.header);
    if (column !== null)
      return {
        segmentBy,
        rfmSegment,
        segment: column.map((key) => key.trim() || NO_SEGMENT),
        warnings,
      };
    warnings.push({ key: "segment.noColumn", values: { header: segmentBy.header } });
  }
  const scored = parts.scores.codes.some((code) => code !== "");
  const kind = segmentBy.kind === "abc" || !scored ? "abc" : "rfm";
  const segment = (kind === "abc" ? parts.abc.classes : rfmSegment).map((key) => key || NO_SEGMENT);
  return { segmentBy: { kind }, rfmSegment, segment, warnings };
}

/**
 * The texts of a column, by its header or the name of a known field; null when there is no such column.
 * A header typed in other letters, "secteur" for "Secteur", will do where none is exactly so.
 */
function columnOf(clients: ClientFacts, header: string): readonly string[] | null {
  const columns = [...Object.entries(clients.others), ...Object.entries(clients.texts)];
  const wanted = header.trim().toLowerCase();
  const found =
    columns.find(([name]) => name === header) ??
    columns.find(([name]) => name.trim().toLowerCase() === wanted);
  return found?.[1] ?? null;
}

/** The order segments are printed in; those of a column follow their revenue. */
export function segmentOrder({ segmentBy, abc, rfm }: Method): readonly string[] {
  if (segmentBy.kind === "column") return [];
  if (segmentBy.kind === "abc") return [...abc.classes, NO_REVENUE];
  if (rfm.map === null) return RFM_SEGMENTS;
  return [...new Set(rfm.map.map((row) => row.segment)), "PROSPECT"];
}
