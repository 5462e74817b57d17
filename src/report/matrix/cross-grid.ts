import { domainOf, type PotentialReading } from "../../core/accounts/cross.ts";
import { fill } from "../../i18n/words.ts";
import { figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { DOMAIN_COLORS } from "../palette.ts";
import { drawDomains } from "./cross-domains.ts";
import { drawGridRow, type GridCell } from "./draw-grid.ts";
import { FIRST_CELL } from "./layout.ts";
import { drawNotes, type MatrixKit, namesOf, type Weight, weightOf } from "./matrix-kit.ts";

const ROWS = ["A", "B", "C", "P"] as const;
const COLUMNS = [1, 2, 3] as const;

/** Present revenue against potential, with figures and names in each cell. @returns the next free row */
export function drawCross(draft: PageDraft, row: number, kit: MatrixKit): number {
  const { matrix } = kit.words;
  const say = matrix.cross;
  draft.set(row, 0, words(say.section, "section"));
  if (kit.cross === null) return drawNotes(draft, row + 1, [say.none]);
  const { reading, codes, remaining } = kit.cross;
  const members = membersOf(codes, kit);
  const used = new Set([...members.keys()].map((code) => code.slice(1)));
  const unplaced = unplacedOf(codes, kit);
  const next = drawNotes(draft, row + 1, [
    ...(kit.isEstimate ? [say.lacking, say.estimated] : [say[reading.kind]]),
    used.size === 1 && !kit.isEstimate ? say.oneColumn : "",
    unplaced > 0
      ? fill(kit.isEstimate ? say.asleep : say.unplaced, { count: kit.format.whole(unplaced) })
      : "",
  ]);
  const heads = [...columnHeads(reading, kit), matrix.figures.total];
  draft.line(
    next,
    FIRST_CELL,
    heads.map((head) => words(head, "heading")),
  );
  const parts = { kit, members, reading, remaining };
  const end = drawRows(draft, next + 1, parts);
  return drawDomains(draft, end + 1, parts);
}

/** Clients without a place; of an estimate those who bought once, for it has none for prospects. */
function unplacedOf(codes: readonly string[], { portfolio, isEstimate }: MatrixKit): number {
  const { revenue } = portfolio.columns;
  return codes.filter((code, i) => code === "" && (!isEstimate || (revenue[i] as number) > 0))
    .length;
}

/** Clients of each cell, the largest first; prospects by what is left to win. */
function membersOf(codes: readonly string[], kit: MatrixKit): Map<string, number[]> {
  const members = new Map<string, number[]>();
  for (const i of kit.order) {
    const code = codes[i] as string;
    if (code === "") continue;
    const inside = members.get(code);
    if (inside) inside.push(i);
    else members.set(code, [i]);
  }
  return members;
}

/** What the parts of the matrix share. */
export interface CrossParts {
  readonly kit: MatrixKit;
  readonly members: ReadonlyMap<string, readonly number[]>;
  readonly reading: PotentialReading;
  /** What is left to win at each client by this reading; NaN where unknown. */
  readonly remaining: Float64Array;
}

function drawRows(draft: PageDraft, row: number, parts: CrossParts): number {
  const { kit, members, reading, remaining } = parts;
  const { figures } = kit.words.matrix;
  const weigh = (inside: readonly number[]) => weightCells(weightOf(inside, kit, remaining), kit);
  const remains = kit.isEstimate ? figures.remainingEstimated : figures.remaining;
  const names = [figures.clients, figures.revenue, remains];
  let next = row;
  for (const letter of ROWS) {
    const inRow = COLUMNS.map((column) => members.get(`${letter}${column}`) ?? []);
    const together = inRow.flat();
    if (letter === "P" && together.length === 0) continue;
    const cells = inRow.map((inside, place): GridCell => {
      const domain = domainOf(letter, COLUMNS[place] as number, reading);
      return {
        head: `${letter}${COLUMNS[place]} · ${kit.words.matrix.cross.short[domain]}`,
        color: DOMAIN_COLORS[domain],
        cells: [...weigh(inside), ...namesOf(inside, kit).map((name) => words(name))],
      };
    });
    const total = { head: "", color: null, cells: weigh(together) };
    next = drawGridRow(draft, next, {
      labels: [rowLabel(letter, kit)],
      figures: inRow.some((inside) => inside.length > 0) ? [...names, figures.largest] : names,
      cells: [...cells, total],
    });
  }
  const totals = COLUMNS.map((column) =>
    ROWS.flatMap((letter) => members.get(`${letter}${column}`) ?? []),
  );
  return drawGridRow(draft, next, {
    labels: [figures.total],
    figures: names,
    cells: [...totals, totals.flat()].map((inside) => {
      return { head: "", color: null, cells: weigh(inside) };
    }),
  });
}

/** Clients, revenue, left to win; the money of nobody is blank. */
function weightCells({ clients, revenue, remaining }: Weight, { money }: MatrixKit) {
  return [
    figure(clients, "whole"),
    figure(clients > 0 ? revenue : "", money),
    figure(clients > 0 ? remaining : "", money),
  ];
}

function columnHeads(reading: PotentialReading, { words: say, format }: MatrixKit) {
  const { band1, band2, band3, wallet1, wallet2, wallet3 } = say.matrix.cross;
  if (reading.kind === "bands") {
    const values = { high: format.money(reading.high), medium: format.money(reading.medium) };
    return [band1, band2, band3].map((head) => fill(head, values));
  }
  const { most, some } = reading;
  const values = { most: format.shortPercent(most), some: format.shortPercent(some) };
  return [wallet1, wallet2, wallet3].map((head) => fill(head, values));
}

/** "A: the first 80 % of revenue", with the name the user gave the class where it is another. */
function rowLabel(letter: (typeof ROWS)[number], kit: MatrixKit): string {
  const { rowFirst, rowNext, rowLast, rowProspects } = kit.words.matrix.cross;
  if (letter === "P") return rowProspects;
  const abcShares = kit.portfolio.aspects.classes.shares[0] ?? [];
  const place = ROWS.indexOf(letter);
  const own = kit.portfolio.method.abc.classes[place] ?? letter;
  const share = (at: number) => kit.format.shortPercent(abcShares[at] ?? 1);
  const sentence = place === 0 ? rowFirst : place === 1 ? rowNext : rowLast;
  return fill(sentence, {
    class: own === letter ? letter : `${letter} (${own})`,
    from: share(place - 1),
    to: share(place),
  });
}
