import type { Words } from "../../i18n/words.ts";
import { mapRowOf, numbersOf } from "./cell-lists.ts";
import { choiceOf } from "./choices.ts";
import { type LineReader, textOf } from "./line-reader.ts";
import { lineLabel, numberedKey } from "./line-words.ts";
import type { FrozenSetting, MapRowSetting, RfmSetting, SideSetting } from "./method-shape.ts";
import { rising } from "./read-method.ts";
import type { TabSettings } from "./settings-shape.ts";

/** Scores, their limits, and the user's own segments. */
export function readRfm(
  reader: LineReader,
  words: Words,
  { rfm: usual }: TabSettings,
): TabSettings["rfm"] {
  const frozen = readFrozen(reader);
  const scoring = reader.choice("rfm.scoring", "scoring", usual.scoring);
  if (scoring === "frozen" && frozen === null && !reader.filled("rfm.frozen.recency"))
    reader.refuse("rfm.frozen.recency", "frozen");
  return {
    bins: readBins(reader),
    scoring: scoring === "frozen" && frozen === null ? usual.scoring : scoring,
    breaks: readBreaks(reader),
    table: reader.choice("rfm.table", "table", usual.table),
    map: readMap(reader, words),
    ready: reader.choice("rfm.ready", "ready", usual.ready),
    total: readTotal(reader, usual),
    reverse: reader.choice("rfm.reverse", "reverse", "no") === "yes",
    frozen,
  };
}

function readBins(reader: LineReader): number {
  if (choiceOf("bins", textOf(reader.lines.get("rfm.bins") ?? "")) === "auto") return 0;
  return reader.number("rfm.bins", {
    fits: (value) => Number.isInteger(value) && value >= 2 && value <= 10,
    expected: "whole",
    values: { least: 2, most: 10 },
    usual: 0,
    blank: false,
  });
}

function readBreaks(reader: LineReader): RfmSetting["breaks"] {
  const keys = ["rfm.breaks.recency", "rfm.breaks.frequency", "rfm.breaks.monetary"] as const;
  const blank = keys.filter((key) => !reader.filled(key));
  if (blank.length === keys.length) return null;
  if (blank[0] !== undefined) {
    reader.refuse(blank[0], "breaksAll");
    reader.leave(keys);
    return null;
  }
  const lists = keys.map((key) => {
    const numbers = numbersOf(reader.cell(key));
    if (numbers !== null && rising(numbers)) return numbers;
    reader.refuse(key, "breaks");
    return null;
  });
  const [recency, frequency, monetary] = lists;
  if (recency && frequency && monetary) return { recency, frequency, monetary };
  reader.leave(keys);
  return null;
}

function readTotal(reader: LineReader, usual: RfmSetting): RfmSetting["total"] {
  const kind = reader.choice("rfm.total", "total", usual.total.kind);
  if (kind !== "weighted") return { kind };
  const weights = numbersOf(reader.cell("rfm.weights")) ?? [];
  const [r = 0, f = 0, m = 0] = weights;
  const fits = weights.length === 3 && weights.every((weight) => weight >= 0) && r + f + m > 0;
  if (fits) return { kind, r, f, m };
  reader.refuse("rfm.weights", "weights");
  return usual.total;
}

const FIGURES = ["recency", "frequency", "monetary"] as const;

/** The cuts the last run left; null before the first, or when one of the lines cannot be read. */
function readFrozen(reader: LineReader): FrozenSetting | null {
  const keys = FIGURES.map((figure) => `rfm.frozen.${figure}` as const);
  if (keys.every((key) => !reader.filled(key))) return null;
  const asOf = reader.day("rfm.frozen.asOf");
  if (asOf === null) reader.refuse("rfm.frozen.asOf", "date");
  const read = keys.map((key) => {
    const found = cutsOf(reader.text(key));
    if (found === null) reader.refuse(key, "frozen");
    return found;
  });
  const [recency, frequency, monetary] = read;
  if (asOf === null || !recency || !frequency || !monetary) return null;
  return {
    asOf,
    cuts: { recency: recency.cuts, frequency: frequency.cuts, monetary: monetary.cuts },
    sides: { recency: recency.side, frequency: frequency.side, monetary: monetary.side },
    spread: reader.choice("rfm.frozen.spread", "spread", "no") === "yes",
    equal: FIGURES.filter((_, place) => read[place]?.isEqual === true),
  };
}

interface CutsRead {
  readonly cuts: number[];
  readonly side: SideSetting;
  readonly isEqual: boolean;
}

/** `> 30 ; 90 ; 180`, `≥ 2 ; 3`, `> 5 ; 5 =`. */
function cutsOf(text: string): CutsRead | null {
  const [, sign = "", list = "", equal] = /^(>=|[>≥])\s*([^=]*?)\s*(=?)$/.exec(text) ?? [];
  const cuts = list === "" ? [] : numbersOf(list);
  const rises = cuts?.every((cut, place) => place === 0 || cut >= (cuts[place - 1] ?? cut));
  if (sign === "" || cuts === null || !rises) return null;
  return { cuts, side: sign === ">" ? "above" : "from", isEqual: equal === "=" };
}

/** One row that cannot be read would leave a hole: the ready-made segments are used until it is mended. */
function readMap(reader: LineReader, words: Words): MapRowSetting[] | null {
  const rows: MapRowSetting[] = [];
  const filled: string[] = [];
  let whole = true;
  for (const [key, cell] of reader.lines) {
    const text = textOf(cell);
    const numbered = numberedKey(key);
    if (numbered?.family !== "rfm.map" || text === "") continue;
    filled.push(key);
    const row = mapRowOf(text);
    if (row !== null) rows.push(row);
    else {
      const label = lineLabel("rfm.map", words, { number: numbered.number });
      reader.refuseLine(label, text, { expected: "map" });
      whole = false;
    }
  }
  if (!whole) reader.leave(filled);
  return whole && rows.length > 0 ? rows : null;
}
