import type { BookCell } from "../../book/book.ts";
import { refuseUnknown } from "../refuse.ts";
import { checkEditable } from "./guards.ts";
import { identityOf } from "./identity.ts";
import { RangeContent } from "./range-content.ts";
import { type RichText, RichTextService } from "./rich-text.ts";

/** Texts that lead somewhere. */
export class RangeLinks extends RangeContent {
  setRichTextValues(values: unknown[]): this {
    checkEditable(this.sheet, this.area);
    const rows = this.matrix(values, "setRichTextValues").map((row) => row.map(richTextOf));
    const { row: top, column: left } = this.area;
    return this.change((cell, row, column) => {
      const rich = rows[row - top]?.[column - left];
      if (rich) wear(cell, rich);
    });
  }
}

function richTextOf(value: unknown): RichText {
  const target = value instanceof RichTextService ? value : identityOf(value)?.target;
  if (target instanceof RichTextService) return target.content;
  return refuseUnknown(89, "What a value that is no RichTextValue becomes in a cell is not proved");
}

function wear(cell: BookCell, { text, link }: RichText): void {
  delete cell.formula;
  delete cell.link;
  if (text === "") delete cell.value;
  else cell.value = text;
  if (link !== null && text !== "") cell.link = link;
}
