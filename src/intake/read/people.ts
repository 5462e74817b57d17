import { intern } from "../../core/maths/intern.ts";
import type { Distinct } from "../values/distinct.ts";
import type { Room } from "./room.ts";

/**
 * First and last names, each pair as one text: who the clients are in a list of persons that has no
 * other name of theirs.
 *
 * @returns null when no column holds such names
 */
export function peopleOf(room: Room): Distinct | null {
  const columns = (["contact_first_name", "contact_last_name"] as const).flatMap(
    (field) => room.column(field) ?? [],
  );
  if (columns.length === 0) return null;
  const parts = columns.map((column) => room.labels(column));
  const names = Array.from({ length: room.size }, (_, row) =>
    parts
      .map(({ index, texts }) => texts[index[row] as number])
      .join(" ")
      .trim(),
  );
  const { index, texts } = intern(names);
  return { index, values: texts };
}
