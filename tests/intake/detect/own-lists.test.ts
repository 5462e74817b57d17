import { describe, expect, it } from "vitest";
import { detect } from "../../../src/intake/detect/detect.ts";
import { CONTEXT } from "../table-file.ts";

/** Lists as people keep them, columns parted by ";", and what each column is. */
const LISTS: Readonly<Record<string, { readonly text: string; readonly fields: string }>> = {
  "an accountant's short headings": {
    text: `NOM CLIENT;DATE CDE;MT HT;MT TTC;N° CDE;REP
PETIT & CIE;13/01/2025;100,00;120,00;C1;IM
GRAND SARL;14/01/2025;50,00;60,00;C2;NF
PETIT & CIE;15/01/2025;10,00;12,00;C3;IM`,
    fields: "client_name order_date amount_net amount_gross order_id sales_owner",
  },
  "a list of persons": {
    text: `Nom du client;Prénom du client;Date dernière cde;CA N-1;CA N;Nb de cdes;Ville
Petit;Ada;13/01/2025;100;200;3;Lyon
Grand;Léo;14/01/2025;50;60;1;Paris`,
    fields:
      "contact_last_name contact_first_name last_order_date revenue_year revenue_year order_count city",
  },
  "invoices with headings that end in “le”": {
    text: `Facture;Émise le;Échéance;Client;HT;TVA;TTC;Payée le;Reste dû
F1;13/01/2025;13/02/2025;Acme;100,00;20,00;120,00;10/02/2025;0,00
F2;14/01/2025;14/02/2025;Bora;200,00;40,00;240,00;;240,00
F3;15/01/2025;15/02/2025;Acme;300,00;60,00;360,00;;360,00`,
    fields:
      "order_id order_date due_date client_name amount_net tax_amount amount_gross payment_date outstanding_balance",
  },
  "accounts by code and name": {
    text: `Compte;Nom;Type de compte;CA facturé;Encours;Délai de paiement;Retard moyen (jours)
C01;Acme;Client;12000;1500;30 jours;5
C02;Bora;Prospect;0;0;45 jours;0`,
    fields:
      "client_id client_name status revenue_total outstanding_balance payment_terms payment_delay_days",
  },
  "what they turn over beside what they buy, in thousands": {
    text: `Client / Société;Commercial en charge;Effectif;CA annuel (k€);CA réalisé avec nous 2025;Potentiel
Acme;Inès;12;1200;12500;fort
Bora;Noé;50;5400;8000;moyen`,
    fields: "client_name sales_owner employees client_own_revenue revenue_year potential",
  },
  "turnover in thousands, told by the staff alone": {
    text: `Client;Effectif;CA (k€);Ventes 2025
Acme;12;1200;12500
Bora;50;5400;8000`,
    fields: "client_name employees client_own_revenue revenue_year",
  },
  "orders that count what was sold": {
    text: `Order;Date;Bill to;Ship to;Items;Amount;Status
1001;01/13/2025;Acme;Acme Lyon;3;$120.00;Shipped
1002;01/14/2025;Acme;Acme Paris;1;$20.00;Pending
1003;01/15/2025;Bora;Bora;2;$50.00;Shipped`,
    fields: "order_id order_date client_name null quantity amount order_status",
  },
  "deals with two columns of stages": {
    text: `Étape;Organisation;Valeur;Date de création;Date gagnée;Propriétaire;Statut
Devis envoyé;Acme;1200;01/01/2025;13/01/2025;Inès;Gagné
Devis envoyé;Bora;800;02/01/2025;;Noé;Perdu`,
    fields: "null client_name amount record_created_date order_date sales_owner deal_stage",
  },
  "an export of a program nobody knows": {
    text: `id;created_at;customer_email;total_price;currency;financial_status;test
1;2025-01-13T10:00:00Z;a@x.example;12.50;EUR;paid;false
2;2025-01-14T10:00:00Z;b@x.example;13.50;EUR;refunded;false
3;2025-01-15T10:00:00Z;a@x.example;10.00;EUR;paid;true`,
    fields: "order_id order_date email amount currency payment_status is_test",
  },
  "tax and a tax number under one word": {
    text: `Invoice No;Invoice Date;Customer;VAT;Net Amount;Gross Amount
INV1;2025-01-13;Acme;2.00;10.00;12.00
INV2;2025-02-13;Acme;1.00;5.00;6.00`,
    fields: "order_id order_date client_name tax_amount amount_net amount_gross",
  },
  "a list of costs": {
    text: `Client;Heures SAV;Frais de livraison;Nb appels
Acme;12;35,00;4
Bora;3;12,00;1`,
    fields: "client_name cost_to_serve shipping_amount interactions_count",
  },
  "a survey": {
    text: `E-mail;Entreprise;Sur une échelle de 0 à 10, recommanderiez-vous nos services ?;Satisfaction globale (/5);Commentaire;Date de réponse
a@x.example;Acme;9;4;Très bien;13/01/2025
b@x.example;Bora;6;3;Délais;14/01/2025`,
    fields: "email client_name nps_score satisfaction notes null",
  },
};

describe("lists of one's own making", () => {
  it.each(Object.keys(LISTS))("%s are read without a question", (name) => {
    const { text = "", fields = "" } = LISTS[name] ?? {};
    const { columns, questions } = detect(
      text.split("\n").map((line) => line.split(";")),
      {},
      CONTEXT,
    );
    expect(columns.map(({ field }) => String(field))).toEqual(fields.split(" "));
    expect(questions).toEqual([]);
  });

  it("do not have their hours taken for revenue, nor any number beside a known one", () => {
    const rows = ["Client;Machins;Nb appels", "Acme;12;4", "Bora;3;1"].map((line) =>
      line.split(";"),
    );
    expect(detect(rows, {}, CONTEXT).columns.map(({ field }) => field)).toEqual([
      "client_name",
      null,
      "interactions_count",
    ]);
  });
});
