import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BookCell } from "../../book/book.ts";

const ALIGN = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const CLIPPED = 2;
const WRAPPED = 3;
const THIN = 1;
const LINK_INK = "#1155cc";

/** How a cell looks, in the grid's words; null for a cell without any look. */
export function styleOf(cell: BookCell): IStyleData | null {
  const style: IStyleData = {};
  if (cell.format) style.n = { pattern: cell.format };
  if (cell.background) style.bg = { rgb: cell.background };
  if (cell.link) {
    style.cl = { rgb: LINK_INK };
    style.ul = { s: 1 };
  } else if (cell.ink) style.cl = { rgb: cell.ink };
  if (cell.bold) style.bl = 1;
  if (cell.italic) style.it = 1;
  if (cell.size) style.fs = cell.size;
  if (cell.align) style.ht = ALIGN[cell.align];
  if (cell.verticalAlign) style.vt = VERTICAL[cell.verticalAlign];
  if (cell.wrap) style.tb = WRAPPED;
  else if (cell.clip) style.tb = CLIPPED;
  if (cell.border) {
    const { top, left, bottom, right } = cell.border;
    style.bd = { ...edge("t", top), ...edge("l", left), ...edge("b", bottom), ...edge("r", right) };
  }
  return Object.keys(style).length === 0 ? null : style;
}

function edge(side: "t" | "l" | "b" | "r", color: string | undefined) {
  return color === undefined ? {} : { [side]: { s: THIN, cl: { rgb: color } } };
}

/** How a cell of the grid looks, in the workbook's words. */
export function looksOf(style: IStyleData): Partial<BookCell> {
  const { n, bg, cl, bl, it, fs, ht, vt, tb, bd } = style;
  const looks: Partial<BookCell> = {};
  if (n && n.pattern !== "General") looks.format = n.pattern;
  if (bg?.rgb) looks.background = hexOf(bg.rgb);
  if (cl?.rgb) looks.ink = hexOf(cl.rgb);
  if (bl === 1) looks.bold = true;
  if (it === 1) looks.italic = true;
  if (fs) looks.size = fs;
  const align = named(ALIGN, ht);
  if (align) looks.align = align;
  const vertical = named(VERTICAL, vt);
  if (vertical) looks.verticalAlign = vertical;
  if (tb === WRAPPED) looks.wrap = true;
  if (tb === CLIPPED) looks.clip = true;
  const border = bd ? bordersOf(bd) : {};
  if (Object.keys(border).length > 0) looks.border = border;
  return looks;
}

function named<K extends string>(numbers: Readonly<Record<K, number>>, value: unknown): K | null {
  const keys = Object.keys(numbers) as K[];
  return keys.find((key) => numbers[key] === value) ?? null;
}

type Borders = NonNullable<BookCell["border"]>;

function bordersOf({
  t,
  l,
  b,
  r,
}: Readonly<Partial<Record<"t" | "l" | "b" | "r", unknown>>>): Borders {
  const found: Borders = {};
  const put = (side: keyof Borders, line: unknown) => {
    const color = (line as IBorderStyleData | null | undefined)?.cl?.rgb;
    if (color) found[side] = hexOf(color);
  };
  put("top", t);
  put("left", l);
  put("bottom", b);
  put("right", r);
  return found;
}

/** The grid's colour picker writes `rgb(…)`, the platform `#rrggbb`. */
export function hexOf(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return color.toLowerCase();
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}
