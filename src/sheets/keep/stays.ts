import type { Layout } from "./lay-table.ts";
import type { TableRead } from "./table-read.ts";

/** Whether every row and column of a table stays where it stands; new ones may come after them. */
export function stays(read: TableRead, layout: Layout, columnsFrom: readonly number[]): boolean {
  const rows = [...read.clients.values(), ...read.own];
  return (
    rows.every(({ at }) => layout.cameFrom[at] === at) &&
    read.columns.every((column, at) => column === null || columnsFrom[at] === at)
  );
}
