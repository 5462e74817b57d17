import { type Words, wordsOf } from "../../i18n/words.ts";

type Choices = Words["settings"]["choices"];

/** A setting whose value is one of few words. */
export type ChoiceGroup = keyof Choices;
/** The stable key of a choice. */
export type ChoiceKey<Group extends ChoiceGroup> = keyof Choices[Group] & string;

/** The choices of a group as pairs of key and word, in the order offered. */
export function choicePairs<Group extends ChoiceGroup>(
  group: Group,
  words: Words,
): readonly (readonly [ChoiceKey<Group>, string])[] {
  return Object.entries(words.settings.choices[group]) as [ChoiceKey<Group>, string][];
}

/** The words of a group, to offer in a list. */
export function choiceWords(group: ChoiceGroup, words: Words): readonly string[] {
  return choicePairs(group, words).map(([, word]) => word);
}

/**
 * The key a word stands for, in either language: a tab written in French stays readable when the
 * reader turns to English.
 */
export function choiceOf<Group extends ChoiceGroup>(
  group: Group,
  text: string,
): ChoiceKey<Group> | null {
  const wanted = plain(text);
  for (const language of ["fr", "en"] as const) {
    for (const [key, word] of choicePairs(group, wordsOf(language))) {
      if (plain(word) === wanted || plain(key) === wanted) return key;
    }
  }
  return null;
}

/** Case, odd spaces and the kind of apostrophe tell nothing apart. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\s]+/g, " ")
    .replace(/\u2019/g, "'")
    .trim()
    .toLowerCase();
}
