import { CellValueType, type ICellData } from "@univerjs/core";
import type { BookCell } from "../../book/book.ts";
import { formulaFromScript } from "../univer/local-formula.ts";

/** What a cell holds, in the grid's words; its look is set apart. */
export function contentOf(cell: BookCell | undefined): ICellData {
  const { value, formula } = cell ?? {};
  if (formula !== undefined)
    return { f: formulaFromScript(formula), si: null, v: null, t: null, p: null };
  const blank = { f: null, si: null, p: null, custom: null };
  if (value === undefined || value === "") return { ...blank, v: null, t: null };
  const custom = cell?.link === undefined ? undefined : { link: cell.link };
  if (custom) return { ...blank, v: value, t: CellValueType.STRING, custom };
  if (typeof value === "number") return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: value, t: CellValueType.STRING };
}

/** The same for a cell of a new sheet, where nothing has to be taken away. */
export function freshContentOf(cell: BookCell): ICellData {
  const entries = Object.entries(contentOf(cell)).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

/**
 * What a cell of the grid holds. Formulas keep the value they show.
 * @param formula its formula, also one it shares with others
 */
export function bookContentOf(cell: ICellData, formula: string | null): Partial<BookCell> {
  const value = heldBy(cell);
  const content: Partial<BookCell> = {};
  if (value !== undefined) content.value = value;
  if (formula !== null) {
    content.formula = formula;
    content.value ??= "";
  }
  const link: unknown = cell.custom?.link;
  if (typeof link === "string" && typeof content.value === "string") content.link = link;
  return content;
}

function heldBy({ v, t, p }: ICellData): BookCell["value"] {
  const rich = p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (rich !== undefined && rich !== "") return rich;
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN) return typeof v === "string" ? v === "TRUE" || v === "1" : !!v;
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}
