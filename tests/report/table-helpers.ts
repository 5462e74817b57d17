import type { SpecCell, TableBody, TabSpec } from "../../src/report/tab-spec.ts";

export function tableOf({ body }: TabSpec): TableBody {
  if (body.kind !== "table") throw new Error("not a table");
  return body;
}

export function columnOf(tab: TabSpec, key: string): readonly (SpecCell | undefined)[] {
  const { columns, rows } = tableOf(tab);
  const place = columns.filter(({ user }) => !user).findIndex((column) => column.key === key);
  return rows.map((row) => row[place]);
}

export const keysOf = (tab: TabSpec): readonly string[] =>
  tableOf(tab).columns.map(({ key }) => key);
