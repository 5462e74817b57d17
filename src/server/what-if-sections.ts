import type { Output, Settings } from "../contract/api.ts";
import { RHYTHM_STATUSES } from "../core/kpi/rhythm.ts";
import { exactSum } from "../core/maths/sum.ts";
import { compareSortings, type Sorting } from "../core/portfolio/compare-sortings.ts";
import type { Portfolio } from "../core/portfolio/portfolio.ts";
import { comparePortfolios, type WhatIf } from "../core/portfolio/what-if.ts";
import { type Language, wordsOf } from "../i18n/words.ts";
import { classLook, segmentLooks } from "../report/segment-look.ts";

type Section = Output<"whatIf">["sections"][number];
type Two<Item> = readonly [before: Item, after: Item];

/** Movers named; all are counted. */
const MOST_NAMED = 20;

/**
 * Segments before and after; classes and the rhythm too, where another method changes them and they are
 * not what makes the segments.
 */
export function sectionsOf(portfolios: Two<Portfolio>, settings: Two<Settings>): Section[] {
  const [before, after] = portfolios;
  const { language } = settings[1];
  const looks = new Map([...segmentLooks(before, language), ...segmentLooks(after, language)]);
  const names = namesOf(after);
  const section = (kind: Section["kind"], found: WhatIf, look: Look): Section => ({
    kind,
    ...shown(found, look, names),
  });
  const sections = [
    section("segments", comparePortfolios(before, after), (key) => {
      const { name = key, color = "" } = looks.get(key) ?? {};
      return { name, color };
    }),
  ];
  if (differ(settings, "abc") && after.method.segmentBy.kind !== "abc") {
    const of = ({ columns, method }: Portfolio): Sorting => {
      return { of: columns.abc, order: [...method.abc.classes, "Z"] };
    };
    const found = compareSortings(of(before), of(after), clientsOf(after));
    sections.push(section("abc", found, (key) => classLook(key, after.method.abc, language)));
  }
  if (differ(settings, "rhythm")) {
    const of = ({ aspects }: Portfolio): Sorting => {
      return { of: aspects.rhythm.status, order: RHYTHM_STATUSES };
    };
    const found = compareSortings(of(before), of(after), clientsOf(after));
    sections.push(
      section("rhythm", found, (key) => ({ name: statusName(key, language), color: "" })),
    );
  }
  return sections;
}

type Look = (key: string) => { readonly name: string; readonly color: string };

function shown({ segments, moved, moves }: WhatIf, look: Look, names: ReadonlyMap<string, Person>) {
  const way = ({ from, to }: { readonly from: string; readonly to: string }) => {
    return { from: look(from).name, to: look(to).name };
  };
  const movers = moves
    .flatMap((move) => move.ids.map((id) => ({ ...(names.get(id) ?? nobody(id)), ...way(move) })))
    .sort((a, b) => b.revenue - a.revenue || (a.name < b.name ? -1 : 1));
  return {
    pairs: segments.map((pair) => ({ ...pair, ...look(pair.key) })),
    moved: { clients: moved, revenue: exactSum(moves.map(({ revenue }) => revenue)) },
    moves: moves.map((move) => ({ ...way(move), clients: move.clients, revenue: move.revenue })),
    movers: movers.slice(0, MOST_NAMED),
  };
}

interface Person {
  readonly name: string;
  /** 0 where unknown. */
  readonly revenue: number;
}

function namesOf({ clients, columns }: Portfolio): ReadonlyMap<string, Person> {
  return new Map(
    clients.id.map((id, i) => {
      const revenue = columns.revenue[i] as number;
      return [id, { name: clients.name[i] || id, revenue: Number.isNaN(revenue) ? 0 : revenue }];
    }),
  );
}

function nobody(id: string): Person {
  return { name: id, revenue: 0 };
}

function clientsOf({ clients, columns }: Portfolio) {
  return { ids: clients.id, revenue: columns.revenue };
}

function differ([before, after]: Two<Settings>, key: "abc" | "rhythm"): boolean {
  return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
}

function statusName(key: string, language: Language): string {
  const names: Readonly<Record<string, string>> = wordsOf(language).insights.rhythm;
  return names[key] ?? key;
}
