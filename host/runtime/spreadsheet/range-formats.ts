import type { BookCell } from "../../book/book.ts";
import { refuseUnknown } from "../refuse.ts";
import type { EnumValue } from "./enums.ts";
import { checkColor, checkEditable } from "./guards.ts";
import { LOOKS, type Look } from "./looks.ts";
import { RangeValues } from "./range-values.ts";

const AUTOMATIC = "0.###############";
const EDGES = ["top", "left", "bottom", "right"] as const;

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

  setNumberFormat = this.one("format");
  setNumberFormats = this.each("format", "setNumberFormats");
  setBackground = this.one("background");
  setBackgrounds = this.each("background", "setBackgrounds");
  setFontColor = this.one("ink");
  setFontColors = this.each("ink", "setFontColors");
  setFontWeight = this.one("bold");
  setFontWeights = this.each("bold", "setFontWeights");
  setFontStyle = this.one("italic");
  setFontStyles = this.each("italic", "setFontStyles");
  setFontSize = this.one("size");
  setFontSizes = this.each("size", "setFontSizes");
  setHorizontalAlignment = this.one("align");
  setHorizontalAlignments = this.each("align", "setHorizontalAlignments");
  setVerticalAlignment = this.one("verticalAlign");
}
