import { describe, expect, it } from "vitest";
import type { Given } from "../../host/cli/job.ts";
import { bookOfText, type Language, printed } from "./job.ts";

const LIST = "Code client;Client;Date;Montant\n1;Dupont;2026-01-05;100\n2;Martin;2026-02-06;50\n";

/** What the command line answers to a settings file that holds these. */
async function told(given: Given, language: Language = "en"): Promise<readonly [string, string]> {
  const refused = await printed(await bookOfText(LIST), { language, given }).then(
    () => ({ code: "ok", message: "" }),
    (error: { code: string; message: string }) => error,
  );
  return [refused.code, refused.message];
}

describe("a settings file of a wrong shape is the reader's to mend", () => {
  it.each<[string, Given, string]>([
    [
      "a word that is none of the list",
      { abc: { rule: "first" } },
      'The setting “abc.rule” takes "crossing", "inclusive" or "ties"; it holds "first".',
    ],
    [
      "a share beyond 1, in a list",
      { abc: { shares: [0.8, 95] } },
      "The setting “abc.shares[1]” takes a number of 1 or less; it holds 95.",
    ],
    [
      "a text for a number",
      { newClientDays: "ninety" },
      'The setting “newClientDays” takes a number; it holds "ninety".',
    ],
    [
      "a kind that does not exist",
      { period: { kind: "weeks" } },
      'The setting “period.kind” takes "all", "months", "lastYear" or "range"; it holds "weeks".',
    ],
    [
      "a kind without what it needs",
      { period: { kind: "months", months: "12m" } },
      'The setting “period.months” takes a number; it holds "12m".',
    ],
    [
      "a date of another form",
      { asOf: "22/11/2026" },
      'The setting “asOf” takes "today", "last" or a date such as 2026-11-22; it holds "22/11/2026".',
    ],
    ["a number for a group", { abc: 7 }, "The setting “abc” takes a group in braces; it holds 7."],
  ])("%s", async (_, given, message) => expect(await told(given)).toEqual(["problem", message]));

  it("speaks French", async () =>
    expect(await told({ abc: { zeros: 1 } }, "fr")).toEqual([
      "problem",
      'Le réglage «\u00a0abc.zeros\u00a0» attend "Z" ou "last"\u00a0; il contient 1.',
    ]));

  it("names the settings there are for one there is not", async () => {
    const [code, message] = await told({ segmentby: { kind: "abc" } });
    expect(code).toBe("problem");
    expect(message).toMatch(/^There is no setting "segmentby"; there are language, .*segmentBy/);
  });

  it("takes a day of a rule as it reads", async () => {
    const on = (value: string) => ({
      segmentBy: { kind: "rules" },
      typology: {
        rules: [{ when: [{ column: "lastDay", is: "above", value }], segment: "Derniers" }],
        otherwise: "Autres",
        unread: [],
      },
    });
    const { clients } = await printed(await bookOfText(LIST), {
      language: "en",
      given: on("2026-01-31"),
    });
    expect(clients.map(({ name, segment }) => [name, segment])).toEqual([
      ["Dupont", "Autres"],
      ["Martin", "Derniers"],
    ]);
    expect((await told(on("2026-13-31")))[0]).toBe("problem");
  });

  it("takes one of the right shape", async () =>
    expect(await told({ abc: { shares: [0.7, 0.9] } })).toEqual(["ok", ""]));
});
