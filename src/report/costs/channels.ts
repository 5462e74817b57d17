import type { Portfolio } from "../../core/portfolio/portfolio.ts";
import { foldText } from "../../core/text/fold-text.ts";

/** Where the clients come from, as the list names it, the most frequent first; each once whatever its capitals. */
export function channelsOf({ clients }: Portfolio): readonly string[] {
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const value of clients.texts.acquisitionSource ?? []) {
    const key = foldText(value);
    if (key === "") continue;
    const channel = found.get(key) ?? { name: value.trim(), count: 0 };
    channel.count++;
    found.set(key, channel);
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
