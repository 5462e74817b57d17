import { describe, expect, it } from "vitest";
import type { ClientFacts } from "../../src/core/orders.ts";
import type { CardPart } from "../../src/report/card/card-line.ts";
import { type ClientCard, clientCard } from "../../src/report/card/client-card.ts";
import { ENGLISH, FRENCH } from "./clients-fixture.ts";
import { twelve } from "./twelve-fixture.ts";

const C02 = 1;
const C03 = 2;
const C05 = 4;

/** A line of a card: its value and its note. */
function line(card: ClientCard, part: CardPart["key"], label: string): readonly string[] {
  const lines = card.parts.find(({ key }) => key === part)?.lines ?? [];
  const found = lines.find((each) => each.label === label);
  return found ? [found.value, found.note] : [];
}

describe("the card of a client", () => {
  const card = clientCard(twelve(), C02, ENGLISH);

  it("says who, where and why, and the nearest changes first", () => {
    expect(card).toMatchObject({ id: "C02", segment: { name: "Loyal" }, computed: "" });
    expect(card.why).toBe("Score 455: last purchase 25 days ago, 9 orders, $31,751.");
    expect(card.changes).toEqual([
      "A last purchase at most 13 days old would make it “Champions”.",
    ]);
    expect(card.play).toContain("yearly review");
    expect(clientCard(twelve(), 0, FRENCH).changes).toEqual(["C’est déjà le meilleur segment."]);
    const first = clientCard(twelve(), 0, FRENCH);
    expect(line(first, "rank", "Rang")[1]).toBe(
      "29,1\u00a0% du chiffre d’affaires\u00a0: le plus gros client",
    );
  });

  it("gives rank and scores with the cut-offs that made them", () => {
    expect(line(card, "rank", "Rank")).toEqual([
      "2 of 12",
      "19.1% of revenue; 48.2% with all larger clients",
    ]);
    expect(line(card, "rank", "Recency score")).toEqual([
      "4 of 5",
      "25 days; this score: 14 to 36",
    ]);
    expect(line(card, "rank", "Frequency score")).toEqual([
      "5 of 5",
      "9 orders; this score: 9 or more",
    ]);
    expect(line(card, "rank", "Amount score")[1]).toBe("$31,751; this score: $26,740 or more");
    expect(line(card, "rank", "Class")[0]).toBe("A");
    expect(line(card, "rank", "Class")[1]).toMatch(/^from \$[\d,]+$/);
  });

  it("tells the rhythm, whose it is, and how late the next order is", () => {
    const late = clientCard(twelve(), C05, FRENCH);
    expect(line(late, "rhythm", "Rythme")).toEqual(["À relancer", ""]);
    expect(line(late, "rhythm", "Intervalle habituel")).toEqual([
      "309 jours",
      "moyenne entre ses commandes",
    ]);
    expect(line(late, "rhythm", "Commande attendue")).toEqual(["06/10/2026", "47 jours de retard"]);
    expect(line(late, "rhythm", "Dernière commande")).toEqual(["01/12/2025", "il y a 356 jours"]);
  });

  it("marks what is an estimate", () => {
    const small = clientCard(twelve(), C03, ENGLISH);
    expect(line(small, "potential", "Yearly wallet")).toEqual(["$12,600", "estimate, all clients"]);
    expect(line(small, "potential", "Left to win")).toEqual(["$8,400", ""]);
    // Who buys more than its peers is told nothing by them.
    expect(line(card, "potential", "Yearly wallet")).toEqual([]);
  });

  it("leaves out what is not known, parts and lines alike", () => {
    expect(line(card, "money", "Margin")).toEqual([]);
    expect(card.parts.map(({ key }) => key)).not.toContain("");
    for (const part of card.parts) {
      expect(part.lines.length).toBeGreaterThan(0);
      for (const { label, value } of part.lines)
        expect(`${label} ${value}`).not.toMatch(/NaN|undefined|\{/);
    }
  });

  it("says what is missing, and where each piece of information comes from", () => {
    const texts = { phone: Array.from({ length: 12 }, () => "+33 1") };
    const sources: ClientFacts["sources"] = {
      names: ["Orders", "CRM"],
      of: { revenue: new Int8Array(12), phone: new Int8Array(12).fill(1) },
    };
    const joined = clientCard(twelve({}, { texts, sources }), C02, ENGLISH);
    expect(joined.known.missing).toContain("e-mail");
    expect(joined.known.missing).not.toContain("phone");
    expect(joined.known.share).toBeGreaterThan(clientCard(twelve(), C02, ENGLISH).known.share);
    expect(joined.sources).toEqual([
      { label: "Orders", value: "Revenue", note: "" },
      { label: "CRM", value: "Phone", note: "" },
    ]);
    expect(line(joined, "data", "Phone")).toEqual(["+33 1", ""]);
  });

  it("names the one list where there is one", () => {
    expect(card.sources).toEqual([
      {
        label: ENGLISH.sourceName,
        value: "all that is read of this client; the other figures are computed from it",
        note: "",
      },
    ]);
  });

  it("says the segment chosen by hand, and where the method would put the client", () => {
    const overrides = [{ id: "C02", segment: "VIP", reason: "contrat", day: null }];
    const chosen = clientCard(twelve({ overrides }), C02, FRENCH);
    expect(chosen).toMatchObject({ segment: { name: "VIP" }, computed: "Fidèles" });
    expect(chosen.why).toContain("Choisi à la main");
    expect(chosen.choices).toContain("VIP");
  });

  it("gives the treatment of each department for a key account, and none without a class", () => {
    const criteria = [
      { key: "a", family: "history", weight: 100, column: "revenue", as: "most" } as const,
    ];
    const account = clientCard(twelve({ accounts: { criteria } }), 0, FRENCH);
    expect(account.treatment?.title).toBe(
      "Ce que fait chaque service (grand compte\u00a0: Fidèles)",
    );
    expect(account.treatment?.lines.map(({ label }) => label)).toEqual([
      ...["Ventes", "Devis", "Production", "Livraison", "Service client"],
    ]);
    expect(line(account, "potential", "Score grand compte")).toEqual([
      "10,0",
      "profil –, historique 10,0, potentiel – sur 10",
    ]);
  });
});
