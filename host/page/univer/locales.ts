import { LocaleType, mergeLocales } from "@univerjs/core";
import enConditional from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import frConditional from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import enCore from "@univerjs/preset-sheets-core/locales/en-US";
import frCore from "@univerjs/preset-sheets-core/locales/fr-FR";
import enValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import frValidation from "@univerjs/preset-sheets-data-validation/locales/fr-FR";
import enDrawing from "@univerjs/preset-sheets-drawing/locales/en-US";
import frDrawing from "@univerjs/preset-sheets-drawing/locales/fr-FR";
import enFilter from "@univerjs/preset-sheets-filter/locales/en-US";
import frFilter from "@univerjs/preset-sheets-filter/locales/fr-FR";
import enNote from "@univerjs/preset-sheets-note/locales/en-US";
import frNote from "@univerjs/preset-sheets-note/locales/fr-FR";
import type { Language } from "../shell/language.ts";

/** The grid's own words. */
export const GRID_LOCALES = {
  en: {
    type: LocaleType.EN_US,
    words: mergeLocales(enCore, enConditional, enValidation, enNote, enDrawing, enFilter),
  },
  fr: {
    type: LocaleType.FR_FR,
    words: mergeLocales(frCore, frConditional, frValidation, frNote, frDrawing, frFilter),
  },
} satisfies Record<Language, unknown>;
