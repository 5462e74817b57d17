import type { Day } from "../core/maths/day.ts";
import type { Override } from "../core/portfolio/method-options.ts";
import type { Portfolio, Warning } from "../core/portfolio/portfolio.ts";
import { foldText } from "../core/text/fold-text.ts";
import type { Language } from "../i18n/words.ts";
import { segmentNamer } from "./segment-namer.ts";

/** What stands beside one client in the columns of segments chosen by hand. */
export interface ByHand {
  readonly id: string;
  /** As typed; null for a formula, whose result nobody here knows. */
  readonly name: string | null;
  readonly reason: string;
  readonly day: Day | null;
}

/** Segments chosen by hand as the method takes them, and what is to be said of the others. */
export interface ReadByHand {
  readonly overrides: readonly Override[];
  readonly warnings: readonly Warning[];
}

/**
 * A name of a segment, in either language, is that segment; a slip of one is said and left aside; a segment of
 * another method waits for that method; any other name makes a segment of its own.
 * @param portfolio as it is without them
 */
export function readByHand(
  typed: readonly ByHand[],
  portfolio: Portfolio,
  language: Language,
): ReadByHand {
  const overrides: Override[] = [];
  const warnings: Warning[] = [];
  const nameOf = clientNamer(portfolio);
  const named = groupedByName(typed);
  const readName = segmentNamer(portfolio, language);
  for (const { name, rows } of named) {
    const meant = readName(name);
    const count = rows.length;
    if (meant.kind === "segment") {
      for (const { id, reason, day } of rows)
        overrides.push({ id, segment: meant.key, reason, day });
    } else if (meant.kind === "slip") {
      const client = nameOf(rows[0]?.id ?? "");
      warnings.push({ key: "override.slip", values: { name, near: meant.near, client, count } });
    } else warnings.push({ key: "override.other", values: { name, count } });
  }
  const formulas = typed.filter(({ name }) => name === null).length;
  if (formulas > 0) warnings.push({ key: "override.formula", values: { count: formulas } });
  return { overrides, warnings };
}

interface Group {
  /** As most have typed it. */
  readonly name: string;
  readonly rows: readonly ByHand[];
}

/** By name, whatever its capitals and accents; what most have typed first, for a slip is the rarer one. */
function groupedByName(typed: readonly ByHand[]): readonly Group[] {
  const groups = new Map<string, { rows: ByHand[]; spelled: Map<string, number> }>();
  for (const each of typed) {
    const spelling = each.name?.replace(/\s+/g, " ").trim() ?? "";
    if (spelling === "") continue;
    const key = foldText(spelling);
    const group = groups.get(key) ?? { rows: [], spelled: new Map<string, number>() };
    groups.set(key, group);
    group.rows.push(each);
    group.spelled.set(spelling, (group.spelled.get(spelling) ?? 0) + 1);
  }
  const named = [...groups.values()].map(({ rows, spelled }): Group => {
    const [first] = [...spelled].sort(([a, some], [b, other]) => other - some || (a < b ? -1 : 1));
    return { name: first?.[0] ?? "", rows };
  });
  return named.sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}

function clientNamer({ clients }: Portfolio): (id: string) => string {
  return (id) => clients.name[clients.id.indexOf(id)] || id;
}
