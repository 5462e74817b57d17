import type { TableBody } from "../report/tab-spec.ts";
import type { File } from "./file.ts";
import { archiveTyped } from "./keep/archive.ts";
import { headingText } from "./keep/headings.ts";
import { ourCell } from "./keep/lay-table.ts";
import type { TabMemory } from "./keep/memory.ts";
import { changedCells } from "./keep/read-rows.ts";
import type { TableRead } from "./keep/table-read.ts";
import type { TypedCell } from "./keep/typed-cell.ts";
import type { Keeping } from "./keeping.ts";

interface TypedOver {
  readonly tab: TabMemory;
  readonly read: TableRead;
  readonly body: TableBody;
  readonly keeping: Keeping;
}

/** Our own cells that the user typed over will be written anew: what was typed goes to the archive. */
export function keepTypedOver(file: File, { tab, read, body, keeping }: TypedOver): void {
  const place = new Map(body.keys.map((key, index) => [key, index] as const));
  const ours = body.columns.filter(({ user }) => !user).map(({ key }) => key);
  const keep = (clientId: string, column: string, cell: TypedCell): void => {
    const clientName = clientId === "" ? "" : keeping.nameOf(clientId);
    archiveTyped(file.memory, {
      why: "typedOver",
      clientId,
      clientName,
      tab: tab.title,
      column,
      cell,
      day: keeping.day,
    });
  };
  for (const [id, row] of read.clients) {
    const about = (columnId: string): TypedCell => {
      const key = columnId.slice(2);
      const cell = body.rows[place.get(id) ?? -1]?.[ours.indexOf(key)] ?? keeping.about(id, key);
      return cell === undefined ? "" : ourCell(cell);
    };
    for (const { column, cell } of changedCells(row, read.columns, { tab, id, about })) {
      keep(id, headingText(column.heading), cell);
    }
  }
  const headline = read.top[0] ?? "";
  if (headline !== "" && headline !== body.headline) keep("", "", headline);
}
