import type { FormatStyle } from "../report/formats.ts";
import { inkOn } from "../report/palette.ts";
import type { CellFormat, PageBody, PageCell, TabSpec } from "../report/tab-spec.ts";
import { setChoices } from "./choices.ts";
import { drawCharts } from "./draw-charts.ts";
import { hashText } from "./keep/hash.ts";
import type { TabMemory } from "./keep/memory.ts";
import { setLinks } from "./links.ts";
import { BLUE, GREY, INK, PALE, setColors, setWidths, trimGrid } from "./looks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Style = PageCell["style"];

export interface PageDressing {
  readonly sheet: Sheet;
  readonly tab: TabMemory;
  /** True for a tab in which nothing stood. */
  readonly fresh: boolean;
  /** True for a tab made just now, which has its size. */
  readonly isNew: boolean;
  readonly spec: TabSpec;
  readonly body: PageBody;
  readonly style: FormatStyle;
}

const SIZES: Readonly<Record<Style, number>> = {
  plain: 10,
  title: 16,
  section: 12,
  heading: 10,
  label: 10,
  note: 9,
  figure: 10,
  big: 14,
};
const TEXTS: ReadonlySet<CellFormat> = new Set<CellFormat>(["text", "plain"]);
const BOLD: ReadonlySet<Style> = new Set<Style>(["title", "section", "heading", "big"]);

/** A fingerprint of the looks of a page; its content does not count. */
function pageLooks(spec: TabSpec, body: PageBody, style: FormatStyle): string {
  const shapes = body.rows.map((row) => row.map((cell) => [cell.format, cell.style, cell.fill]));
  const { widths, colors, charts, inputs } = body;
  return hashText(JSON.stringify([shapes, spec.color, widths, colors, charts, inputs, style]));
}

/** Gives a page its looks. Nothing here carries content: it may fail and be done again. */
export function dressPage(dressing: PageDressing): void {
  const { sheet, tab, spec, body, style } = dressing;
  const [knownLooks, knownLinks] = tab.looks.split(" ");
  const looks = pageLooks(spec, body, style);
  const links = hashText(JSON.stringify(body.links ?? []));
  if (links !== knownLinks) setLinks(sheet, body);
  if (looks !== knownLooks) dressAll(dressing);
  tab.looks = `${looks} ${links}`;
}

/** The fingerprint of looks of a page that is about to be written: what is written has no links. */
export function withoutLinks(looks: string): string {
  return looks.split(" ")[0] ?? "";
}

function dressAll(dressing: PageDressing): void {
  const { sheet, tab, spec, body, style, fresh, isNew } = dressing;
  dressCells(dressing);
  sheet.setFrozenRows(body.frozenRows);
  if (spec.color !== null) sheet.setTabColor(spec.color);
  if (fresh) {
    sheet.setHiddenGridlines(true);
    if (!isNew) trimGrid(sheet, { rows: body.rows.length, columns: body.widths.length });
  }
  setWidths(sheet, body.widths);
  setColors(sheet, body.colors, {
    firstRow: 1,
    rows: body.rows.length,
    columnOf: (column) => (typeof column === "number" ? column + 1 : 0),
    isNew,
  });
  setChoices(sheet, body, isNew);
  if (body.charts.length > 0 || tab.charts.length > 0)
    drawCharts(sheet, body.charts, { tab, style, fresh });
}

/** What the cells of a page, or of a page to fill, are dressed by. */
interface Dressed {
  readonly sheet: Sheet;
  readonly body: Pick<PageBody, "rows" | "widths" | "inputs">;
}

/** Weight, size, colour and place of the text of each cell. */
export function dressCells({ sheet, body }: Dressed): void {
  if (body.rows.length === 0) return;
  const inputs = new Set(body.inputs.map(({ row, column }) => `${row} ${column}`));
  const each = <Item>(of: (cell: PageCell, isInput: boolean) => Item): Item[][] =>
    body.rows.map((row, at) => row.map((cell, column) => of(cell, inputs.has(`${at} ${column}`))));
  sheet
    .getRange(1, 1, body.rows.length, body.widths.length)
    .setFontWeights(each((cell) => (BOLD.has(cell.style) ? "bold" : "normal")))
    .setFontSizes(each((cell) => SIZES[cell.style]))
    .setFontColors(each(inkOf))
    .setBackgrounds(each(backgroundOf))
    .setHorizontalAlignments(body.rows.map((row, at) => row.map((_, i) => alignOf(body, at, i))));
}

function inkOf({ style, fill }: PageCell, isInput: boolean): string {
  if (fill !== undefined) return inkOn(fill);
  if (isInput) return BLUE;
  return style === "note" ? GREY : INK;
}

function backgroundOf({ style, fill }: PageCell, isInput: boolean): string {
  return fill ?? (isInput || style === "heading" ? PALE : "#FFFFFF");
}

/** A heading stands over its figures, at the right; the one date of the page stands among texts. */
function alignOf(
  { rows }: Dressed["body"],
  row: number,
  column: number,
): "left" | "right" | "normal" {
  const cell = rows[row]?.[column];
  if (cell?.style === "figure" && cell.format === "date") return "left";
  const below = rows[row + 1]?.[column]?.format ?? "text";
  // The coloured head of a cell of a grid stands at its left.
  const isHeading = cell?.style === "heading" && cell.fill === undefined;
  return isHeading && !TEXTS.has(below) ? "right" : "normal";
}
