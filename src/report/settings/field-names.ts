import { wordsOf } from "../../i18n/words.ts";
import type { FieldNames } from "./settings-shape.ts";

/** What each field is called in both languages, as the Settings tab writes and reads it. */
export function fieldNames(): FieldNames {
  return { fr: wordsOf("fr").intake.fields, en: wordsOf("en").intake.fields };
}
