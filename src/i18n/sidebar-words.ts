import { sidebar as en } from "./en/sidebar.ts";
import { sidebar as fr } from "./fr/sidebar.ts";
import type { Language } from "./words.ts";

/** Every word the panel says of itself. */
export type SidebarWords = typeof en;

/**
 * The panel's words of one language. They stand apart from the other areas: a cell's call evaluates
 * those and has no use for these, and the panel has no use for the rest.
 */
export function sidebarWords(language: Language): SidebarWords {
  return language === "fr" ? fr : en;
}
