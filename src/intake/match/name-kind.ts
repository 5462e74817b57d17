import { foldText } from "../values/clean.ts";
import { wordSet } from "../values/word-set.ts";
import { LEGAL_FORMS } from "../values/words-company.ts";
import type { RecordKind } from "./records.ts";

const legalForms = wordSet(LEGAL_FORMS.replace(/ /g, "|"));
const CIVILITY =
  /^(?:m\.|(?:mr|mrs|ms|mme|mlle|miss|monsieur|madame|mademoiselle|mr et mme|m\. et mme)\b\.?) /;

/**
 * What a name tells of who bears it: "Mme Claire Exemple" is a person, "Exemple SARL" a company.
 *
 * @param name as written
 * @returns "" where it tells nothing
 */
export function nameKind(name: string): RecordKind {
  const folded = foldText(name);
  const words = folded.replace(/\./g, "").split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => legalForms().has(word))) return "company";
  return CIVILITY.test(folded) ? "person" : "";
}
