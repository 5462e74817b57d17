import type { Override } from "./method-options.ts";
import type { Warning } from "./portfolio.ts";

/** What was set by hand. */
export interface OverrideReport {
  /** The override of each client, as an index into the method's list; -1 for none. */
  readonly of: Int32Array;
  /** Clients whose segment was set by hand, and those of them who would be elsewhere without. */
  readonly applied: number;
  readonly changed: number;
  /** Ids that no client has, in the order of the list. */
  readonly unknown: readonly string[];
}

interface Overridden {
  readonly segment: readonly string[];
  readonly report: OverrideReport;
}

/**
 * Segments set by hand, put on top of computed ones. Of two for one client the later counts, undated ones
 * before dated ones, and of two alike the one that stands later in the list.
 */
export function applyOverrides(
  computed: readonly string[],
  ids: readonly string[],
  overrides: readonly Override[],
): Overridden {
  const of = new Int32Array(ids.length).fill(-1);
  if (overrides.length === 0) {
    return { segment: computed, report: { of, applied: 0, changed: 0, unknown: [] } };
  }
  const best = new Map<string, number>();
  overrides.forEach(({ id, day }, place) => {
    const known = best.get(id);
    const kept = known === undefined ? null : (overrides[known]?.day ?? null);
    if (known === undefined || (day ?? -Infinity) >= (kept ?? -Infinity)) best.set(id, place);
  });
  const segment = computed.slice();
  let changed = 0;
  const found = new Set<string>();
  ids.forEach((id, i) => {
    const place = best.get(id);
    if (place === undefined) return;
    found.add(id);
    of[i] = place;
    const wanted = (overrides[place] as Override).segment;
    if (wanted !== segment[i]) changed++;
    segment[i] = wanted;
  });
  const unknown = [...best.keys()].filter((id) => !found.has(id));
  return { segment, report: { of, applied: found.size, changed, unknown } };
}

/** How many were set by hand, and of how many no client is left. */
export function overrideWarnings({ applied, changed, unknown }: OverrideReport): Warning[] {
  const warnings: Warning[] = [];
  if (applied > 0) warnings.push({ key: "override.applied", values: { applied, changed } });
  if (unknown.length > 0) {
    warnings.push({ key: "override.unknown", values: { count: unknown.length } });
  }
  return warnings;
}
