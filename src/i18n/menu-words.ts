import { menu as en } from "./en/menu.ts";
import { menu as fr } from "./fr/menu.ts";
import type { Language } from "./words.ts";

/**
 * The words of the menu. They stand apart from the other areas: the menu is made before anybody
 * agreed to anything, when no file of the add-on may be read (fact 43).
 */
export function menuWords(language: Language): typeof en {
  return language === "fr" ? fr : en;
}
