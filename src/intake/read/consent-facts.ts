import type { TextFact } from "../../core/orders.ts";
import { wordMeaning } from "../catalogue/dictionary.ts";
import type { Field } from "../fields/field.ts";
import { readBoolean } from "../values/boolean.ts";
import { readDate } from "../values/date.ts";
import type { FactRows } from "./fact-rows.ts";
import type { Room } from "./room.ts";
import type { Texts } from "./text-facts.ts";

const CONSENT: readonly (readonly [TextFact, Field])[] = [
  ["consentEmail", "consent_email"],
  ["consentPhone", "consent_phone"],
];

/**
 * Who may be written to: "yes", "no", or blank where nobody said. A blank is never a yes, of several
 * rows the most restrictive is believed, and an objection, marked or dated, wins over everything.
 */
export function consentFacts(room: Room, rows: FactRows): Texts {
  const texts: Texts = {};
  for (const [fact, field] of CONSENT) {
    const column = room.column(field);
    if (column) texts[fact] = mostRestrictive(room, rows, { field, out: false });
  }
  if (!room.column("opt_out")) return texts;
  const out = mostRestrictive(room, rows, { field: "opt_out", out: true });
  const known = texts.consentEmail ?? rows.ids.map(() => "");
  return { ...texts, consentEmail: known.map((text, client) => out[client] || text) };
}

/** @param what `out`: the column says who objects, so that its yes is a no */
function mostRestrictive(
  room: Room,
  { client, ids }: FactRows,
  { field, out }: { readonly field: Field; readonly out: boolean },
): readonly string[] {
  const found = ids.map(() => "");
  const column = room.column(field);
  if (!column) return found;
  const { index, texts } = room.labels(column);
  const answers = texts.map((text) => (out ? objects(text) : agrees(room, text)));
  for (let row = 0; row < client.length; row++) {
    const at = client[row] as number;
    const answer = answers[index[row] as number];
    if (at < 0 || answer === null || answer === undefined || found[at] === "no") continue;
    found[at] = answer ? "yes" : "no";
  }
  return found;
}

function agrees(room: Room, text: string): boolean | null {
  if (text === "") return null;
  const meaning = wordMeaning(room.context.catalogue, "consent", text);
  if (meaning === "yes") return true;
  return meaning === "no" ? false : readBoolean(text);
}

/** A mark or a day says no; that somebody does not object says nothing. */
function objects(text: string): boolean | null {
  if (text === "") return null;
  return readBoolean(text) === true || readDate(text) !== null ? false : null;
}
