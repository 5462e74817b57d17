import { describe, expect, it } from "vitest";
import type { Rows } from "../../../src/intake/cell.ts";
import { detect } from "../../../src/intake/detect/detect.ts";
import type { IntakeAnswers } from "../../../src/intake/intake.ts";
import { CATALOGUE, CONTEXT } from "../table-file.ts";

type Row = readonly string[];

/** Field by heading. */
function fields(rows: Rows, answers: IntakeAnswers = {}): Record<string, string | null> {
  const { columns } = detect(rows, answers, CONTEXT);
  return Object.fromEntries(columns.map((column) => [column.header, column.field]));
}

const questions = (rows: Rows, answers: IntakeAnswers = {}) =>
  detect(rows, answers, CONTEXT).questions.map(({ kind, values, choices }) => ({
    kind,
    header: values.header,
    choices,
  }));

/** A client list of a few clients, with columns of one's own: each is its heading, then its cells. */
const clients = (...columns: Row[]): Rows =>
  table(
    ["Raison sociale", "Acme", "Bora", "Cima", "Dora"],
    ["CA HT", "1200", "3400", "560", "780"],
    ...columns,
  );

/** A list of orders, likewise; Acme and Bora come back. */
const orders = (...columns: Row[]): Rows =>
  table(
    ["N° facture", "F001", "F002", "F003", "F004"],
    ["Date facture", "13/01/2025", "14/01/2025", "15/01/2025", "16/01/2025"],
    ["Raison sociale", "Acme", "Bora", "Acme", "Bora"],
    ...columns,
  );

/** Columns turned to rows; short columns begin again. */
function table(...columns: Row[]): Rows {
  const size = Math.max(...columns.map((column) => column.length)) - 1;
  const body = Array.from({ length: size }, (_, row) =>
    columns.map((column) => column[1 + (row % (column.length - 1))] ?? ""),
  );
  return [columns.map(([header]) => header ?? ""), ...body];
}

it("there is a test for each rule of the catalogue", () => {
  const ids = Array.from({ length: 40 }, (_, i) => `A${String(i + 1).padStart(2, "0")}`);
  expect(Object.keys(CATALOGUE.ambiguous)).toEqual(ids);
});

describe("A01 whose revenue", () => {
  const turnover = ["CA", "1000000", "2000000", "3000000", "4000000"];

  it("is ours in a list of one's own making", () => {
    expect(fields(table(["Client", "A", "B"], ["CA", "10", "20"]))).toMatchObject({
      CA: "revenue_total",
    });
    expect(fields(table(["Client", "A", "B"], ["CA annuel", "10", "20"]))).toMatchObject({
      "CA annuel": "revenue_total",
    });
  });

  it("is theirs beside an account's owner, however it is printed", () => {
    for (const header of ["Annual Revenue", "Chiffre d'affaires annuel", "Revenus annuels"]) {
      const found = fields(table(["Account Owner", "X"], ["Client", "A", "B"], [header, "9", "8"]));
      expect(found[header]).toBe("client_own_revenue");
    }
  });

  it("is theirs by round values of the size of their staff", () => {
    const found = fields(
      table(["Client", "A", "B", "C", "D"], ["Effectif", "10", "20", "30", "40"], turnover),
    );
    expect(found.CA).toBe("client_own_revenue");
  });

  it("is theirs when it is twenty times what they buy", () => {
    expect(fields(clients(turnover)).CA).toBe("client_own_revenue");
  });

  it("is theirs when it is the larger and rounder of two", () => {
    const rows = table(
      ["Client", "A", "B", "C"],
      ["CA", "90000", "80000", "70000"],
      ["Ventes", "8123", "7234", "6345"],
    );
    expect(fields(rows)).toMatchObject({ CA: "client_own_revenue", Ventes: "revenue_total" });
  });

  it("is asked when only “Annual revenue” stands there, and taken for theirs until then", () => {
    const rows = table(["Client", "A", "B"], ["Annual revenue", "9123", "70"]);
    expect(fields(rows)["Annual revenue"]).toBe("client_own_revenue");
    expect(questions(rows)).toEqual([
      {
        kind: "revenue.whose",
        header: "Annual revenue",
        choices: ["client_own_revenue", "revenue_total"],
      },
    ]);
    const answered = fields(rows, { questions: { "column.1": "revenue_total" } });
    expect(answered["Annual revenue"]).toBe("revenue_total");
  });

  it("is the amount in a list of orders", () => {
    expect(fields(orders(["Sales", "10.5", "11", "12", "13"])).Sales).toBe("amount");
  });
});

it("A02 a name is a number, a person, or the client", () => {
  const shop = table(
    ["Name", "#1001", "#1002"],
    ["Created at", "2025-01-02", "2025-01-03"],
    ["Total", "5", "6"],
    ["Email", "a@x.example", "b@x.example"],
  );
  expect(fields(shop).Name).toBe("order_id");
  expect(fields(clients(["Nom", "Petit", "Grand"], ["Prénom", "Ada", "Léo"]))).toMatchObject({
    Nom: "contact_last_name",
    Prénom: "contact_first_name",
    "Raison sociale": "client_name",
  });
  expect(fields(clients(["Nom", "Ada Petit", "Léo Grand"])).Nom).toBe("contact_name");
  expect(fields(table(["Nom", "Acme SARL", "Bora SAS"], ["CA", "1", "2"])).Nom).toBe("client_name");
});

it("A03 a date is the order's unless a better one stands there; in a client list it is asked", () => {
  const bare = table(
    ["Date", "13/01/2025", "14/01/2025"],
    ["Client", "A", "A"],
    ["Montant", "1", "2"],
  );
  expect(fields(bare, { shape: "orders" }).Date).toBe("order_date");
  expect(fields(orders(["Date de création", "01/01/2025"], ["Montant", "1"]))).toMatchObject({
    "Date facture": "order_date",
    "Date de création": "record_created_date",
  });
  const list = clients(["Date", "13/01/2025", "14/01/2025"], ["Date création", "13/01/2024"]);
  expect(fields(list)).toMatchObject({ Date: null, "Date création": "record_created_date" });
  expect(questions(list)).toEqual([
    {
      kind: "column.meaning",
      header: "Date",
      choices: ["none", "last_order_date", "first_order_date"],
    },
  ]);
});

it("A04 a close date is a sale among deals, and a new client among clients", () => {
  const deals = table(
    ["Deal", "a", "b"],
    ["Deal stage", "Won", "Lost"],
    ["Close date", "2025-01-13", "2025-01-14"],
    ["Company", "A", "B"],
    ["Amount", "5", "6"],
  );
  expect(fields(deals)["Close date"]).toBe("order_date");
  expect(fields(clients(["Close date", "2025-01-13"]))["Close date"]).toBe("became_customer_date");
});

describe("A05 what an amount holds", () => {
  it("is said by HT and TTC", () => {
    expect(fields(orders(["Total (HT)", "1", "2"], ["Total (TTC)", "3", "4"]))).toMatchObject({
      "Total (HT)": "amount_net",
      "Total (TTC)": "amount_gross",
    });
  });

  it("is told by the ratio of two amounts", () => {
    const rows = orders(["Montant", "100", "200", "50", "80"], ["Total", "120", "240", "60", "96"]);
    expect(fields(rows)).toMatchObject({ Montant: "amount_net", Total: "amount_gross" });
  });

  it("is gross when it is subtotal, shipping and taxes together", () => {
    const rows = orders(
      ["Subtotal", "60", "80", "100", "20"],
      ["Shipping", "5", "5", "0", "5"],
      ["Taxes", "10", "14", "16", "4"],
      ["Total", "65", "85", "100", "25"],
    );
    expect(fields(rows)).toMatchObject({ Total: "amount_gross", Subtotal: null });
  });

  it("is the line's when it changes inside an order", () => {
    const lines = table(
      ["N° commande", "C1", "C1", "C2", "C2"],
      ["Date commande", "13/01/2025", "13/01/2025", "14/01/2025", "14/01/2025"],
      ["Client", "A", "A", "B", "B"],
      ["Article", "Vis", "Clou", "Vis", "Clou"],
      ["Montant", "10", "20", "30", "45"],
    );
    expect(detect(lines, {}, CONTEXT).grain).toBe("line");
    expect(fields(lines).Montant).toBe("line_amount");
  });

  it("is revenue in a client list, one piece's price beside a quantity, else unknown", () => {
    expect(fields(table(["Client", "A", "B"], ["Montant", "1", "2"])).Montant).toBe(
      "revenue_total",
    );
    expect(fields(orders(["Prix", "1", "2"], ["Quantité", "3", "4"])).Prix).toBe("unit_price");
    expect(fields(orders(["Montant", "1", "2"])).Montant).toBe("amount");
  });
});

describe("A06 whose status", () => {
  const state = (...cells: string[]): Row => ["Statut", ...cells];

  it("is told by its words", () => {
    expect(fields(clients(state("Client", "Prospect"))).Statut).toBe("status");
    expect(fields(clients(state("Abonné", "Désinscrit", "Désinscrit", "Opt-out"))).Statut).toBe(
      "consent_email",
    );
    expect(fields(orders(["Montant", "1"], state("Brouillon", "Comptabilisé"))).Statut).toBe(
      "order_status",
    );
    expect(fields(orders(["Montant", "1"], state("Gagné", "Perdu"))).Statut).toBe("deal_stage");
    expect(
      fields(orders(["Montant", "1"], state("Payée", "Payée", "Annulée", "Remboursée"))).Statut,
    ).toBe("payment_status");
  });

  it("is the order's where another column tells of payment", () => {
    const rows = orders(["Montant", "1"], state("Payée", "Annulée"), [
      "Statut du paiement",
      "Payé",
      "En retard",
    ]);
    expect(fields(rows)).toMatchObject({
      Statut: "order_status",
      "Statut du paiement": "payment_status",
    });
  });

  it("is a place when “State” knows no status", () => {
    expect(fields(clients(["State", "Kentucky", "Ohio"])).State).toBe("region");
  });
});

it("A07 a type is what its words are; new business is nothing; an unknown one is asked", () => {
  expect(fields(clients(["Type", "Customer", "Prospect", "Partner"])).Type).toBe("status");
  expect(fields(clients(["Type", "Entreprise", "Particulier"])).Type).toBe("client_type");
  expect(fields(orders(["Montant", "1"], ["Type", "Facture", "Avoir"])).Type).toBe("order_type");
  expect(fields(orders(["Montant", "1"], ["Type", "ACCREC", "ACCPAY"])).Type).toBe("order_type");
  expect(fields(orders(["Montant", "1"], ["Type", "New Business", "Renewal"])).Type).toBeNull();
  const unknown = clients(["Type", "Bleu", "Rouge", "Bleu"]);
  expect(fields(unknown).Type).toBeNull();
  expect(questions(unknown)).toMatchObject([{ kind: "column.meaning", header: "Type" }]);
});

describe("A08 whose number", () => {
  it("is told by how it begins", () => {
    const dated = ["Date commande", "13/01/2025", "14/01/2025"];
    expect(
      fields(table(["Réf", "FA-1", "FA-2"], dated, ["Client", "A", "A"], ["Montant", "1"])),
    ).toMatchObject({ Réf: "order_id" });
    expect(
      fields(table(["Code", "CLI-1", "CLI-2"], dated, ["Client", "A", "B"], ["Montant", "1"])),
    ).toMatchObject({ Code: "client_id" });
  });

  it("is the client's in a client list, the order's when it is new on each row", () => {
    expect(fields(clients(["N°", "1", "2", "3", "4"]))["N°"]).toBe("client_id");
    const rows = table(
      ["N°", "1", "2", "3", "4"],
      ["Date commande", "13/01/2025"],
      ["Client", "A", "B", "A", "B"],
      ["Montant", "1"],
    );
    expect(fields(rows)["N°"]).toBe("order_id");
  });

  it("is the client's when it comes back with the name, the order's when a name has several", () => {
    const rows = (codes: string[]): Rows =>
      table(
        ["ID", ...codes],
        ["Date commande", "13/01/2025"],
        ["Client", "A", "A", "A", "B", "B"],
        ["Montant", "1", "2"],
      );
    expect(fields(rows(["7", "7", "7", "8", "8"])).ID).toBe("client_id");
    expect(fields(rows(["70", "70", "71", "80", "80"])).ID).toBe("order_id");
  });

  it("leaves a reference beside an ID out, and an empty column", () => {
    const rows = table(
      ["ID", "1", "2"],
      ["Référence", "XKBKNABJK", "OHSATSERP"],
      ["Client", "A", "B"],
      ["Total", "5"],
      ["Date", "2025-01-13"],
    );
    expect(fields(rows, { shape: "orders" })).toMatchObject({ ID: "order_id", Référence: null });
    expect(fields(orders(["Montant", "1"], ["Code", ""])).Code).toBeNull();
  });
});

it("A09 a source is a channel of sale, a payment's code, or where a client came from", () => {
  expect(fields(orders(["Montant", "1"], ["Source", "web", "pos", "580111"])).Source).toBe(
    "channel",
  );
  expect(fields(orders(["Montant", "1"], ["Source", "txn_1abc", "ch_2def"])).Source).toBeNull();
  expect(fields(clients(["Origine", "Salon", "Bouche à oreille"])).Origine).toBe(
    "acquisition_source",
  );
});

it("A10 a sector is a round, a trade, or a place", () => {
  expect(fields(clients(["Secteur", "NORD", "SUD"])).Secteur).toBe("sales_territory");
  expect(fields(clients(["Secteur", "Secteur 1", "69"])).Secteur).toBe("sales_territory");
  expect(fields(clients(["Secteur", "BTP", "Santé"])).Secteur).toBe("sector");
  expect(fields(clients(["Zone", "Industrie", "Transport"])).Zone).toBe("sector");
  expect(fields(clients(["Région", "Bretagne", "PACA"])).Région).toBe("region");
});

it("A11 an activity is a day, a count, or a trade", () => {
  expect(fields(clients(["Activité", "13/01/2025", "14/01/2025"])).Activité).toBe(
    "last_contact_date",
  );
  expect(fields(clients(["Activité", "4", "7"])).Activité).toBe("interactions_count");
  expect(fields(clients(["Activité", "Plomberie", "Hôtellerie"])).Activité).toBe("sector");
});

it("A12 a note is a mark, a promise to recommend, reviews, a class, or remarks", () => {
  expect(fields(clients(["Note", "4", "3,5"])).Note).toBe("satisfaction");
  expect(fields(clients(["Note", "Rappeler au printemps, demander le plan"])).Note).toBe("notes");
  expect(
    fields(clients(["Note", "9", "10"], ["Commentaire NPS", "très bien", "parfait"])).Note,
  ).toBe("nps_score");
  expect(fields(clients(["Avis", "210", "35"], ["Note", "4,5", "3"]))).toMatchObject({
    Avis: "referrals_count",
    Note: "satisfaction",
  });
  expect(fields(clients(["Rating", "Hot", "Cold"])).Rating).toBe("existing_segment");
  const score = clients(["Score", "35", "70"]);
  expect(fields(score).Score).toBeNull();
  expect(questions(score)).toMatchObject([{ header: "Score" }]);
});

it("A13 a category is of the product, the client, or a trade", () => {
  expect(
    fields(orders(["Montant", "1"], ["Famille", "Vis", "Clous", "Bois", "Colle"])).Famille,
  ).toBe("product_category");
  expect(fields(clients(["Catégorie", "A", "B", "C"])).Catégorie).toBe("existing_segment");
  expect(fields(clients(["Type de client", "Entreprise", "Particulier"]))["Type de client"]).toBe(
    "client_type",
  );
  expect(fields(clients(["Groupe", "BTP", "Santé", "Transport", "Retail"])).Groupe).toBe("sector");
});

it("A14 “Client” is a yes or no, a code, or the name", () => {
  expect(fields(clients(["Client", "oui", "non", "x", "non"])).Client).toBe("status");
  expect(fields(clients(["Client", "C01", "C02", "C03", "C04"])).Client).toBe("client_id");
  expect(fields(table(["Client", "Acme", "Bora"], ["CA", "1", "2"])).Client).toBe("client_name");
});

it("A15 a company of few names beside the client is ours", () => {
  expect(fields(orders(["Société", "Nous"], ["Montant", "1"])).Société).toBe("business_unit");
  expect(fields(table(["Société", "Acme", "Bora"], ["CA", "1", "2"])).Société).toBe("client_name");
});

it("A16 a term is soon after the order, or of a contract", () => {
  const soon = orders(
    ["Montant", "1"],
    ["Échéance", "13/02/2025", "14/02/2025", "15/02/2025", "16/02/2025"],
  );
  expect(fields(soon).Échéance).toBe("due_date");
  const later = orders(["Montant", "1"], ["Échéance", "13/01/2026", "14/01/2026"]);
  expect(fields(later).Échéance).toBe("contract_end_date");
  expect(fields(clients(["Échéance", "13/01/2026"])).Échéance).toBe("contract_end_date");
});

it("A17 a margin is a rate by its heading, its signs or its size", () => {
  const margin = (header: string, ...cells: string[]) =>
    fields(clients([header, ...cells]))[header];
  expect(margin("Marge", "30 %", "25 %")).toBe("margin_rate");
  expect(margin("Marge", "0,3", "0,25")).toBe("margin_rate");
  expect(margin("Marge (%)", "30", "25")).toBe("margin_rate");
  expect(margin("Marge", "300", "250")).toBe("margin_amount");
  const thousands = table(["Client", "A", "B"], ["CA", "9000", "8000"], ["Marge", "30", "25"]);
  expect(fields(thousands).Marge).toBe("margin_rate");
});

it("A18 a cost is of the goods in orders, and asked of clients", () => {
  expect(fields(orders(["Montant", "1"], ["Coût", "1"])).Coût).toBe("cost_amount");
  const list = clients(["Coût", "1", "2"]);
  expect(fields(list).Coût).toBeNull();
  expect(questions(list)).toEqual([
    {
      kind: "column.meaning",
      header: "Coût",
      choices: ["none", "cost_amount", "cost_to_serve", "acquisition_cost"],
    },
  ]);
});

it("A19 a potential is money, a level or a score", () => {
  for (const cells of [
    ["15000", "9000"],
    ["fort", "faible"],
    ["4", "2"],
    ["A", "C"],
  ]) {
    expect(fields(clients(["Potentiel", ...cells])).Potentiel).toBe("potential");
  }
});

it("A20 a quantity counts no orders unless its heading says so", () => {
  expect(fields(orders(["Montant", "1"], ["Qté", "3", "4"])).Qté).toBe("quantity");
  expect(fields(clients(["Volume", "3", "4"], ["Nb commandes", "7", "8"]))).toMatchObject({
    Volume: "quantity",
    "Nb commandes": "order_count",
  });
});

it("A21 “Commandes” is how many, which one, or when", () => {
  expect(fields(clients(["Commandes", "12", "3"])).Commandes).toBe("order_count");
  const numbered = table(
    ["Commande", "C71", "C72"],
    ["Date commande", "13/01/2025"],
    ["Client", "A", "A"],
    ["Montant", "1"],
  );
  expect(fields(numbered).Commande).toBe("order_id");
  const dated = clients(["Commande", "13/01/2025", "14/01/2025"]);
  expect(fields(dated).Commande).toBe("last_order_date");
  expect(questions(dated)).toMatchObject([{ header: "Commande" }]);
});

it("A22 consent is read by its heading, never by its values", () => {
  const consent = (header: string) => fields(clients([header, "oui", "non"]))[header];
  expect(["Opt-in", "Newsletter", "Consentement"].map(consent)).toEqual(
    Array.from({ length: 3 }, () => "consent_email"),
  );
  expect(["Opt-out", "Désinscrit", "Refus", "Unsubscribed"].map(consent)).toEqual(
    Array.from({ length: 4 }, () => "opt_out"),
  );
});

it("A23 a contact is what its cells are", () => {
  const contact = (...cells: string[]) => fields(clients(["Contact", ...cells])).Contact;
  expect(contact("a@x.example", "b@x.example")).toBe("email");
  expect(contact("01 99 00 10 01", "01 99 00 10 02")).toBe("phone");
  expect(contact("4", "7")).toBe("interactions_count");
  expect(contact("13/01/2025", "14/01/2025")).toBe("last_contact_date");
  expect(contact("Ada Petit", "Léo Grand")).toBe("contact_name");
});

it("A24 an owner is one of few of ours, or of as many as there are clients", () => {
  expect(fields(clients(["Responsable", "Inès", "Noé"])).Responsable).toBe("sales_owner");
  const many = Array.from({ length: 60 }, (_, i) => `Personne ${i}`);
  const names = many.map((_, i) => `Client ${i}`);
  const rows = table(["Raison sociale", ...names], ["CA", "10"], ["Propriétaire", ...many]);
  expect(fields(rows).Propriétaire).toBe("contact_name");
});

it("A25 “Nom commercial” is a trade name when each row has its own", () => {
  const rows = table(["Nom commercial", "Chez Ada", "Chez Léo", "Chez Mia"], ["CA", "1", "2", "3"]);
  expect(fields(rows)["Nom commercial"]).toBe("client_name");
  expect(fields(clients(["Nom commercial", "Inès", "Noé"]))["Nom commercial"]).toBe("sales_owner");
});

it("A26 a site is an address, a branch, a shop, or the client", () => {
  expect(fields(clients(["Site", "acme.example", "https://bora.example"])).Site).toBe("website");
  expect(fields(clients(["Agence", "Lyon", "Paris"])).Agence).toBe("business_unit");
  expect(fields(orders(["Montant", "1"], ["Magasin", "Lyon", "Paris"])).Magasin).toBe("store");
  const rows = table(["Établissement", "Chez Ada", "Chez Léo", "Chez Mia"], ["CA", "1", "2", "3"]);
  expect(fields(rows).Établissement).toBe("client_name");
});

it("A27 a title is a deal's, a status, or a person's", () => {
  expect(
    fields(orders(["Montant", "1"], ["Étape", "Gagné", "Perdu"], ["Titre", "Toiture", "Portes"]))
      .Titre,
  ).toBe("deal_name");
  expect(fields(clients(["Position", "Client", "Prospect"])).Position).toBe("status");
  expect(fields(clients(["Titre", "Gérant", "Acheteuse"])).Titre).toBe("contact_role");
});

it("A28 a balance is owed, or a yes or no; never revenue", () => {
  expect(fields(clients(["Solde", "120,50", "0"])).Solde).toBe("outstanding_balance");
  expect(fields(clients(["Encours", "1200", "5000"])).Encours).toBe("outstanding_balance");
  expect(fields(orders(["Montant", "1"], ["Soldé", "oui", "non"])).Soldé).toBe("payment_status");
});

it("A29 “Payé” is whether, how much, or when", () => {
  const paid = (...cells: string[]) => fields(orders(["Montant HT", "1"], ["Payé", ...cells])).Payé;
  expect(paid("oui", "non")).toBe("payment_status");
  expect(paid("120,50", "80")).toBe("amount_paid");
  expect(paid("13/01/2025", "14/01/2025")).toBe("payment_date");
});

it("A30 “Gagné” and “Perdu” count quotes, tell a deal, or date it", () => {
  expect(fields(clients(["Gagné", "4", "2"], ["Perdu", "1", "3"]))).toMatchObject({
    Gagné: "quotes_won",
    Perdu: "quotes_lost",
  });
  expect(fields(orders(["Montant", "1"], ["Won", "true", "false"])).Won).toBe("is_won");
  expect(fields(clients(["Perdu", "13/01/2025", "14/01/2025"])).Perdu).toBe("lost_date");
});

it("A31 quotes are counted, numbered, or named", () => {
  expect(fields(clients(["Devis", "4", "7"])).Devis).toBe("quotes_count");
  expect(
    fields(
      table(
        ["Devis", "DE-101", "DE-102"],
        ["Date commande", "13/01/2025"],
        ["Client", "A", "A"],
        ["Montant", "1"],
      ),
    ).Devis,
  ).toBe("order_id");
  expect(fields(orders(["Montant", "1"], ["Affaire", "Toiture", "Portes"])).Affaire).toBe(
    "deal_name",
  );
  expect(fields(clients(["Offre", "Formule Pro", "Formule Duo"])).Offre).toBe("product");
});

it("A32 prospects are counted, or said of a client", () => {
  expect(fields(clients(["Prospects", "14", "7"])).Prospects).toBe("prospects_count");
  expect(fields(clients(["Prospect", "oui", "non"])).Prospect).toBe("status");
});

it("A33 since when: a date, a year, or so many years", () => {
  for (const cells of [
    ["13/01/2015", "14/01/2018"],
    ["2015", "2018"],
    ["3", "7"],
    ["3 ans", "18 mois"],
  ]) {
    expect(fields(clients(["Ancienneté", ...cells])).Ancienneté).toBe("became_customer_date");
  }
  expect(fields(clients(["Ancienneté", "longue", "courte"])).Ancienneté).toBeNull();
});

it("A34 a frequency counts orders, or says a rhythm", () => {
  expect(fields(clients(["Fréquence", "12", "4"])).Fréquence).toBe("order_count");
  expect(fields(clients(["Fréquence", "mensuel", "trimestriel"])).Fréquence).toBeNull();
});

it("A35 who pays is the client, where goods go a site, a payer of others above them", () => {
  const shop = orders(
    ["Billing Name", "Ada", "Léo", "Ada", "Léo"],
    ["Shipping Name", "Ada", "Léo", "Ada", "Mia"],
  ).map((row) => row.filter((_, i) => i !== 2));
  expect(fields(shop)).toMatchObject({ "Billing Name": "client_name", "Shipping Name": null });
  expect(fields(orders(["Montant", "1"], ["Payeur", "Holding", "Holding"]))).toMatchObject({
    "Raison sociale": "client_name",
    Payeur: "parent_client",
  });
});

it("A36 a description is what was bought, or a remark", () => {
  expect(
    fields(orders(["Montant", "1"], ["Qté", "2", "3"], ["Désignation", "Vis", "Clou"])).Désignation,
  ).toBe("product");
  expect(fields(clients(["Description", "Grand atelier au bord de la Saône"])).Description).toBe(
    "notes",
  );
  const ledger = table(
    ["Compte comptable", "411000", "706000"],
    ["Débit", "120", "0"],
    ["Crédit", "0", "100"],
    ["Libellé", "Facture 7", "Facture 7"],
  );
  expect(fields(ledger).Libellé).toBe("notes");
  expect(
    fields(orders(["Montant", "1"], ["Article", "A71", "A72"], ["Désignation", "Vis", "Clou"])),
  ).toMatchObject({
    Article: "product_sku",
    Désignation: "product",
  });
});

it("A37 a discount is one, in money or in per cent", () => {
  expect(fields(orders(["Montant", "1"], ["Remise", "5 %", "10 %"])).Remise).toBe(
    "discount_amount",
  );
  expect(fields(orders(["Montant", "1"], ["Discount", "12.50", "0"])).Discount).toBe(
    "discount_amount",
  );
});

it("A38 a size is a staff, by number, range or class", () => {
  for (const cells of [
    ["25", "310"],
    ["10 à 19 salariés", "500+"],
    ["PME", "TPE"],
  ]) {
    expect(fields(clients(["Effectif", ...cells])).Effectif).toBe("employees");
  }
  expect(fields(clients(["Taille", "géante", "minuscule"])).Taille).toBe("existing_segment");
});

it("A39 a bare year is revenue; small whole numbers are asked about", () => {
  const rows = table(["Client", "A", "B"], ["2024", "12500", "980"], ["2025", "11000,50", "1200"]);
  const { columns } = detect(rows, {}, CONTEXT);
  expect(columns.map(({ field, year, state }) => [field, year, state])).toEqual([
    ["client_name", undefined, "sure"],
    ["revenue_year", 2024, "sure"],
    ["revenue_year", 2025, "sure"],
  ]);
  const few = clients(["2025", "3", "1"]);
  expect(questions(few)).toEqual([
    { kind: "column.meaning", header: "2025", choices: ["revenue_year", "quantity", "none"] },
  ]);
  const back = detect(
    table(["Client", "A", "B"], ["N", "900", "800"], ["N-1", "700", "600"]),
    {},
    CONTEXT,
  );
  expect(back.columns.map(({ field, year }) => [field, year])).toEqual([
    ["client_name", undefined],
    ["revenue_year", 0],
    ["revenue_year", 1],
  ]);
});

it("A40 of two currencies the company's is for totals", () => {
  const grand = orders(["Grand Total (Base)", "10", "20"], ["Grand Total (Purchased)", "11", "22"]);
  expect(fields(grand)).toMatchObject({
    "Grand Total (Base)": "amount_gross",
    "Grand Total (Purchased)": "amount_converted",
  });
  expect(fields(orders(["Amount", "10"], ["Converted Amount", "11"]))["Converted Amount"]).toBe(
    "amount_converted",
  );
  expect(fields(orders(["Total signé", "10"], ["Total signé en devises", "11"]))).toMatchObject({
    "Total signé": "amount_gross",
    "Total signé en devises": null,
  });
});
