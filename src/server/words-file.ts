import type { Language, Words } from "../i18n/words.ts";

const FILES: Readonly<Record<Language, string>> = { en: "WordsEn", fr: "WordsFr" };
const read: { [language in Language]?: Words } = {};

/**
 * All the words of one language, read from a file of their own once an execution. `Code.js` is
 * evaluated at every call of a cell (fact 33), and hardly any of them says a word.
 */
export function catalogueOf(language: Language): Words {
  const text = (): string => HtmlService.createHtmlOutputFromFile(FILES[language]).getContent();
  read[language] ??= JSON.parse(text()) as Words;
  return read[language];
}
