import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type Worksheet,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { localeOf } from "../../book/locales.ts";
import { isDateFormat, show } from "../../book/show.ts";
import { type Typed, typed } from "../../book/typed.ts";
import type { Grid } from "./grid.ts";
import { formulaFromLocal, formulaToLocal } from "./local-formula.ts";

interface Place {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

/** Before the grid's own reading, which knows English numbers only. */
const FIRST = 1_000;
/** After all others, with what they leave. */
const LAST = -1_000;

/** Has what is typed into a cell read, and offered for a change, as Sheets does in the sheet's locale. */
export function typeInLocale(grid: Grid, locale: () => string): void {
  const { writeCellInterceptor } = grid.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, place, next) => {
      if (value?.f && localeOf(locale()).decimal === ",") {
        return next({ ...value, f: formulaFromLocal(value.f) });
      }
      const text = textOf(value ?? null);
      if (!value || value.f || text === null || text.startsWith("=")) return next(value);
      const format = formatAt(place);
      const read = typed(text, { locale: locale(), format, thisYear: new Date().getFullYear() });
      return read.formula === undefined ? written(value, read, { text, format }) : next(value);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, place, next) => {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      if (raw?.f && localeOf(locale()).decimal === ",") {
        return { ...raw, f: formulaToLocal(raw.f) };
      }
      if (!raw || raw.f || raw.t !== CellValueType.NUMBER) return next(value);
      const text = editable(Number(raw.v), formatAt(place), locale());
      return { ...raw, v: text, t: CellValueType.STRING };
    },
  });
}

/** Shows numbers without a format with the locale's decimal mark, which the grid does for others only. */
export function showInLocale(grid: Grid, locale: () => string): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: LAST,
    handler: (cell, place, next) => {
      const shown = next(cell);
      if (!shown || typeof shown.v !== "number" || Number.isInteger(shown.v)) return shown;
      if (formatAt(place) !== "" || localeOf(locale()).decimal === ".") return shown;
      return { ...shown, v: show(shown.v, "", locale()), t: CellValueType.NUMBER };
    },
  });
}

function formatAt({ worksheet, row, col }: Place): string {
  const pattern = worksheet.getComposedCellStyle(row, col)?.n?.pattern ?? "";
  return pattern === "General" ? "" : pattern;
}

/** What was typed; null for a text with looks of its own inside. */
function textOf(cell: ICellData | null): string | null {
  const rich = cell?.p?.body;
  if (rich && (rich.textRuns?.length ?? 0) > 0) return null;
  const text = rich ? rich.dataStream.replace(/\r\n$/, "") : cell?.v;
  return text === undefined || text === null || text === "" ? null : String(text);
}

function written(
  cell: ICellData,
  { value, format: brought }: Typed,
  { text, format }: { text: string; format: string },
): ICellData {
  // A leading apostrophe keeps a text a text, and is not part of it.
  if (value === undefined || typeof value === "string") {
    return { ...cell, p: null, v: value ?? text, t: CellValueType.STRING };
  }
  const changes =
    brought !== undefined && (format === "" || isDateFormat(brought) !== isDateFormat(format));
  const style = typeof cell.s === "object" ? cell.s : null;
  return {
    ...cell,
    p: null,
    v: typeof value === "boolean" ? Number(value) : value,
    t: typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.NUMBER,
    ...(changes ? { s: { ...style, n: { pattern: brought } } } : {}),
  };
}

/** A number as one would type it. */
function editable(value: number, format: string, locale: string): string {
  const { dateFormat, dateTimeFormat, decimal } = localeOf(locale);
  if (isDateFormat(format)) {
    return show(value, Number.isInteger(value) ? dateFormat : dateTimeFormat, locale);
  }
  const percent = format.includes("%");
  const plain = percent ? Number((value * 100).toPrecision(15)) : value;
  return `${String(plain).replace(".", decimal)}${percent ? "%" : ""}`;
}
