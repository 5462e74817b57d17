import type { AccountCriterion } from "../../core/portfolio/method-options.ts";
import { fill } from "../../i18n/words.ts";
import { besideFigure, figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { drawTable } from "../kpi/table.ts";
import { columnLabel } from "../rules/column-names.ts";
import type { AccountParts } from "./account-parts.ts";
import { drawNotes, type MatrixKit } from "./matrix-kit.ts";

const PERCENT = 100;
/** Words of a table worth printing. */
const MOST_WORDS = 6;
const DATES = ["firstDay", "lastDay"];

/** The portrait of the ideal client, and whether somebody chose it. @returns the next free row */
export function drawPortrait(draft: PageDraft, row: number, { kit, accounts }: AccountParts) {
  const { accounts: say } = kit.words.matrix;
  draft.set(row, 0, words(say.portrait, "section"));
  const next = drawNotes(draft, row + 1, [accounts.isProposed ? say.proposed : say.chosen]);
  const { criteria } = accounts.portrait;
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = accounts.scores.total.filter(Number.isNaN).length;
  const end = drawTable(draft, next, {
    heads: [say.family, say.weight, besideFigure(say.criterion), "", say.reading],
    rows: criteria.map((criterion) => [
      words(kit.words.rules.families[criterion.family], "label"),
      figure(criterion.weight / (whole > 1 ? PERCENT : 1), "percent"),
      words(besideFigure(criterionName(criterion, kit))),
      words(""),
      words(readingOf(criterion, kit)),
    ]),
  });
  if (unknown === 0) return end;
  const count = kit.format.whole(unknown);
  return drawNotes(draft, end, [fill(say.incomplete, { count })]);
}

/** What is left to win is said to be an estimate where no wallet is known. */
function criterionName({ column }: AccountCriterion, { portfolio, words: say }: MatrixKit): string {
  const name = columnLabel(column, say);
  const { source } = portfolio.aspects.wallets;
  const isEstimate = !source.some((from) => from === "given" || from === "share");
  const isWallet = column === "whiteSpace" || column === "wallet";
  return isWallet && isEstimate ? fill(say.matrix.accounts.estimate, { criterion: name }) : name;
}

function readingOf({ as, column }: AccountCriterion, { words: say, format }: MatrixKit): string {
  if (typeof as === "object") {
    const table = Object.entries(as).sort((a, b) => b[1] - a[1]);
    const shown = table
      .slice(0, MOST_WORDS)
      .map(([word, score]) => `${word} = ${format.whole(score)}`);
    return shown.join(", ") + (table.length > MOST_WORDS ? ", …" : "");
  }
  const { oldest, latest } = say.matrix.accounts;
  if (DATES.includes(column) && as !== "score") return as === "least" ? oldest : latest;
  return say.rules.as[as];
}
