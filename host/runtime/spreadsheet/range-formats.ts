import { refuseUnknown } from "../refuse.ts";
import type { EnumValue } from "./enums.ts";
import { checkColor } from "./guards.ts";
import { type Look, lookOf, wear } from "./looks.ts";
import { RangeValues } from "./range-values.ts";

/** The pattern Sheets gives for a cell that was never formatted. */
const AUTOMATIC = "0.###############";
const EDGES = ["top", "left", "bottom", "right"] as const;
type Edge = (typeof EDGES)[number];

/** How the cells of a range look. */
export class RangeFormats extends RangeValues {
  getNumberFormats(): unknown[] {
    return this.grid((cell) => cell?.format ?? AUTOMATIC);
  }
  getNumberFormat(): string {
    this.services.environment.meter.read(1);
    return this.sheet.peek(this.area.row, this.area.column)?.format ?? AUTOMATIC;
  }
  getBackgrounds(): unknown[] {
    return this.grid((cell) => cell?.background ?? "#ffffff");
  }
  setNumberFormat(format: string): this {
    return this.dress("format", format);
  }
  setNumberFormats(formats: unknown[]): this {
    return this.dressEach("format", formats, "setNumberFormats");
  }
  setBackground(color: string | null): this {
    return this.dress("background", color);
  }
  setBackgrounds(colors: unknown[]): this {
    return this.dressEach("background", colors, "setBackgrounds");
  }
  setFontColor(color: string | null): this {
    return this.dress("ink", color);
  }
  setFontColors(colors: unknown[]): this {
    return this.dressEach("ink", colors, "setFontColors");
  }
  setFontWeight(weight: string | null): this {
    return this.dress("bold", weight);
  }
  setFontWeights(weights: unknown[]): this {
    return this.dressEach("bold", weights, "setFontWeights");
  }
  setFontStyle(style: string | null): this {
    return this.dress("italic", style);
  }
  setFontStyles(styles: unknown[]): this {
    return this.dressEach("italic", styles, "setFontStyles");
  }
  setFontSize(size: number | null): this {
    return this.dress("size", size);
  }
  setFontSizes(sizes: unknown[]): this {
    return this.dressEach("size", sizes, "setFontSizes");
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.dress("align", alignment);
  }
  setHorizontalAlignments(alignments: unknown[]): this {
    return this.dressEach("align", alignments, "setHorizontalAlignments");
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.dress("verticalAlign", alignment);
  }

  setWrap(wrap: boolean): this {
    return this.change((cell) => {
      delete cell.clip;
      cell.wrap = wrap;
    });
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.change((cell) => {
      delete cell.clip;
      cell.wrap = strategy.value === "WRAP";
      if (strategy.value === "CLIP") cell.clip = true;
    });
  }

  setBorder(...given: unknown[]): this {
    const color = given[6] ?? "#000000";
    if (typeof color !== "string") return refuseUnknown(93, `${String(color)} is no colour`);
    checkColor(color);
    const [vertical, horizontal] = [given[4], given[5]];
    return this.change((cell, row, column) => {
      const { row: top, column: left, rows, columns } = this.area;
      const outer: Record<Edge, boolean> = {
        top: row === top,
        left: column === left,
        bottom: row === top + rows - 1,
        right: column === left + columns - 1,
      };
      const border = { ...cell.border };
      EDGES.forEach((edge, index) => {
        const across = edge === "top" || edge === "bottom" ? horizontal : vertical;
        const drawn = outer[edge] ? given[index] : across;
        if (drawn === true) border[edge] = color;
        if (drawn === false) delete border[edge];
      });
      cell.border = border;
    });
  }

  private dress(look: Look, given: unknown): this {
    const kept = lookOf(look, given);
    return this.change((cell) => wear(cell, look, kept));
  }

  private dressEach(look: Look, given: unknown[], method: string): this {
    const kept = this.matrix(given, method).map((row) => row.map((each) => lookOf(look, each)));
    const { row: top, column: left } = this.area;
    return this.change((cell, row, column) => wear(cell, look, kept[row - top]?.[column - left]));
  }
}
