import { describe, expect, it } from "vitest";
import { knownSource } from "../../../src/intake/detect/known-source.ts";
import { CATALOGUE } from "../table-file.ts";

const sourceOf = (...headers: string[]): string | null => knownSource(CATALOGUE, headers);

describe("knownSource", () => {
  it("needs every telling heading", () => {
    expect(sourceOf("Record ID", "Deal Stage", "Amount")).toBe("hubspot_deals_en");
    expect(sourceOf("Record ID", "Amount")).toBeNull();
    expect(sourceOf("Client", "CA 2025")).toBeNull();
    expect(sourceOf()).toBeNull();
  });

  it("sees through marks, stars, case, accents and spaces", () => {
    expect(sourceOf("\ufeff*ContactName", "*InvoiceNumber", "*InvoiceDate")).toBe(
      "xero_invoices_en",
    );
    expect(sourceOf("CT_NUM", "CT_INTITULE")).toBe("sage100_tiers_fr");
    expect(sourceOf("RÉFÉRENCE COMMANDE", "Date de la\ncommande")).toBe("odoo_sales_fr");
    expect(sourceOf("Nom d’affichage du partenaire de la facture")).toBe("odoo_invoices_fr");
  });

  it("takes either spelling of a heading", () => {
    expect(sourceOf("Date", "Transaction Type", "No.", "Amount")).toBe("quickbooks_sales_en");
    expect(sourceOf("Date", "Transaction Type", "Num", "Amount")).toBe("quickbooks_sales_en");
    expect(sourceOf("id", "Created (UTC)", "Amount Refunded")).toBe("stripe_charges_en");
  });

  it("knows each source by its own headings, in any order, beside others", () => {
    for (const source of Object.keys(CATALOGUE.signatures)) {
      const headers = Object.keys(CATALOGUE.sources[source]?.headers ?? {});
      expect(sourceOf("Mine", ...headers.reverse(), ""), source).toBe(source);
    }
  });
});
