import type { Condition, TypologyRule } from "../../core/typology/typology.ts";
import { isFault, type LineFault } from "./line-fault.ts";
import { shadowOf, unquoted } from "./line-text.ts";
import { readCondition } from "./read-condition.ts";
import { operatorIn, ruleWords, wordIn } from "./rule-words.ts";

/** A number in front of the rule: "1." or "2)". */
const NUMBER = /^\s*\d+\s*[.)]\s*/;

/**
 * The rule a line says, in French or in English: "when … and … then segment", or "always segment".
 * Capitals, accents, kinds of quotation marks and other words for the same do no harm.
 */
export function readRule(line: string): TypologyRule | LineFault {
  const { always, thus, when } = ruleWords();
  const text = line.replace(NUMBER, "").trim();
  const everybody = behind(text, always);
  if (everybody !== null) {
    const segment = unquoted(behind(everybody, thus) ?? everybody);
    return segment === "" ? { fault: "segment", text } : { when: [], segment };
  }
  const found = wordIn(shadowOf(text), thus);
  const segment = found === null ? "" : unquoted(text.slice(found.end));
  if (found === null || segment === "") return { fault: "segment", text };
  const before = text.slice(0, found.at);
  const read = partsOf(behind(before, when) ?? before).map(readCondition);
  return read.find(isFault) ?? { when: read as readonly Condition[], segment };
}

/** What stands behind one of the words, if the text begins with it; else null. */
function behind(text: string, words: readonly string[]): string | null {
  const trimmed = text.trim();
  const found = wordIn(shadowOf(trimmed), words);
  return found?.at === 0 ? trimmed.slice(found.end).trim() : null;
}

/**
 * The conditions, apart at "and". A part without an operator belongs to the one before: "Sector is
 * Hotels and restaurants" is one condition, and so is "between 5 and 10".
 */
function partsOf(text: string): readonly string[] {
  const shadow = shadowOf(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const found = wordIn(shadow.slice(at), ruleWords().and);
    if (found === null) break;
    const end = at + found.end;
    const next = wordIn(shadow.slice(end), ruleWords().and);
    const rest = shadow.slice(end, next === null ? undefined : end + next.at);
    if (operatorIn(rest) !== null) {
      parts.push(text.slice(from, at + found.at).trim());
      from = end;
    }
    at = end;
  }
  return [...parts, text.slice(from).trim()];
}
