import { describe, expect, it } from "vitest";
import type { Book } from "../../host/book/workbook.ts";
import type { Tabs } from "../../host/cli/answers.ts";
import { Gate, Refusal } from "../../host/cli/gate.ts";
import { loadAddOn } from "../../host/runtime/load.ts";
import { bookOfText, gateOf, type Language, NOW, printed } from "./job.ts";

/** Thirty clients with two orders each: every segment tab is small. */
function list(): string {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const day = `2026-${String((i % 9) + 1).padStart(2, "0")}-${String((i % 27) + 1).padStart(2, "0")}`;
    return `O${i};C${i % 30};Client ${i % 30};${day};${(i + 1) * 10}`;
  });
  return ["N° commande;Code client;Client;Date;Montant", ...rows].join("\n");
}

interface Begun {
  readonly gate: Gate;
  readonly runId: string;
  readonly steps: readonly { readonly kind: string }[];
}

/** Starts a run as the panel does, without carrying out a step. */
async function begin(gate: Gate, language: Language = "fr"): Promise<Begun> {
  const { tabs, settings } = await gate.ask<Tabs>("listTabs", { language });
  const tabId = tabs.find(({ name }) => name === "liste")?.id ?? 0;
  const begun = await gate.ask<Omit<Begun, "gate">>("startRun", { tabId, settings });
  return { gate, ...begun };
}

async function carryOut({ gate, runId, steps }: Begun, between: (step: number) => void) {
  for (let step = 0; step < steps.length; step++) {
    between(step);
    await gate.ask("runStep", { runId, step });
  }
}

async function refused(asked: Promise<unknown>): Promise<Refusal> {
  const answer = await asked.catch((error: unknown) => error);
  if (answer instanceof Refusal) return answer;
  throw new Error("it was not refused", { cause: answer });
}

const tabNames = (book: Book) =>
  book.sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name)
    .sort();

/** What stands in the note column of a client's row of a tab. */
function noteCell(book: Book, tab: string, client: string) {
  const sheet = book.find(tab);
  const heading = sheet?.cells[1] ?? [];
  const column = heading.findIndex((cell) => cell?.value === "Note");
  const row =
    sheet?.cells.findIndex((cells) => cells?.some((cell) => cell?.value === client)) ?? -1;
  if (!sheet || row < 0 || column < 0) throw new Error(`no note for ${client} in ${tab}`);
  return sheet.cell(row, column);
}

describe("somebody works in the file while a run is under way", () => {
  it("a tab deleted and a tab renamed between two steps: all is there at the end, once", async () => {
    const book = await bookOfText(list());
    await printed(book, { language: "fr" }, gateOf(book));
    const before = tabNames(book);
    const clients = book.find("Clients");
    const begun = await begin(gateOf(book));
    await carryOut(begun, (step) => {
      if (step === 2 && clients) clients.name = "Mes clients à moi";
      const kpi = book.find("Indicateurs");
      if (step === 3 && kpi) book.remove(kpi);
    });
    const expected = before.map((name) => (name === "Clients" ? "Mes clients à moi" : name));
    expect(tabNames(book)).toEqual(expected.sort());
    expect(book.find("Indicateurs")?.charts.length).toBeGreaterThan(0);
  });

  it("notes typed before and during a run stay with their client", async () => {
    const book = await bookOfText(list());
    await printed(book, { language: "fr" }, gateOf(book));
    noteCell(book, "Clients", "C5").value = "appeler lundi";
    await carryOut(await begin(gateOf(book)), (step) => {
      if (step === 2) noteCell(book, "Clients", "C6").value = "devis envoyé";
    });
    expect(noteCell(book, "Clients", "C5").value).toBe("appeler lundi");
    expect(noteCell(book, "Clients", "C6").value).toBe("devis envoyé");
  });

  it.each(["fr", "en"] as const)(
    "a list that changes under a run stops it with a sentence (%s)",
    async (language) => {
      const book = await bookOfText(list());
      const [source] = book.sheets;
      const begun = await begin(gateOf(book, language), language);
      const stopped = await refused(
        carryOut(begun, (step) => {
          if (step === 2) source?.writableRow(3).splice(4, 1, { value: 99_999 });
        }),
      );
      expect(stopped.code).toBe("stale");
      expect(stopped.message).toMatch(
        language === "fr" ? /«\sliste\s» ont changé/ : /“liste” were changed/,
      );
      const after = await printed(book, { language }, gateOf(book, language));
      expect(after.kpis.clients).toBe(30);
    },
  );

  it.each(["fr", "en"] as const)(
    "a protected tab is named, and done once it is free (%s)",
    async (language) => {
      const book = await bookOfText(list());
      await printed(book, { language }, gateOf(book, language));
      const clients = book.find("Clients");
      const lock = { id: 1, area: null, description: "", warningOnly: false, locked: true };
      clients?.protections.push(lock);
      const source = book.find("liste");
      book.activeSheetId = source?.id ?? -1;
      // Where nothing is to be written, nothing is in the way.
      source?.writableRow(3).splice(4, 1, { value: 99_999 });
      const stopped = await refused(printed(book, { language }, gateOf(book, language)));
      expect(stopped.code).toBe("problem");
      expect(stopped.message).toMatch(
        language === "fr" ? /«\sClients\s» est protégé/ : /“Clients”.*protected/,
      );
      if (clients) clients.protections = [];
      const again = await printed(book, { language }, gateOf(book, language)).catch(
        (error) => error,
      );
      expect(again).toMatchObject({ kpis: { clients: 30 } });
    },
  );

  it.each(["fr", "en"] as const)(
    "the second of two people is told who runs (%s)",
    async (language) => {
      const book = await bookOfText(list());
      const addOn = loadAddOn(book, { clock: () => NOW, user: { locale: language } });
      const colleague = loadAddOn(book, {
        clock: () => NOW,
        stores: addOn.stores,
        user: { locale: language, temporaryKey: "another-user-key" },
      });
      const begun = await begin(new Gate(addOn), language);
      const { code, message } = await refused(begin(new Gate(colleague), language));
      expect(code).toBe("locked");
      expect(message).toMatch(language === "fr" ? /13:00.*étape 1 sur/s : /13:00.*step 1 of/s);
      await carryOut(begun, () => {});
      const { steps } = await begin(new Gate(colleague), language);
      expect(steps.length).toBeGreaterThan(3);
    },
  );
});
