import type { Load, OwnerLoad, VisitCount } from "../../core/kpi/load.ts";
import { exactSum } from "../../core/maths/sum.ts";
import { fill } from "../../i18n/words.ts";
import { numberOrBlank } from "../client-column.ts";
import type { PageCell } from "../tab-spec.ts";
import type { KpiKit } from "./kpi-kit.ts";
import { LINE_LENGTH } from "./layout.ts";
import { besideFigure, figure, type PageDraft, words, wrapText } from "./page-draft.ts";
import { shortName } from "./short-name.ts";
import { drawTable } from "./table.ts";

const LABEL_LENGTH = 32;
/** A list that names more people has them in one line. */
const MOST_OWNERS = 20;
/** Owners that a sentence names. */
const MOST_TOLD = 6;
/** From here to the full year nobody needs to look. */
const NEARLY_FULL = 0.9;

interface Drawn {
  readonly kit: KpiKit;
  readonly found: Load;
}

/** Each salesperson, those without one, and everybody; then who could take the clients without. @returns the next free row */
export function drawOwners(draft: PageDraft, row: number, { kit, found }: Drawn): number {
  const { load: say, heads } = kit.words.cockpit;
  const { owners, unowned, proposal } = found;
  const shown = owners.length > MOST_OWNERS ? owners.slice(0, MOST_OWNERS - 1) : owners;
  const rest = owners.slice(shown.length);
  const line = (name: string, count: VisitCount, note: string): readonly PageCell[] => [
    words(shortName(name, LABEL_LENGTH), "label"),
    figure(count.clients, "whole"),
    words(besideFigure(count.byClass.join(" / "))),
    figure(count.visits, "whole"),
    figure(numberOrBlank(count.load), "percent"),
    figure(count.revenue, kit.money),
    words(note === "" ? "" : besideFigure(note), "note"),
  ];
  const next = drawTable(draft, row, {
    heads: [
      say.owner,
      heads.clients,
      besideFigure(kit.portfolio.method.abc.classes.join(" / ")),
      say.perYear,
      say.load,
      heads.revenue,
    ],
    rows: [
      ...shown.map((owner) => line(owner.owner, owner, meaningOf(owner, found, kit))),
      ...(rest.length > 0 ? [restLine(rest, line, kit)] : []),
      ...(unowned ? [line(say.unowned, unowned, proposal.length > 0 ? say.seeBelow : "")] : []),
      line(say.all, { ...found.all, load: found.people / owners.length }, ""),
    ],
  });
  if (proposal.length === 0) return next;
  const lines = [...wrapText(proposalText(found, kit), LINE_LENGTH), say.kept];
  for (const [at, text] of lines.entries()) draft.set(next + at, 0, words(text, "note"));
  return next + lines.length;
}

function restLine(
  rest: readonly OwnerLoad[],
  line: (name: string, count: VisitCount, note: string) => readonly PageCell[],
  kit: KpiKit,
): readonly PageCell[] {
  const sum = (pick: (owner: OwnerLoad) => number) => exactSum(rest.map(pick));
  const name = fill(kit.words.cockpit.load.others, { count: kit.format.whole(rest.length) });
  const count: VisitCount = {
    clients: sum(({ clients }) => clients),
    byClass: kit.portfolio.method.abc.classes.map((_, k) => sum(({ byClass }) => byClass[k] ?? 0)),
    visits: sum(({ visits }) => visits),
    load: sum(({ load: each }) => each) / rest.length,
    revenue: sum(({ revenue }) => revenue),
  };
  return line(name, count, "");
}

/** Too many, full, or how much room is left. */
function meaningOf({ load: part, visits }: OwnerLoad, { capacity }: Load, kit: KpiKit): string {
  const { load: say } = kit.words.cockpit;
  const apart = { visits: kit.format.whole(Math.round(Math.abs(visits - capacity))) };
  if (part > 1) return fill(say.over, apart);
  return part >= NEARLY_FULL ? say.full : fill(say.room, apart);
}

function proposalText({ proposal }: Load, kit: KpiKit): string {
  const { load: say } = kit.words.cockpit;
  const { whole } = kit.format;
  const told = proposal.slice(0, MOST_TOLD).map(({ owner, clients }) => {
    return fill(say.share, { clients: whole(clients), owner: shortName(owner, LABEL_LENGTH) });
  });
  const rest = proposal.slice(MOST_TOLD);
  const clients = whole(exactSum(rest.map((each) => each.clients)));
  const more = rest.length === 0 ? [] : [fill(say.more, { clients, count: whole(rest.length) })];
  return fill(say.proposal, { shares: [...told, ...more].join(", ") });
}
