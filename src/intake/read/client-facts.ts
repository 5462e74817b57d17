import type { ClientFacts } from "../../core/orders.ts";
import type { Field } from "../fields/field.ts";
import { consentFacts } from "./consent-facts.ts";
import type { FactRows } from "./fact-rows.ts";
import { linkCleaner, shownName } from "./labels.ts";
import { numberFacts } from "./number-facts.ts";
import { otherColumns } from "./other-columns.ts";
import type { Room } from "./room.ts";
import { plainTexts, textFacts } from "./text-facts.ts";

/** What the sheet says of each client besides money, its rows merged by the rule of each field. */
export function clientFacts(room: Room, rows: FactRows): ClientFacts {
  const numbers = numberFacts(room, rows);
  const potential = room.column("potential");
  const level =
    potential && !numbers.potentialAmount
      ? { potential: plainTexts(room, rows, { column: potential, which: "last" }) }
      : {};
  return {
    size: rows.ids.length,
    id: rows.ids,
    name: namesOf(room, rows),
    texts: { ...textFacts(room, rows), ...consentFacts(room, rows), ...level },
    numbers,
    ...otherColumns(room, rows),
  };
}

/** The first spelling of each name, of a person where no company is named; the id where there is none. */
function namesOf(room: Room, rows: FactRows): readonly string[] {
  const whole = room.column("client_name") ?? room.column("contact_name");
  const parts: readonly Field[] = ["contact_first_name", "contact_last_name"];
  const columns = whole ? [whole] : parts.flatMap((field) => room.column(field) ?? []);
  const clean = columns.map((column) => linkCleaner(column.profile.cells));
  const names = rows.ids.map(() => "");
  // By place in the list, and not by date: the spelling the reader sees first.
  for (let row = 0; row < room.size; row++) {
    const client = rows.client[row] as number;
    if (client < 0 || names[client] !== "") continue;
    names[client] = columns
      .map((column, at) => clean[at]?.(shownName(room.cell(column, row))) ?? "")
      .join(" ")
      .trim();
  }
  return names.map((name, client) => name || (rows.ids[client] as string));
}
