import type { CostLine } from "../../core/kpi/costs.ts";
import type { Economics } from "../../core/portfolio/method-options.ts";
import type { Warning } from "../../core/portfolio/portfolio.ts";
import type { Row, Rows } from "../cell.ts";
import { isBlank } from "../values/blank.ts";
import { amountOf, type CostLocale, quoted } from "./cost-cells.ts";
import { type CostHead, costHead, foldedCell } from "./cost-head.ts";
import { isWarning, readCostLine } from "./cost-line.ts";
import { COST_COLUMNS, type CostColumn, type CostFigure, type CostWords } from "./cost-words.ts";

/** What a list of costs comes to. */
export interface CostsRead {
  readonly economics: Economics;
  /** Lines and figures that do not count, and why; the others count. */
  readonly warnings: readonly Warning[];
}

/** How far right of its label a figure may stand, where columns were put in between. */
const REACH = 3;
/** A list of messages longer than this is not read. */
const MOST_WARNINGS = 8;

/**
 * Reads costs as a person typed them, in French or in English: lines under their headings, wherever these
 * were moved, and the year's fixed costs and the cash beside their labels. A line that cannot be read is
 * named and left out.
 */
export function readCosts(rows: Rows, words: CostWords, locale: CostLocale): CostsRead {
  const warnings: Warning[] = [];
  const fixedCosts = readFigure(rows, "fixedCosts", { words, locale, warnings });
  const cash = readFigure(rows, "cash", { words, locale, warnings });
  const head = costHead(rows, words);
  const costs = head === null ? [] : readLines(rows, head, { words, locale, warnings });
  const isEmpty = rows.every((row) => row.every((cell) => cell === ""));
  if (head === null && !isEmpty) warnings.push({ key: "costs.headings", values: {} });
  return {
    economics: {
      // Without a line here, costs beside each client count.
      ...(costs.length > 0 ? { costs } : {}),
      ...(fixedCosts === null ? {} : { fixedCosts }),
      ...(cash === null ? {} : { cash }),
    },
    warnings: atMost(warnings),
  };
}

interface Reading {
  readonly words: CostWords;
  readonly locale: CostLocale;
  readonly warnings: Warning[];
}

function readLines(rows: Rows, head: CostHead, { words, locale, warnings }: Reading): CostLine[] {
  const cells = rows[head.row] ?? [];
  const language = languageOf(cells, head, words);
  const headingOf = (column: CostColumn): string => {
    const place = head.places[column];
    return place === undefined
      ? (words.headings[column][language] ?? "")
      : quoted(cells[place] ?? "");
  };
  const missing = COST_COLUMNS.filter((column) => !(column in head.places) && column !== "note");
  if (missing.length > 0) {
    const columns = missing.map(headingOf).join(", ");
    warnings.push({ key: "costs.columns", values: { columns } });
  }
  if (missing.includes("amount") || missing.includes("kind")) return [];
  const lines: CostLine[] = [];
  for (let row = head.row + 1; row < rows.length; row++) {
    const reading = { head, words, locale, headingOf };
    const read = readCostLine(rows[row] ?? [], row + 1, reading);
    if (read === null) continue;
    if (isWarning(read)) warnings.push(read);
    else lines.push(read);
  }
  return lines;
}

/** Place of the words that the headings still there are of. */
function languageOf(cells: Row, { places }: CostHead, { headings }: CostWords): number {
  const found = COST_COLUMNS.map((column) => {
    const text = foldedCell(cells[places[column] ?? -1]);
    return headings[column].findIndex((word) => foldedCell(word) === text);
  });
  // A word of both languages is found in the first.
  return Math.max(0, ...found);
}

function readFigure(rows: Rows, figure: CostFigure, reading: Reading): number | null {
  const { words, locale, warnings } = reading;
  const labels = new Set(words.figures[figure].map(foldedCell));
  for (const [at, row] of rows.entries()) {
    const place = row.findIndex((cell) => labels.has(foldedCell(cell)));
    if (place < 0) continue;
    const [next = "", ...others] = row.slice(place + 1, place + 1 + REACH);
    const cell = isBlank(next) ? (others.find((each) => typeof each === "number") ?? "") : next;
    const amount = amountOf(cell, locale, figure === "fixedCosts" ? "year" : "");
    if (amount === "blank") return null;
    if (typeof amount === "number" && amount >= 0) return amount;
    const values = { row: at + 1, label: quoted(row[place] ?? ""), value: quoted(cell) };
    warnings.push({ key: "costs.figure", values });
    return null;
  }
  return null;
}

function atMost(warnings: readonly Warning[]): readonly Warning[] {
  if (warnings.length <= MOST_WARNINGS) return warnings;
  const count = warnings.length - MOST_WARNINGS + 1;
  return [...warnings.slice(0, MOST_WARNINGS - 1), { key: "costs.more", values: { count } }];
}
