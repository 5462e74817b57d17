import { fill } from "../../i18n/words.ts";
import { figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { shortName } from "../kpi/short-name.ts";
import type { PageCell } from "../tab-spec.ts";
import { FIRST_CELL, NAME_LENGTH } from "./layout.ts";
import { drawNotes, type MatrixKit, on, sumOf } from "./matrix-kit.ts";
import { type RfmCells, rfmCells, rfmLooks } from "./rfm-cells.ts";

/** Recency by frequency and money, each cell in its segment's colour. @returns the next free row */
export function drawRfm(draft: PageDraft, row: number, kit: MatrixKit): number {
  const { rfm } = kit.words.matrix;
  draft.set(row, 0, words(rfm.section, "section"));
  const { columns, thresholds } = kit.portfolio;
  if (columns.rfm.every((code) => code === "")) return drawNotes(draft, row + 1, [rfm.none]);
  const grid = rfmCells(kit);
  const counted = columns.f.some((score) => score > 0);
  const best = kit.format.whole(Math.max(...grid.rows));
  const fresh = columns.rfmSegment.filter((key) => key === "NEW").length;
  const segment = rfmLooks(kit)("NEW").name;
  const next = drawNotes(draft, row + 1, [
    fill(counted ? rfm.intro : rfm.introAmount, { best }),
    thresholds.newTold && fresh > 0
      ? fill(rfm.fresh, { count: kit.format.whole(fresh), segment })
      : "",
    grid.isDrawn ? "" : rfm.mostly,
  ]);
  draft.line(
    next,
    FIRST_CELL,
    grid.bands.map((band) => words(bandText(band, counted, kit), "heading")),
  );
  return drawRows(draft, next + 1, { kit, grid });
}

interface Parts {
  readonly kit: MatrixKit;
  readonly grid: RfmCells;
}

const HEIGHT = 3;

function drawRows(draft: PageDraft, row: number, { kit, grid }: Parts): number {
  const { figures, rfm } = kit.words.matrix;
  const looks = rfmLooks(kit);
  for (const [place, score] of grid.rows.entries()) {
    const top = row + place * HEIGHT;
    draft.set(top, 0, words(fill(rfm.row, { score }), "label"));
    draft.set(top + 1, 0, words(daysText(place, grid.rows.length, kit), "note"));
    draft.set(top + 1, 1, words(figures.clients, "note"));
    draft.set(top + 2, 1, words(figures.revenue, "note"));
    for (const [at, band] of grid.bands.entries()) {
      const key = grid.segmentAt(score, band);
      const cells = cellsOf(key === "" ? "" : looks(key).name, grid.membersAt(score, band), kit);
      for (const [line, cell] of cells.entries()) {
        const colored = key === "" ? cell : on(looks(key).color, cell);
        draft.set(top + line, FIRST_CELL + at, colored);
      }
    }
  }
  return row + grid.rows.length * HEIGHT;
}

function cellsOf(name: string, members: readonly number[], kit: MatrixKit): readonly PageCell[] {
  const { revenue } = kit.portfolio.columns;
  return [
    words(shortName(name, NAME_LENGTH), "label"),
    figure(members.length, "whole", "figure"),
    figure(members.length > 0 ? sumOf(members, revenue) : "", kit.money, "figure"),
  ];
}

function bandText(band: number, counted: boolean, { words: say, format }: MatrixKit): string {
  const { single, column, amount } = say.matrix.rfm;
  const to = format.whole(band);
  if (!counted) return fill(amount, { to });
  return band === 1
    ? fill(single, { to })
    : fill(column, { from: format.decimal(band - 0.5, 1), to });
}

/** Between which days since the last purchase a row lies, where cuts decide and can be met. */
function daysText(
  place: number,
  rows: number,
  { portfolio, words: say, format }: MatrixKit,
): string {
  const { upTo, between, only, from } = say.matrix.rfm;
  const { recency, frozen } = portfolio.thresholds;
  const cuts = recency.map(Math.floor);
  // Days that are the same for everybody got the middle score, whatever the cuts.
  if (cuts.length !== rows - 1 || frozen?.equal.includes("recency")) return "";
  const [low = 0, high = 0] = [(cuts[place - 1] ?? -1) + 1, cuts[place]];
  const [first, last] = [format.whole(low), format.whole(high)];
  if (place === 0) return fill(upTo, { to: last });
  if (place === rows - 1) return fill(from, { from: first });
  if (low > high) return "";
  return low === high ? fill(only, { to: last }) : fill(between, { from: first, to: last });
}
