import type { Input, Output } from "../../contract/api.ts";
import { scaleOf } from "../../core/rfm/bins.ts";
import { codeOf } from "../../core/rfm/code.ts";
import { reportMap } from "../../core/rfm/map-report.ts";
import { mapOf, methodOf } from "../method-of.ts";

/** Tries every score on a map that is still being drawn. */
export function checkMap({ settings }: Input<"checkMap">): Output<"checkMap"> {
  const { map } = settings.rfm;
  const scale = scaleOf(methodOf({ ...settings, rfm: { ...settings.rfm, map: null } }).rfm);
  const { cells, holes, overlaps, bySegment } = reportMap(mapOf(map) ?? [], scale);
  const names = new Map((map ?? []).map(({ segment }, i) => [mapOf(map)?.[i]?.segment, segment]));
  return {
    scale,
    cells,
    holes: holes.map(codeOf),
    overlaps: overlaps.map(codeOf),
    segments: [...bySegment].map(([key, count]) => ({ name: names.get(key) ?? key, cells: count })),
  };
}
