/** The help card of a custom function, as the platform reads it from the comment above it. */
export interface Card {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly means: string;
  readonly optional: boolean;
}

const CARD =
  /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+(\w+)/g;

/** Every card of a built script. */
export function readCards(code: string): Card[] {
  return [...code.matchAll(CARD)].map(([, comment = "", name = ""]) => readCard(name, comment));
}

/**
 * The cards say each thing twice, in English and then in French; the page shows one of them.
 * @param language which half
 */
export function cardIn(card: Card, language: "fr" | "en"): Card {
  const pick = (text: string, between: string) => {
    const parts = text.split(between);
    return (language === "fr" ? parts[parts.length - 1] : parts[0]) ?? text;
  };
  return {
    ...card,
    summary: pick(card.summary, "\n"),
    parameters: card.parameters.map((one) => ({ ...one, means: pick(one.means, " / ") })),
  };
}

function readCard(name: string, comment: string): Card {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trim());
  const firstTag = lines.findIndex((line) => line.startsWith("@"));
  const summary = lines.slice(0, firstTag).filter((line) => line !== "");
  const parameters = lines.flatMap((line) => {
    const found = /^@param\s+(?:\{[^}]*\}\s+)?(\[?)([\w.]+)\]?\s*(.*)$/.exec(line);
    if (!found) return [];
    const [, bracket, parameter = "", means = ""] = found;
    return [{ name: parameter, means, optional: bracket === "[" }];
  });
  return { name, summary: summary.join("\n"), parameters };
}
