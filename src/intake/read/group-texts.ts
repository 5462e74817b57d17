import type { ClientFacts, TextFact } from "../../core/orders.ts";
import { foldText } from "../values/clean.ts";
import type { Sections } from "./drop-rows.ts";
import { type FactRows, rowsBelieved } from "./fact-rows.ts";
import type { Room } from "./room.ts";

const OWNER = /^(?:commercial|commerciale|vendeur|responsable|owner|sales ?rep|account manager)\b/;

/**
 * The heading a client stands under, as its sales territory or its owner, where no column of the list
 * tells either.
 *
 * @param list facts of the clients, the rows they come from and the headings above them
 */
export function groupTexts(
  room: Room,
  {
    facts,
    rows,
    sections,
  }: { readonly facts: ClientFacts; readonly rows: FactRows; readonly sections: Sections },
): ClientFacts {
  const { index, texts } = sections;
  if (texts.length < 2) return facts;
  const owners = texts.filter((text) => OWNER.test(foldText(text))).length;
  const fact: TextFact = owners * 2 > texts.length ? "owner" : "territory";
  const told = [facts.texts[fact], facts.texts.region].some((column) => column !== undefined);
  if (told || room.detected.shape !== "clients") return facts;
  const believed = rowsBelieved(rows, (row) => (index[row] as number) >= 0);
  const named = Array.from(believed, (row) => (row < 0 ? "" : (texts[index[row] as number] ?? "")));
  return { ...facts, texts: { ...facts.texts, [fact]: named } };
}
