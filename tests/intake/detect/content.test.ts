import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/intake/cell.ts";
import { contentFactor } from "../../../src/intake/detect/content.ts";
import { tableOf } from "../../../src/intake/detect/table.ts";
import type { Field } from "../../../src/intake/fields/field.ts";
import { CATALOGUE, CONTEXT } from "../table-file.ts";

/** What some cells leave of a field's score. */
function left(field: Field, ...cells: Cell[]): number {
  const [column] = tableOf([["x"], ...cells.map((cell) => [cell])], 0, CONTEXT).columns;
  if (!column) throw new Error("no column");
  return contentFactor(column, field, CATALOGUE);
}

describe("what cells leave of a field", () => {
  it.each<[Field, readonly Cell[], readonly Cell[]]>([
    ["email", ["a@x.example", "Ada <b@x.example>"], ["acme.example", "Ada"]],
    ["phone", ["01 99 00 10 01", "+33 6 39 98 10 01 poste 12"], ["Lyon", "13/01/2025"]],
    ["siren", ["552 081 317", "552081317"], ["Acme", "69003"]],
    ["siret", ["552 081 317 66522", "5,52081E+13"], ["Acme", "12"]],
    ["vat_number", ["FR03552081317", "BE0123456789"], ["Acme", "oui"]],
    ["naf_code", ["62.02A", "6202A"], ["Conseil en systèmes", "BTP"]],
    ["postal_code", ["69003", "H2X 1Y4", "1000", 6000], ["Lyon", "Bruxelles"]],
    ["website", ["acme.example", "https://bora.example/fr"], ["Acme", "oui"]],
    ["order_date", ["13/01/2025", "14/01/2025", "bientôt"], ["urgent", "plus tard"]],
    ["revenue_total", ["1 200,50 €", "12", "n/c"], ["beaucoup", "peu"]],
    ["order_count", ["3", "12"], ["trois", "souvent"]],
    ["margin_rate", ["12 %", "0,3"], ["forte", "faible"]],
    ["nps_score", ["9", "10"], ["45", "90"]],
    ["employees", ["25", "10 à 19 salariés", "PME"], ["géante", "minuscule"]],
    ["currency", ["EUR", "€"], ["12,50", "Lyon"]],
    ["is_won", ["oui", "non"], ["Lyon", "Paris"]],
    ["consent_email", ["abonné", "désinscrit"], ["Lyon", "Paris"]],
    ["opt_out", ["oui", "non"], ["Lyon", "Paris"]],
    ["is_test", ["Live", "Test"], ["Lyon", "Paris"]],
    ["order_type", ["Facture", "Avoir"], ["Lyon", "Paris"]],
    ["client_name", ["Acme", "Bora SARL"], ["13/01/2025", "14/01/2025"]],
    ["client_id", ["C01", "0042"], ["13/01/2025", "14/01/2025"]],
  ])("%s stays with its own cells and is lost with others", (field, right, wrong) => {
    expect(left(field, ...right)).toBe(1);
    expect(left(field, ...wrong)).toBe(0.3);
  });

  it("takes dates and booleans the spreadsheet has typed", () => {
    expect(left("order_date", { day: 20_000, seconds: 0 })).toBe(1);
    expect(left("client_name", { day: 20_000, seconds: 0 })).toBe(0.3);
    expect(left("is_won", true, false)).toBe(1);
  });

  it("is a little less when no cell says anything", () => {
    expect(left("email", "", "n/a")).toBe(0.9);
  });

  it("is to be confirmed for a status column that knows a few of its words", () => {
    expect(left("status", "Client", "Bleu", "Rouge", "Vert")).toBe(0.7);
    expect(left("status", "Bleu", "Rouge", "Vert")).toBe(0.3);
  });
});
