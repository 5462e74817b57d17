import { patternOf } from "../report/formats.ts";
import type { RawCell } from "./keep/typed-cell.ts";
import { userFormat, userFormats } from "./looks.ts";
import { HEADER_ROWS, specColumns } from "./table-cast.ts";
import { formatFor } from "./write-cells.ts";
import type { TableWriting } from "./write-table.ts";

/** Ours by column; the user's cells keep the format they had and take it along when their row moves. */
export function tableFormats(writing: TableWriting): string[][] {
  const { layout, body, style, formats, columnsFrom, read } = writing;
  const specs = specColumns(writing);
  const patterns = specs.map((column) => (column ? patternOf(column.format, style) : "General"));
  const typed = userFormats(patternOf("date", style));
  const clients = body.keys.length;
  const formatAt = (cell: RawCell, row: number, column: number): string => {
    if (row < HEADER_ROWS) {
      return userFormat(cell, read?.inPlace ? formats[row]?.[column] : undefined, typed);
    }
    const spec = specs[column];
    if (spec && !spec.user && row - HEADER_ROWS < clients) {
      return formatFor(cell, patterns[column] ?? "General");
    }
    if (row >= layout.rows) return "General";
    if (cell === "" || typeof cell === "string")
      return spec?.format === "date" ? typed.date : "General";
    const before = formats[layout.cameFrom[row] ?? -1]?.[columnsFrom[column] ?? -1];
    return userFormat(cell, before, typed);
  };
  return layout.block.map((cells, row) => cells.map((cell, column) => formatAt(cell, row, column)));
}
