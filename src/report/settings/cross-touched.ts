import type { SpecCell } from "../tab-spec.ts";
import { choiceOf } from "./choices.ts";
import { textOf } from "./line-reader.ts";
import { settingCells } from "./setting-cells.ts";

type Rows = readonly (readonly SpecCell[])[];

const KIND = "cross.kind";
const LIMITS = { bands: ["cross.high", "cross.medium"], wallet: ["cross.most", "cross.some"] };
/** From the column of keys back to the column of values. */
const KEY_TO_VALUE = 2;

/**
 * A Settings tab where potential is read "as the list says" and somebody has changed a limit since it was
 * written: the limit means its reading, which then stands in the line above. With limits of both readings
 * changed that line is blank, for its reader to choose. A reading just set back to "as the list says" stays so.
 *
 * @param rows cells of the tab as it stands
 * @param before as it was written; null when nobody knows
 */
export function withCrossTouched(rows: Rows, before: Rows | null): Rows {
  if (before === null) return rows;
  const [now, then] = [settingCells(rows), settingCells(before)];
  const isAuto = (lines: ReadonlyMap<string, SpecCell>) =>
    choiceOf("crossKind", textOf(lines.get(KIND) ?? "")) === "auto";
  if (!isAuto(now) || !isAuto(then)) return rows;
  const isTouched = (key: string): boolean => {
    const text = textOf(now.get(key) ?? "");
    return text !== "" && then.has(key) && text !== textOf(then.get(key) ?? "");
  };
  const touched = (["bands", "wallet"] as const).filter((kind) => LIMITS[kind].some(isTouched));
  const [kind] = touched;
  return kind === undefined ? rows : withKind(rows, touched.length === 1 ? kind : "");
}

function withKind(rows: Rows, kind: string): Rows {
  return rows.map((row) => {
    const at = row.indexOf(KIND) - KEY_TO_VALUE;
    return at < 0 ? row : row.map((cell, column) => (column === at ? kind : cell));
  });
}
