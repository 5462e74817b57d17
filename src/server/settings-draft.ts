import type { Settings } from "../contract/api.ts";
import { shapes } from "../contract/schemas.ts";
import type { Language } from "../i18n/words.ts";
import { defaultSettings } from "../report/settings/default-settings.ts";

/** Where settings wait until a run makes their tab: parts, of which this is the first. */
const KEY = "clientPortfolio.settings";
/** The platform refuses a value of more than 9 KB; a letter counts for three bytes at most, but here for one. */
const LONGEST_PART = 8_000;
/** More parts than these are no settings. */
const MOST_PARTS = 20;

/**
 * Keeps settings without touching the file: before the first run nothing is written into it.
 *
 * @returns false when they are too long to be kept so
 */
export function keepDraft(settings: Settings): boolean {
  const store = PropertiesService.getDocumentProperties();
  // Escaped, a letter is a byte.
  const text = encodeURIComponent(JSON.stringify(settings));
  const count = Math.ceil(text.length / LONGEST_PART);
  if (!store || count > MOST_PARTS) return false;
  for (let part = 0; part < count; part++) {
    store.setProperty(keyOf(part), text.slice(part * LONGEST_PART, (part + 1) * LONGEST_PART));
  }
  store.deleteProperty(keyOf(count));
  return true;
}

/** The settings kept, as far as they can be read. @param language of what an earlier version did not keep */
export function readDraft(language: Language): Settings | null {
  const store = PropertiesService.getDocumentProperties();
  let text = "";
  for (let part = 0; part < MOST_PARTS; part++) {
    const more = store?.getProperty(keyOf(part));
    if (!more) break;
    text += more;
  }
  if (text === "") return null;
  const json = text.startsWith("{") ? text : decodeURIComponent(text);
  const read = shapes().settings.safeParse(completed(JSON.parse(json), language));
  return read.success ? read.data : null;
}

function keyOf(part: number): string {
  return part === 0 ? KEY : `${KEY}.${part}`;
}

/** Settings an earlier version kept, with the usual value for all it knew nothing of. */
export function completed(kept: Partial<Settings>, language: Language): Settings {
  const usual: Settings = defaultSettings(kept.language ?? language);
  return {
    ...usual,
    ...kept,
    abc: { ...usual.abc, ...kept.abc },
    rfm: { ...usual.rfm, ...kept.rfm },
  };
}
