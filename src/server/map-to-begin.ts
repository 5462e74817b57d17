import type { Settings } from "../contract/api.ts";
import { readyMap } from "../core/rfm/ready-maps.ts";
import type { Words } from "../i18n/words.ts";
import { valueLabel } from "../report/rules/value-words.ts";

type Rows = NonNullable<Settings["rfm"]["map"]>;

/**
 * The ready map in use as rows to change. One drawn for another scale is no beginning: then all scores are
 * in one segment, to be divided.
 * @param scale of the scores
 */
export function mapToBegin({ rfm }: Settings, scale: number, words: Words): Rows {
  const ready = readyMap(rfm.ready);
  const all: [number, number] = [1, scale];
  const rest = { r: all, f: all, m: all, fm: all };
  const named = (segment: string) => valueLabel(segment, "rfmSegment", words);
  if (ready.scale !== scale) return [{ segment: named("OTHERS"), ...rest, priority: 1 }];
  const within = ([least, most]: readonly [number, number]): [number, number] => {
    // "More than 3" is 3.5 for a mean of two whole scores.
    return [Math.max(1, Math.ceil(least * 2) / 2), Math.min(scale, most)];
  };
  const rows = ready.rows.map(({ segment, r, f, m, fm, priority }) => ({
    segment: named(segment),
    r: within(r),
    f: within(f),
    m: within(m),
    fm: within(fm),
    priority: priority + 1,
  }));
  const { otherwise } = ready;
  if (otherwise === null) return rows;
  return [...rows, { segment: named(otherwise), ...rest, priority: rows.length + 1 }];
}
