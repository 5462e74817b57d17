import { describe, expect, it } from "vitest";
import { isTestName } from "../../../src/intake/rows/test-row.ts";
import { totalLabel } from "../../../src/intake/rows/total-label.ts";

describe("totalLabel", () => {
  it.each(["Total", "TOTAL :", "Totaux", "Total HT", "Total clients", "Sous total", "Subtotal"])(
    "%j is one",
    (text) => {
      expect(totalLabel(text)).toBe("clear");
    },
  );

  it.each([
    "Total for Acme",
    "Total pour Dupont",
    "Gesamt: 5",
    "À reporter",
    "Total (35)",
    "** Total **",
  ])("%j is one too", (text) => {
    expect(totalLabel(text)).toBe("clear");
  });

  it.each(["Ensemble", "Report", "Nombre", "count"])("%j may also be a name", (text) => {
    expect(totalLabel(text)).toBe("weak");
  });

  it.each([
    "TotalEnergies",
    "Total Wine",
    "Reporters SA",
    "Countryside",
    "Ensemble Vocal",
    "Dupont",
  ])("%j is none", (text) => {
    expect(totalLabel(text)).toBeNull();
  });
});

describe("isTestName", () => {
  it.each([
    "test",
    "Toto",
    "Client test 2",
    "TEST - ne pas utiliser",
    "Demo do not use",
    "foo bar",
  ])("%j is one", (name) => {
    expect(isTestName(name, "")).toBe(true);
  });

  it.each(["Testut", "Demolin", "Crash Test Lyon", "Exemple SARL", "Bar", "Totem"])(
    "%j is a client",
    (name) => {
      expect(isTestName(name, "contact@crash.fr")).toBe(false);
    },
  );

  it("believes an address that says test as well", () => {
    expect(isTestName("Crash Test Lyon", "test@crash.fr")).toBe(true);
    expect(isTestName("Dupont", "test@dupont.fr")).toBe(false);
  });
});
