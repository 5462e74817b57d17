import { numbersOf } from "./cell-lists.ts";
import type { LineReader } from "./line-reader.ts";
import type { LoadSetting } from "./method-shape.ts";
import type { TabSettings } from "./settings-shape.ts";

const MOST_VISITS = 365;

/** How often clients are visited, and what one person can make; each line by itself. */
export function readLoad(reader: LineReader, { load: usual }: TabSettings): LoadSetting {
  const number = (key: "weeks" | "days" | "visitsADay", least: number, most: number): number =>
    reader.number(`load.${key}`, {
      fits: (value) => value >= least && value <= most,
      expected: "number",
      values: { least, most },
      usual: usual[key],
      blank: false,
    });
  return {
    visits: visitsIn(reader) ?? usual.visits,
    weeks: number("weeks", 1, 53),
    days: number("days", 0.5, 7),
    visitsADay: number("visitsADay", 0.1, 50),
  };
}

function visitsIn(reader: LineReader): number[] | null {
  const read = numbersOf(reader.cell("load.visits"));
  if (read?.every((visits) => visits >= 0 && visits <= MOST_VISITS)) return read;
  if (reader.lines.has("load.visits"))
    reader.refuse("load.visits", "visits", { most: MOST_VISITS });
  return null;
}
