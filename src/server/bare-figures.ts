import type { Settings } from "../contract/api.ts";
import { Problem } from "../core/problem.ts";
import type { File } from "../sheets/file.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { methodOf } from "./method-of.ts";

/**
 * The figures by scores and classes alone, for whoever is still choosing: rules, criteria and a map that
 * are half written do not stand in the way.
 * @throws Problem of the source
 */
export function bareFigures(
  file: File,
  { tabId, settings, today }: { tabId: number; settings: Settings; today: number },
): Figures {
  return figuresOf(file, { tabId, settings: bare(settings), today });
}

function bare(settings: Settings): Settings {
  const plain: Settings = {
    ...settings,
    segmentBy: { kind: "rfm" },
    typology: { rules: [], otherwise: "", unread: [] },
    accounts: { ...settings.accounts, criteria: [], unread: [] },
  };
  try {
    methodOf(plain);
    return plain;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...plain, rfm: { ...plain.rfm, map: null } };
  }
}
