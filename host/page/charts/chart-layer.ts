import type { BookSheet } from "../../book/sheet.ts";
import type { Language } from "../shell/language.ts";
import type { Mirror } from "../sync/mirror.ts";

/** The charts drawn over the grid. */
export class ChartLayer {
  readonly #mirror: Mirror;
  readonly #language: Language;

  constructor(mirror: Mirror, language: Language) {
    this.#mirror = mirror;
    this.#language = language;
  }

  /** Draws the charts of these sheets anew. */
  redraw(_sheets: readonly BookSheet[]): void {
    void this.#mirror;
    void this.#language;
  }
}
