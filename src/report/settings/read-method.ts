import { numbersOf, partsOf, sharesOf } from "./cell-lists.ts";
import { type LineReader, textOf } from "./line-reader.ts";
import type { PeriodSetting, TabSettings } from "./settings-shape.ts";

/** The period; without its days or months it is refused and all orders count. */
export function readPeriod(reader: LineReader): PeriodSetting {
  const kind = reader.choice("period.kind", "period", "all");
  if (kind === "months") {
    const months = reader.number("period.months", {
      fits: (value) => Number.isInteger(value) && value >= 1,
      expected: "months",
      usual: null,
      blank: false,
    });
    return months === null ? { kind: "all" } : { kind, months };
  }
  if (kind === "range") {
    const [from, to] = [reader.day("period.from"), reader.day("period.to")];
    if (from !== null && to !== null && from <= to) return { kind, from, to };
    reader.refuse(from === null ? "period.from" : "period.to", "range");
    return { kind: "all" };
  }
  return { kind };
}

/** What segments are made by. */
export function readSegmentBy(reader: LineReader): TabSettings["segmentBy"] {
  const kind = reader.choice("segmentBy.kind", "segmentBy", "rfm");
  if (kind !== "column") return { kind };
  const header = reader.text("segmentBy.header");
  if (header !== "") return { kind, header };
  reader.refuse("segmentBy.header", "header");
  return { kind: "rfm" };
}

/** Thresholds and names go together: when they do not fit one another both are the usual ones. */
export function readAbc(reader: LineReader, { abc: usual }: TabSettings): TabSettings["abc"] {
  const choices = {
    zeros: reader.choice("abc.zeros", "zeros", usual.zeros),
    of: reader.choice("abc.of", "abcOf", usual.of),
    rule: reader.choice("abc.rule", "abcRule", usual.rule),
    by: reader.choice("abc.by", "abcBy", usual.by),
    weights: readWeights(reader, usual.weights),
  };
  const read = sharesOf(reader.cell("abc.shares"));
  const fits = read !== null && rising(read) && read.every((share) => share > 0 && share < 1);
  if (!fits && reader.lines.has("abc.shares")) reader.refuse("abc.shares", "shares");
  if (!fits) reader.leave(["abc.shares", "abc.classes"]);
  const shares = fits ? read : usual.shares;
  const classes = [...partsOf(textOf(reader.cell("abc.classes")))];
  const count = shares.length + 1;
  if (classes.length === count && new Set(classes).size === count) {
    return { shares, classes, ...choices };
  }
  // After shares that cannot be read their number says nothing of the names.
  if (reader.lines.has("abc.classes") && fits) reader.refuse("abc.classes", "classes", { count });
  reader.leave(["abc.shares", "abc.classes"]);
  return { shares: usual.shares, classes: usual.classes, ...choices };
}

/** Weights of the score classes may be by; blank ones are the usual. */
function readWeights(
  reader: LineReader,
  usual: TabSettings["abc"]["weights"],
): TabSettings["abc"]["weights"] {
  const cell = reader.cell("abc.weights");
  if (textOf(cell) === "") return usual;
  const weights = numbersOf(cell) ?? [];
  const [revenue = 0, margin = 0, orders = 0] = weights;
  const total = revenue + margin + orders;
  const fits = weights.length === 3 && weights.every((weight) => weight >= 0);
  if (fits && Math.abs(total - 100) < 1e-4) return { revenue, margin, orders };
  reader.refuse("abc.weights", "weights100");
  return usual;
}

/** What future value rests on; blank cells are "unknown" or "no end". */
export function readClv(reader: LineReader, { clv: usual }: TabSettings): TabSettings["clv"] {
  const share = (key: "clv.marginShare" | "clv.retention"): number | null =>
    reader.number(key, {
      fits: (value) => value >= 0 && value <= 1,
      expected: "share",
      usual: null,
      blank: true,
    });
  return {
    model: reader.choice("clv.model", "clvModel", usual.model),
    // A 10 typed for 10 % would be a discount of 1,000 %.
    discount: reader.number("clv.discount", {
      fits: (value) => value >= 0 && value <= 1,
      expected: "share",
      usual: usual.discount,
      blank: false,
    }),
    marginShare: share("clv.marginShare"),
    retention: share("clv.retention"),
    years: reader.number("clv.years", {
      fits: (value) => Number.isInteger(value) && value >= 1 && value <= 100,
      expected: "whole",
      values: { least: 1, most: 100 },
      usual: null,
      blank: true,
    }),
  };
}

/** Whether each number is above the one before. */
export function rising(numbers: readonly number[]): boolean {
  return numbers.every((value, place) => place === 0 || value > (numbers[place - 1] ?? value));
}
