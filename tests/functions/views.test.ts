import { parse } from "acorn";
import { expect, it } from "vitest";
import { cards } from "../../src/functions/cards.ts";
import { renderCards } from "../../src/functions/views/cards.ts";
import { helpOf } from "../../src/functions/views/help.ts";

it("a card stands directly above a function with the real parameter names", () => {
  expect(renderCards(cards)).toContain(`/**
 * ABC class of each client, by cumulative share of revenue.
 * Classe ABC de chaque client, selon la part cumulée du chiffre d’affaires.
 *
 * @param {range} revenue revenue of each client / chiffre d’affaires de chaque client
 * @param {number} [a_share] share of revenue that class A covers, 0.8 if left out / part couverte par la classe A, 0,8 par défaut
 * @param {number} [b_share] share that classes A and B cover together, 0.95 if left out / part couverte par A et B ensemble, 0,95 par défaut
 * @return A, B or C for each client, Z without revenue / A, B ou C pour chaque client, Z sans chiffre d’affaires
 * @customfunction
 */
function ABC_CLASS(revenue, a_share, b_share) {
  return Portfolio.compute("ABC_CLASS", arguments);
}`);
});

it("the cards are one script that declares every function of the catalogue and nothing else", () => {
  const { body } = parse(renderCards(cards), { ecmaVersion: 2021, sourceType: "script" });
  const declared = body.map((node) =>
    node.type === "FunctionDeclaration" ? node.id.name : node.type,
  );
  expect(declared).toEqual(cards.map(({ name }) => name));
});

it("the help speaks one language and shows the formula as it is typed there", () => {
  const [french] = helpOf(cards, "fr");
  const [english] = helpOf(cards, "en");
  expect(french?.formula).toBe("=ABC_CLASS(B2:B7; 0,8; 0,95)");
  expect(english?.formula).toBe("=ABC_CLASS(B2:B7, 0.8, 0.95)");
  expect(french?.args[1]).toEqual({
    name: "a_share",
    means: "part couverte par la classe A, 0,8 par défaut",
    form: "une part de 0 à 1",
    optional: true,
  });
  expect(english?.summary).toBe("ABC class of each client, by cumulative share of revenue.");
});
