import { foldText } from "../text/fold-text.ts";
import { jaroWinkler } from "../text/similarity.ts";
import { isSlip } from "../text/slip.ts";
import type { RuleColumn } from "./condition.ts";
import { type TextCondition, textsOf, textTest } from "./text-test.ts";
import type { Condition, TypologyRule } from "./typology.ts";

/** What a rule asks for in vain, for whoever wrote it. */
export interface RuleNotice {
  readonly key: "rule.nowhere" | "rule.slip" | "rule.within" | "rule.unreadCells";
  /** `rule` from 1 and `column`; the `text` asked for and one `near` it; `clients` and a `sample` of their cells. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Columns whose words are known without a list: nobody need be in a class today. */
const KNOWN: readonly string[] = ["abc", "rfm", "rfmSegment", "consentEmail", "consentPhone"];
/** Among more different words than these the nearest one is not looked for. */
const MOST_WORDS = 2_000;
/** From here on two words are nearly one. @see jaroWinkler */
const ALIKE = 0.88;

/**
 * Values that rules ask for and that stand nowhere in their column, with the nearest one, and cells no
 * comparison can read. A column that is not there is a problem of its own, and none of these.
 */
export function ruleNotices(
  rules: readonly TypologyRule[],
  columnOf: (name: string) => RuleColumn | null,
): RuleNotice[] {
  return rules.flatMap(({ when }, place) =>
    when.flatMap((condition) => {
      const column = columnOf(condition.column);
      const found = column === null ? [] : noticesOf(condition, column);
      const about = { rule: place + 1, column: condition.column };
      return found.map(({ key, values }) => ({ key, values: { ...about, ...values } }));
    }),
  );
}

function noticesOf(condition: Condition, column: RuleColumn): RuleNotice[] {
  if ("value" in condition || "from" in condition) return unreadIn(column);
  const texts = column.kind === "text" ? column.values : column.own?.texts;
  const asks = "text" in condition || "texts" in condition;
  if (!asks || !texts || KNOWN.includes(condition.column)) return [];
  const absent = textsOf(condition, column).filter((text) => isNowhere(text, condition, column));
  if (absent.length === 0) return [];
  const words = new Map(texts.map((text) => [foldText(text), text.trim()]));
  words.delete("");
  return absent.map((text) => absence(text, condition, { texts, words }));
}

function unreadIn(column: RuleColumn): RuleNotice[] {
  if (column.kind === "text" || !column.own) return [];
  const { values } = column;
  const unread = column.own.texts.filter(
    (text, i) => text !== "" && Number.isNaN(values[i] as number),
  );
  const [sample] = unread;
  if (sample === undefined) return [];
  return [{ key: "rule.unreadCells", values: { clients: unread.length, sample } }];
}

function isNowhere(text: string, { column: name, is }: TextCondition, column: RuleColumn): boolean {
  const isPart = is === "containing" || is === "beginning";
  const holds = textTest({ column: name, is: isPart ? is : "equal", text }, column);
  for (let i = 0; i < column.values.length; i++) if (holds(i)) return false;
  return true;
}

interface Words {
  readonly texts: readonly string[];
  /** As written, by the word folded. */
  readonly words: ReadonlyMap<string, string>;
}

function absence(text: string, { is }: TextCondition, { texts, words }: Words): RuleNotice {
  const wanted = foldText(text);
  const isPart = is === "containing" || is === "beginning";
  const inside = isPart ? [] : texts.filter((each) => holdsWord(foldText(each), wanted));
  const [sample] = inside;
  if (sample !== undefined) {
    return { key: "rule.within", values: { text, clients: inside.length, sample } };
  }
  const near = nearest(wanted, words);
  return near === null
    ? { key: "rule.nowhere", values: { text } }
    : { key: "rule.slip", values: { text, near } };
}

/** Whether a text holds a word (or words) whole, among others. */
function holdsWord(text: string, wanted: string): boolean {
  const at = text.indexOf(wanted);
  if (at < 0 || wanted === "") return false;
  const isLetter = (sign: string | undefined) => /[\p{L}\p{N}]/u.test(sign ?? " ");
  return !isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]);
}

function nearest(wanted: string, words: Words["words"]): string | null {
  if (words.size > MOST_WORDS) return null;
  let best: string | null = null;
  let most = ALIKE;
  for (const [word, text] of words) {
    const alike = isSlip(wanted, word) ? 1 : jaroWinkler(wanted, word);
    if (alike >= most && (best === null || alike > most)) [best, most] = [text, alike];
  }
  return best;
}
