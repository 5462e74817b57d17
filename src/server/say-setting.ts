import type { Allowed, SettingFault } from "../contract/setting-fault.ts";
import { fill, type Words } from "../i18n/words.ts";

/** The sentence for a setting of a wrong shape: its name, what it takes and what it holds. */
export function saySettingFault({ setting, allowed, found }: SettingFault, words: Words): string {
  const { takes, takesNothing, holds, or } = words.server.setting;
  const each = [...new Set(allowed.flatMap((one) => formsOf(one, words)))];
  const list = [each.slice(0, -1).join(", "), each[each.length - 1] ?? ""].filter(Boolean).join(or);
  const said = fill(list === "" ? takesNothing : takes, { setting, allowed: list });
  return found === "" ? `${said}.` : `${said}${fill(holds, { found })}`;
}

function formsOf(allowed: Allowed, words: Words): string[] {
  const { types, day, least, most, leastItems, mostItems, other } = words.server.setting;
  if (allowed.kind === "words") return allowed.words.map((word) => `"${word}"`);
  if (allowed.kind === "day") return [day];
  if (allowed.kind === "type") return [types[allowed.type as keyof typeof types] ?? other];
  const { kind, limit, items } = allowed;
  const sentence = kind === "least" ? (items ? leastItems : least) : items ? mostItems : most;
  return [fill(sentence, { limit })];
}
