import type { segments as english } from "../en/segments.ts";

export const segments: typeof english = {
  names: {
    CHAMPION: "Champions",
    LOYAL: "Fidèles",
    ACTIVE: "Actifs à développer",
    NEW: "Nouveaux",
    PROMISING: "Prometteurs",
    ATTENTION: "À surveiller",
    ALMOST_LOST: "Presque perdus",
    EX_LOYAL: "Anciens fidèles, à reconquérir",
    AT_RISK: "À risque",
    DORMANT: "Dormants",
    PROSPECT: "Prospects",
  },
  plays: {
    CHAMPION: "Récompensez-les, demandez des recommandations, bâtissez un plan grand compte.",
    LOYAL: "Proposez la gamme supérieure, tenez un bilan annuel.",
    ACTIVE: "Proposez les produits qu’ils ne vous achètent pas encore.",
    NEW: "Accueillez-les et assurez la deuxième commande.",
    PROMISING: "Évaluez ce qu’ils pourraient acheter.",
    ATTENTION: "Appelez-les ce mois-ci.",
    ALMOST_LOST: "Envoyez une relance légère.",
    EX_LOYAL: "Un appel de la direction pour les reconquérir.",
    AT_RISK: "Faites une offre pour les garder.",
    DORMANT: "Contact à bas coût ; vérifiez combien de temps garder leurs données.",
    PROSPECT: "Gardez le contact jusqu’à la première commande.",
  },
  abcName: "Clients {class}",
  abcPlays: {
    first: "Protégez-les : visites régulières et interlocuteur attitré.",
    middle: "Développez les meilleurs vers la classe supérieure.",
    last: "Servez-les bien, à moindre coût.",
    none: "Aucun achat sur la période : relancez-les ou laissez-les partir.",
  },
  otherPlay: "Décidez de la prochaine action pour chaque client.",
  unclassified: "Non classés",
};
