import type { Card } from "../card.ts";

/**
 * The top-level functions Sheets finds, each beneath the comment its help card is made of.
 *
 * A card has one language only on the platform, so each line says it in English, then in French.
 */
export function renderCards(cards: readonly Card[]): string {
  return cards.map(renderCard).join("\n");
}

function renderCard({ name, summary, args, means, returns }: Card): string {
  const names = Object.keys(args);
  const parameters = Object.entries(args).map(([parameter, { type, optional }]) => {
    const shown = optional ? `[${parameter}]` : parameter;
    return ` * @param {${type}} ${shown} ${means[parameter]?.en} / ${means[parameter]?.fr}`;
  });
  return [
    "/**",
    ` * ${summary.en}`,
    ` * ${summary.fr}`,
    " *",
    ...parameters,
    ` * @return ${returns.en} / ${returns.fr}`,
    " * @customfunction",
    " */",
    `function ${name}(${names.join(", ")}) {`,
    `  return Portfolio.compute("${name}", arguments);`,
    "}",
    "",
  ].join("\n");
}
