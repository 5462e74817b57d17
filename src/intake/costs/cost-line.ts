import type { CostLine } from "../../core/kpi/costs.ts";
import type { Warning } from "../../core/portfolio/portfolio.ts";
import type { Cell, Row } from "../cell.ts";
import { isBlank } from "../values/blank.ts";
import { amountOf, type CostLocale, type CostSpan, quoted, spanOfCell } from "./cost-cells.ts";
import { type CostHead, foldedCell } from "./cost-head.ts";
import type { CostColumn, CostExample, CostWords } from "./cost-words.ts";

/** What the lines are read with. */
export interface CostReading {
  readonly head: CostHead;
  readonly words: CostWords;
  readonly locale: CostLocale;
  /** What a column is headed with, to name it. */
  readonly headingOf: (column: CostColumn) => string;
}

/** A line that counts, one that is none (blank, a title, an example), or what is wrong with it. */
export type LineRead = CostLine | null | Warning;

/** True for what is wrong with a line. */
export function isWarning(read: CostLine | Warning): read is Warning {
  return "key" in read;
}

/** Reads one line. @param number of the row as the sheet counts, from 1 */
export function readCostLine(cells: Row, number: number, reading: CostReading): LineRead {
  const cell = (column: CostColumn): Cell => cells[reading.head.places[column] ?? -1] ?? "";
  const { locale, words, headingOf } = reading;
  const wrong = (key: Warning["key"], column: CostColumn): Warning => {
    const values = { row: number, column: headingOf(column), value: quoted(cell(column)) };
    return { key, values };
  };
  // A line with a name alone is a title, or is still being typed.
  const filled = (["kind", "from", "to", "amount"] as const).filter((each) => !isBlank(cell(each)));
  if (filled.length === 0) return null;
  const amount = amountOf(cell("amount"), locale);
  if (isExample(cell("channel"), words)) {
    const typed = { kind: kindOf(cell("kind"), words), amount, cell };
    const isOurs = words.examples.some((each) => isAsWritten(each, typed));
    return isOurs ? null : wrong("costs.example", "channel");
  }
  if (amount === "blank") return wrong("costs.noAmount", "amount");
  if (amount === "none") return wrong("costs.amount", "amount");
  if (amount === "rate") return wrong("costs.rate", "amount");
  if (amount < 0) return wrong("costs.negative", "amount");
  const kind = kindOf(cell("kind"), words);
  if (kind === null) return wrong(isBlank(cell("kind")) ? "costs.noKind" : "costs.kind", "kind");
  const [from, to] = [spanOfCell(cell("from"), locale), spanOfCell(cell("to"), locale)];
  if (from === "none") return wrong("costs.date", "from");
  if (to === "none") return wrong("costs.date", "to");
  const span = spanBetween(from, to);
  if (span !== null && span.to < span.from) return wrong("costs.order", "to");
  return { kind, channel: isBlank(cell("channel")) ? "" : quoted(cell("channel")), amount, span };
}

/** From the first day of the first to the last day of the second; one alone says both. */
function spanBetween(from: CostSpan | "blank", to: CostSpan | "blank"): CostSpan | null {
  if (from === "blank") return to === "blank" ? null : to;
  return to === "blank" ? from : { from: from.from, to: to.to };
}

function isExample(cell: Cell, { example }: CostWords): boolean {
  const text = foldedCell(cell);
  return example.some((word) => text.startsWith(foldedCell(word)));
}

interface Typed {
  readonly kind: CostLine["kind"] | null;
  readonly amount: ReturnType<typeof amountOf>;
  readonly cell: (column: CostColumn) => Cell;
}

/** Whether nothing of an example was changed but its note; it may be of another year. */
function isAsWritten(example: CostExample, { kind, amount, cell }: Typed): boolean {
  const dated = (column: "from" | "to"): string =>
    quoted(cell(column)).replace(/\b\d{4}\b/, "YYYY");
  return (
    example.channel === cell("channel") &&
    example.kind === kind &&
    example.amount === amount &&
    example.from === dated("from") &&
    example.to === dated("to")
  );
}

function kindOf(cell: Cell, { kinds }: CostWords): CostLine["kind"] | null {
  const text = foldedCell(cell);
  const found = (["acquisition", "retention"] as const).find((kind) =>
    kinds[kind].some((word) => foldedCell(word) === text),
  );
  return found ?? null;
}
