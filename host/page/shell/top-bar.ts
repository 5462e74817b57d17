import { LOCALES } from "../../book/locales.ts";
import { SAMPLES, type Sample } from "../session/open-file.ts";
import { element } from "./dom.ts";
import { LANGUAGES, type Language } from "./language.ts";
import type { PageWords } from "./words.ts";

/** What the page shows: an invented sample, or a file of the user's. */
export type Source = Sample | "file";

export interface TopBarOptions {
  readonly words: PageWords;
  readonly language: Language;
  readonly source: Source;
  readonly locale: string;
  readonly name: string;
  readonly menu: HTMLElement;
  rename(name: string): void;
  chooseSample(source: Sample): void;
  openFile(file: File): void;
  download(): void;
  chooseLanguage(language: Language): void;
  chooseLocale(locale: string): void;
}

/** The bar above the grid. */
export function topBar(options: TopBarOptions): HTMLElement {
  const { words } = options;
  const name = element("input", {
    class: "book-name",
    "aria-label": words.spreadsheetName,
    value: options.name,
    spellcheck: "false",
  });
  name.addEventListener("change", () => options.rename(name.value.trim() || options.name));
  const title = element("div", { class: "title-block" }, name, options.menu);
  return element(
    "header",
    { class: "top-bar" },
    element("div", { class: "logo", "aria-hidden": "true" }),
    title,
    element("div", { class: "top-bar-space" }),
    sampleChooser(options),
    ...fileButtons(options),
    choice(words.locale, Object.keys(LOCALES), options.locale, options.chooseLocale),
    languageChooser(options),
  );
}

function sampleChooser({ words, source, chooseSample }: TopBarOptions): HTMLElement {
  const select = element("select", { "aria-label": words.sample, class: "select" });
  if (source === "file") select.append(new Option(words.opened, "file", true, true));
  for (const sample of SAMPLES) {
    select.append(new Option(words[sample], sample, false, sample === source));
  }
  select.addEventListener("change", () => {
    const chosen = SAMPLES.find((sample) => sample === select.value);
    if (chosen) chooseSample(chosen);
    select.value = source;
  });
  return select;
}

function fileButtons({ words, openFile, download }: TopBarOptions): HTMLElement[] {
  const picker = element("input", {
    type: "file",
    accept: ".csv,.tsv,.txt,.xlsx,.gz",
    hidden: true,
  });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) openFile(file);
    picker.value = "";
  });
  const open = element("button", { type: "button", class: "outline-button" }, words.open);
  open.addEventListener("click", () => picker.click());
  const save = element("button", { type: "button", class: "outline-button" }, words.download);
  save.addEventListener("click", () => download());
  return [picker, open, save];
}

function languageChooser({ words, language, chooseLanguage }: TopBarOptions): HTMLElement {
  const names: Record<Language, string> = { fr: "Français", en: "English" };
  const labels = LANGUAGES.map((one) => names[one]);
  return choice(words.language, labels, names[language], (label) => {
    chooseLanguage(label === names.fr ? "fr" : "en");
  });
}

function choice(
  label: string,
  values: readonly string[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element("select", { "aria-label": label, title: label, class: "select" });
  for (const value of values) select.append(new Option(value, value, false, value === chosen));
  select.addEventListener("change", () => choose(select.value));
  return select;
}
