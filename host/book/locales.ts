/** What a spreadsheet locale decides: how typed text is read and values are shown. */
export interface Locale {
  decimal: "." | ",";
  /** Accepted between groups of three digits when typed; the first one is shown. */
  groups: readonly string[];
  dayFirst: boolean;
  /** Accepted between the parts of a date. */
  dateMarks: string;
  dateFormat: string;
  dateTimeFormat: string;
  trueWord: string;
  falseWord: string;
  /** Name of the first sheet, before its number. */
  sheetWord: string;
  /** BCP 47 tag, for the names of months and days. */
  tag: string;
}

const SPACES = ["\u202f", "\u00a0", " "];

const EUROPEAN = { decimal: ",", dayFirst: true, dateMarks: "/-" } as const;

export const LOCALES: Readonly<Record<string, Locale>> = {
  en_US: {
    decimal: ".",
    groups: [","],
    dayFirst: false,
    dateMarks: "/-",
    dateFormat: "m/d/yyyy",
    dateTimeFormat: "m/d/yyyy h:mm:ss",
    trueWord: "TRUE",
    falseWord: "FALSE",
    sheetWord: "Sheet",
    tag: "en-US",
  },
  en_GB: {
    decimal: ".",
    groups: [","],
    dayFirst: true,
    dateMarks: "/-",
    dateFormat: "dd/mm/yyyy",
    dateTimeFormat: "dd/mm/yyyy hh:mm:ss",
    trueWord: "TRUE",
    falseWord: "FALSE",
    sheetWord: "Sheet",
    tag: "en-GB",
  },
  fr_FR: {
    ...EUROPEAN,
    groups: SPACES,
    dateFormat: "dd/mm/yyyy",
    dateTimeFormat: "dd/mm/yyyy hh:mm:ss",
    trueWord: "VRAI",
    falseWord: "FAUX",
    sheetWord: "Feuille ",
    tag: "fr-FR",
  },
  de_DE: {
    ...EUROPEAN,
    groups: ["."],
    dateMarks: ".-/",
    dateFormat: "dd.mm.yyyy",
    dateTimeFormat: "dd.mm.yyyy hh:mm:ss",
    trueWord: "WAHR",
    falseWord: "FALSCH",
    sheetWord: "Tabellenblatt",
    tag: "de-DE",
  },
};

/** The rules of a spreadsheet locale ("fr_FR"); the strict runtime knows only these few. */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name];
  if (!locale) throw new Error(`The workbook does not know the locale ${name}`);
  return locale;
}
