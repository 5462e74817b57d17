import { type CrossDomain, domainOf } from "../../core/accounts/cross.ts";
import { besideFigure, figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { drawTable } from "../kpi/table.ts";
import { DOMAIN_COLORS } from "../palette.ts";
import type { CrossParts } from "./cross-grid.ts";
import { drawNotes, on, weightOf } from "./matrix-kit.ts";

const DOMAINS: readonly CrossDomain[] = ["BASE_DEVELOPMENT", "BASE", "DEVELOPMENT", "ECONOMY"];
const ROWS = ["A", "B", "C", "P"] as const;

/** Where the effort goes: each domain with its cells, its weight and what to do. @returns the next free row */
export function drawDomains(
  draft: PageDraft,
  row: number,
  { kit, members, reading, remaining }: CrossParts,
): number {
  const { matrix, insights } = kit.words;
  const { figures, cross } = matrix;
  draft.set(row, 0, words(cross.domains, "section"));
  const remains = kit.isEstimate ? figures.remainingEstimated : figures.remaining;
  const heads = [cross.domain, cross.cells, figures.clients, figures.revenue, remains];
  const end = drawTable(draft, row + 1, {
    heads: [...heads, besideFigure(cross.play)],
    rows: DOMAINS.map((domain) => {
      const codes = ROWS.flatMap((letter) =>
        [1, 2, 3].flatMap((column) =>
          domainOf(letter, column, reading) === domain ? [`${letter}${column}`] : [],
        ),
      );
      const inside = codes.flatMap((code) => members.get(code) ?? []);
      const weight = weightOf(inside, kit, remaining);
      return [
        on(DOMAIN_COLORS[domain], words(insights.domains[domain], "label")),
        words(codes.join(" ")),
        figure(weight.clients, "whole"),
        figure(weight.revenue, kit.money),
        figure(weight.remaining, kit.money),
        words(besideFigure(insights.domainPlays[domain]), "note"),
      ];
    }),
  });
  return drawNotes(draft, end, [cross.both]);
}
