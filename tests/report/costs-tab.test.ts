import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/i18n/words.ts";
import { channelsOf } from "../../src/report/costs/channels.ts";
import type { FormBody } from "../../src/report/form-spec.ts";
import { costsTab } from "../../src/report/tabs/costs-tab.ts";
import { AS_OF, TEN } from "./clients-fixture.ts";
import { portfolioOf } from "./portfolio-fixture.ts";

function form(language: "fr" | "en", channels: readonly string[] = []): FormBody {
  const { body } = costsTab({ language, asOf: AS_OF, channels });
  if (body.kind !== "form") throw new Error("not a form");
  return body;
}

describe("the tab of costs", () => {
  it.each(["fr", "en"] as const)(
    "in %s explains each heading and shows how to fill it",
    (language) => {
      const { rows, fields, headingRow, inputs } = form(language);
      const { costs } = wordsOf(language);
      const texts = rows.map((row) => row.map(({ value }) => value));
      expect(texts[headingRow]).toEqual(fields.map(({ heading }) => heading));
      expect(fields.every(({ help }) => help.length > 20)).toBe(true);
      const examples = texts.slice(headingRow + 1);
      expect(examples.map(([, , from, to, amount]) => [from, to, amount])).toEqual([
        ["03/2026", "", 1500],
        ["2026", "", 4800],
        ["01/2026", "06/2026", 900],
      ]);
      for (const [channel, kind] of examples) {
        expect(String(channel).startsWith(costs.example)).toBe(true);
        expect(Object.values(costs.kinds)).toContain(kind);
      }
      expect(inputs.map(({ row }) => texts[row]?.[0])).toEqual([
        costs.fixedCosts.heading,
        costs.cash.heading,
      ]);
    },
  );

  it("knows each of its words in the other language", () => {
    const { words, rows } = form("fr");
    const kinds: readonly string[] = Object.values(wordsOf("en").costs.kinds);
    for (const row of form("en").rows) {
      for (const { value } of row) {
        if (typeof value !== "string" || !/[a-z]/.test(value) || kinds.includes(value)) continue;
        expect(rows.flat().map((cell) => cell.value)).toContain(words.get(value));
      }
    }
  });

  it("keeps months as they are typed, and offers channels of the list, fifty at most", () => {
    const many = Array.from({ length: 80 }, (_, i) => `Canal ${i}`);
    const [channel, kind, from, to] = form("fr", many).fields;
    expect([from?.format, to?.format]).toEqual(["text", "text"]);
    expect(channel?.choices).toHaveLength(50);
    expect(kind?.choices).toEqual(["Acquisition", "Fidélisation"]);
  });
});

it("channels are named once, the most frequent first", () => {
  const portfolio = portfolioOf(TEN);
  const acquisitionSource = ["web", "Salon", "Web", "", "WEB ", "salon", "Radio", "", "", ""];
  const clients = { ...portfolio.clients, texts: { acquisitionSource } };
  expect(channelsOf({ ...portfolio, clients })).toEqual(["web", "Salon", "Radio"]);
  expect(channelsOf(portfolio)).toEqual([]);
});
