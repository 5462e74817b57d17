import type { costs as english } from "../en/costs.ts";

export const costs: typeof english = {
  title: "Coûts",
  intro:
    "Tapez ici ce que vous dépensez pour gagner des clients et pour les garder, une ligne par dépense, salaires compris. Ce que vous tapez est à vous : rien n’est jamais écrit par-dessus.",
  examples:
    "Les lignes qui commencent par « Exemple » ne comptent pas : remplacez-les ou supprimez-les. Les coûts apparaissent dans l’onglet Indicateurs au prochain lancement.",
  fixedCosts: {
    heading: "Charges fixes d’une année",
    help: "Loyer, salaires, assurances : ce que vous payez quoi que vous vendiez. Pour le point mort du test de résistance.",
  },
  cash: {
    heading: "Trésorerie disponible",
    help: "Ce qui est en banque aujourd’hui. Pour savoir combien de mois elle tient si un gros client part.",
  },
  columns: {
    channel: {
      heading: "Canal",
      help: "D’où vient le client, avec le mot de votre liste : salon, web, recommandation. Vide : le coût reste à part, dans aucun canal.",
    },
    kind: {
      heading: "Nature",
      help: "Acquisition : pour gagner de nouveaux clients. Fidélisation : pour garder ceux que vous avez.",
    },
    from: {
      heading: "Du",
      help: "Un jour (15/03/2026), un mois (03/2026), un trimestre (T1 2026) ou une année (2026). Vide : le coût compte dans la dernière période comparée.",
    },
    to: {
      heading: "Au",
      help: "Le dernier jour, mois ou année, si ce n’est pas celui de « Du ». Le montant est réparti par jours.",
    },
    amount: {
      heading: "Montant",
      help: "Hors taxes, pour toute la durée de « Du » à « Au ».",
    },
    note: { heading: "Note", help: "Pour vous ; nous ne la lisons pas." },
  },
  kinds: { acquisition: "Acquisition", retention: "Fidélisation" },
  example: "Exemple",
  exampleLines: {
    fair: {
      channel: "Exemple : salon professionnel",
      note: "Stand et déplacements, tout le mois de mars",
    },
    ads: { channel: "Exemple : publicité en ligne", note: "Toute l’année, réparti par jours" },
    loyalty: { channel: "Exemple : programme de fidélité", note: "De janvier à juin" },
  },
};
