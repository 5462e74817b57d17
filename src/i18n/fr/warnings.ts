import type { WarningKey } from "../../core/portfolio/portfolio.ts";
import type { figures as english } from "../en/warnings.ts";

export const warnings: Readonly<Record<WarningKey, string>> = {
  "rfm.fewClients3":
    "{clients} {clients:seul client a|clients seulement ont} acheté : les notes sont données en trois groupes (1, 3, 5) au lieu de cinq.",
  "rfm.fewClientsFixed":
    "{clients} {clients:seul client a|clients seulement ont} acheté : trop peu pour les comparer entre eux, les notes suivent donc des seuils fixes.",
  "rfm.fewDistinct":
    "{figure} : seulement {distinct} {distinct:valeur|valeurs différentes} pour {bins} groupes ; les clients à valeur égale partagent leur note, et certaines notes ne servent pas.",
  "rfm.allEqual": "{figure} : même valeur pour tous les clients ; chacun reçoit la note du milieu.",
  "rfm.tiesSplit":
    "Les notes par parts égales séparent, d’après leur code, des clients à valeur égale : deux clients identiques peuvent avoir des notes différentes.",
  "rfm.equalWidth":
    "Les notes par tranches de largeur égale mettent presque tout le monde dans le groupe le plus bas quand quelques clients sont très gros.",
  "rfm.noDates":
    "La liste n’a pas de date de commande : pas de score RFM. Les classes ABC le remplacent.",
  "rfm.noPurchase":
    "Aucun achat n’est daté du jour de la date d’analyse ou d’avant : pas de score RFM. Les classes ABC, s’il y en a, le remplacent.",
  "rfm.noOrders":
    "La liste n’a pas de nombre de commandes : les notes reposent sur la récence et le montant, qui tient lieu de fréquence.",
  "dates.future":
    "Des dates postérieures à la date d’analyse ont été trouvées ({count}) : elles ne comptent pas dans la récence. Vérifiez-les dans votre liste.",
  "orders.future":
    "Lignes de commande postérieures à la date d’analyse : {count}. Elles n’entrent dans aucun chiffre ; choisissez une date d’analyse plus tardive pour les compter.",
  "dates.stale":
    "La dernière commande ({last}) date de {days} jours avant la date d’analyse : chaque client paraît inactif depuis ce temps au moins. Choisissez « dernière commande » comme date d’analyse pour les voir tels qu’ils étaient.",
  "dates.contradicted":
    "Dernière commande datée d’avant {column}, qui montre pourtant du chiffre d’affaires, pour {clients} {clients:client|clients} : {names}. Ils ne sont pas comptés comme dormants ; corrigez la date de dernière commande.",
  "quotes.impossible":
    "Plus de devis signés qu’envoyés pour {clients} {clients:client|clients} : {names}. Ils sont laissés hors du taux de devis gagnés ; corrigez les deux colonnes.",
  "margin.blank":
    "La marge manque pour {clients} {clients:client|clients} avec du chiffre d’affaires : {names}. Ce qui reste après les frais fixes n’est pas calculé ; complétez les marges.",
  "abc.noPositive":
    "Aucun client n’a de chiffre d’affaires positif sur la période : pas de classe ABC.",
  "abc.noMargin":
    "Aucun client ayant du chiffre d’affaires n’a de marge supérieure à 0 : les classes ABC reposent sur le chiffre d’affaires. Indiquez la colonne de la marge, ou choisissez un autre critère dans l’onglet Réglages.",
  "abc.noOrders":
    "Aucun client ayant du chiffre d’affaires n’a de nombre de commandes : les classes ABC reposent sur le chiffre d’affaires. Indiquez la colonne qui le contient, ou choisissez un autre critère dans l’onglet Réglages.",
  "abc.unclassed":
    "{clients} {clients:client a|clients ont} du chiffre d’affaires mais pas de classe ABC, car une donnée qui fait les classes est vide. Renseignez-la.",
  "abc.credit":
    "Clients dont les avoirs dépassent les achats : {clients}. Ils n’entrent dans aucune part.",
  "abc.notDiscriminating":
    "Vos clients se distinguent trop peu pour que le ratio de discrimination ({ratio}, il en faut 65 %) choisisse les classes : les seuils habituels sont utilisés.",
  "movement.uncovered":
    "Les commandes commencent le {first} et ne couvrent pas deux périodes de {months} mois : les mouvements entre périodes ne peuvent pas être calculés.",
  "movement.outdated":
    "Les commandes s’arrêtent le {last} et ne couvrent pas les {months} derniers mois, où des clients paraîtraient perdus : les mouvements ne sont pas calculés. Choisissez « dernière commande » comme date d’analyse pour les voir.",
  "movement.shorter":
    "Moins de deux ans de commandes : les mouvements comparent deux périodes de {months} mois.",
  "movement.onePeriod":
    "La liste n’a le chiffre d’affaires que d’une période : les mouvements ne peuvent pas être calculés.",
  "clv.noMargin":
    "La valeur future n’est pas calculée : la liste n’a pas de marge. Donnez un taux de marge dans l’onglet Réglages pour l’obtenir.",
  "clv.noRetention":
    "La valeur future n’est pas calculée : la rétention est inconnue. Donnez un taux de rétention dans l’onglet Réglages pour l’obtenir.",
  "clv.infinite":
    "La valeur future serait infinie avec cette rétention et cette actualisation : augmentez l’actualisation ou fixez un nombre d’années.",
  "purchases.list":
    "Le modèle d’achats demande une liste de commandes datées : la formule de la marge et de la rétention le remplace.",
  "purchases.fewClients":
    "Le modèle d’achats demande au moins 100 clients acheteurs, la liste en compte {clients} : la formule de la marge et de la rétention le remplace.",
  "purchases.fewRepeats":
    "Le modèle d’achats demande au moins 30 clients revenus un autre jour, la liste en compte {repeatBuyers} : la formule de la marge et de la rétention le remplace.",
  "purchases.noFit":
    "Le modèle d’achats choisi ne s’ajuste pas à ces commandes : la formule de la marge et de la rétention le remplace. Vous pouvez en essayer un autre dans l’onglet Réglages.",
  "purchases.neverLost":
    "Rien dans ces commandes ne montre un client parti : le modèle d’achats les tient tous pour actifs et prolonge leur rythme.",
  "purchases.correlated":
    "Nombre de commandes et montant moyen vont de pair (corrélation {correlation}, le modèle en admet 0,15 au plus) : prenez le chiffre d’affaires attendu des clients venus une seule fois comme un ordre de grandeur ; les commandes attendues n’en dépendent pas.",
  "purchases.noMean":
    "Quelques montants dépassent tellement les autres qu’aucune moyenne ne peut être attendue : les commandes attendues sont données, mais pas le chiffre d’affaires attendu, et la valeur future est celle de la formule.",
  "purchases.noAmounts":
    "Les montants des clients revenus ne suivent aucun modèle : les commandes attendues sont données, mais pas le chiffre d’affaires attendu, et la valeur future est celle de la formule.",
  "purchases.penalty":
    "Le modèle d’achats ne s’est stabilisé qu’en retenant ses paramètres : prenez ce qu’il attend comme un ordre de grandeur.",
  "purchases.stale":
    "Les commandes s’arrêtent le {last} : ce que le modèle d’achats attend compte à partir de ce jour, et non de la date d’analyse.",
  "purchases.short":
    "Les commandes ne couvrent que {days} jours : c’est peu pour ce que le modèle d’achats attend des 12 prochains mois.",
  "purchases.dropped":
    "{count} {count:jour de client sans achat net|jours de client sans achat net} (avoirs, gratuités, montants qui s’annulent) : le modèle d’achats les laisse de côté, et le chiffre d’affaires qu’il attend est avant ces avoirs.",
  "segment.allNew":
    "Toutes les commandes datent des {days} derniers jours : cette liste ne dit pas qui est nouveau, les segments reposent donc sur les seules notes.",
  "segment.noRules":
    "Aucune règle n’est écrite pour les segments par vos propres règles : les segments habituels sont utilisés.",
  "rule.nowhere": "Règle {rule} : « {text} » ne figure nulle part dans la colonne « {column} ».",
  "rule.slip":
    "Règle {rule} : « {text} » ne figure nulle part dans la colonne « {column} ». Vouliez-vous dire « {near} » ?",
  "rule.within":
    "Règle {rule} : aucune cellule de la colonne « {column} » n’est « {text} » seul, mais {clients} {clients:client l’a|clients l’ont} parmi d’autres mots (par exemple « {sample} ») : utilisez « contient ».",
  "rule.unreadCells":
    "Règle {rule} : dans la colonne « {column} », {clients:la cellule de|les cellules de} {clients} {clients:client|clients} ne {clients:peut|peuvent} pas être {clients:lue|lues} (par exemple « {sample} ») et ne {clients:répond|répondent} à aucune comparaison.",
  "segment.noPotential":
    "La liste n’indique ni potentiel en montant ni part de portefeuille (des mots comme « fort » ne suffisent pas) : le chiffre d’affaires ne peut pas être croisé avec le potentiel, les segments habituels sont utilisés. Ajoutez une colonne avec ce que chaque client pourrait acheter en un an.",
  "segment.noAccounts":
    "La liste en dit trop peu sur les clients pour juger des grands comptes : les segments habituels sont utilisés. Ajoutez des colonnes comme le chiffre d’affaires, les commandes ou le potentiel.",
  "override.applied":
    "Segments choisis à la main : {applied}. Sans eux, {changed} {changed:client serait|clients seraient} dans un autre segment.",
  "override.slip":
    "« {name} », saisi comme segment de {client}, n’est pas un segment ({count} {count:client|clients}). Vouliez-vous dire « {near} » ? Corrigez la cellule, ou choisissez un autre nom pour un segment à vous.",
  "override.other":
    "« {name} », choisi à la main pour {count} {count:client|clients}, n’est pas un segment de la méthode en cours. Le choix est gardé pour le jour où cette méthode resservira.",
  "override.formula":
    "Des formules se trouvent dans la colonne « Segment choisi » ({count}) : saisissez plutôt le nom du segment.",
  "override.unknown":
    "Segments choisis à la main pour des clients qui ne sont plus dans la liste : {count}. Ils sont gardés pour le jour où ces clients reviendront.",
  "segment.noColumn":
    "« {header} » n’est pas une colonne de la liste qui puisse former des segments (des mots communs à plusieurs clients) : les segments habituels sont utilisés. Choisissez une autre colonne dans l’onglet Réglages.",
  "concentration.watch":
    "À surveiller : le premier client apporte {top1Share} du chiffre d’affaires (à surveiller dès 15 %).",
  "concentration.danger":
    "Danger : le premier client apporte {top1Share} du chiffre d’affaires et les cinq premiers {top5Share} (danger dès 25 % et 60 %).",
  "currency.mixed":
    "« {list} » mêle plusieurs devises (lignes : {currencies}). Les montants sont additionnés tels quels, sans conversion : toutes les sommes les mélangent. Convertissez-les dans votre liste, ou gardez une seule devise.",
  "currency.apart":
    "« {list} » : seuls les montants en {code} comptent. Les lignes en d’autres devises sont écartées de tous les chiffres ({currencies}) ; convertissez-les dans votre liste pour les compter.",
  "currency.tabs":
    "« {list} » est en {code}, un onglet précédent dans une autre devise. Les montants sont additionnés tels quels, sans conversion : toutes les sommes les mélangent.",
  "period.empty":
    "Aucune commande ne tombe dans la période choisie (du {from} au {to}) : choisissez-en une plus longue dans l’onglet Réglages.",
  "costs.headings":
    "Onglet « {tab} » : ses titres de colonnes ont disparu, aucun coût ne compte donc. Annulez la modification, ou supprimez l’onglet et relancez pour en avoir un nouveau.",
  "costs.columns":
    "Onglet « {tab} » : plus aucune colonne ne s’intitule {columns}. Remettez ce titre au-dessus de sa colonne pour que les coûts comptent comme il faut.",
  "costs.figure":
    "Onglet « {tab} », ligne {row} : « {value} », à côté de « {label} », n’est pas un montant supérieur ou égal à 0 et ne compte donc pas. Tapez un nombre.",
  "costs.noAmount":
    "Onglet « {tab} », ligne {row} : la colonne « {column} » est vide, la ligne ne compte donc pas. Tapez le montant, ou videz la ligne.",
  "costs.amount":
    "Onglet « {tab} », ligne {row} : « {value} », dans la colonne « {column} », n’est pas un montant, la ligne ne compte donc pas. Tapez un nombre.",
  "costs.rate":
    "Onglet « {tab} », ligne {row} : « {value} », dans la colonne « {column} », est un montant par mois ou par an, la ligne ne compte donc pas. Tapez le montant de toute la période, du premier au dernier jour.",
  "costs.negative":
    "Onglet « {tab} », ligne {row} : {value}, dans la colonne « {column} », est inférieur à 0, la ligne ne compte donc pas. Tapez les coûts sans signe moins.",
  "costs.noKind":
    "Onglet « {tab} », ligne {row} : la colonne « {column} » est vide, la ligne ne compte donc pas. Choisissez l’un des deux mots proposés.",
  "costs.kind":
    "Onglet « {tab} », ligne {row} : « {value} », dans la colonne « {column} », n’est pas connu, la ligne ne compte donc pas. Choisissez l’un des deux mots proposés.",
  "costs.date":
    "Onglet « {tab} », ligne {row} : « {value} », dans la colonne « {column} », n’est pas une date, la ligne ne compte donc pas. Tapez un jour, un mois comme 03/2026 ou une année.",
  "costs.order":
    "Onglet « {tab} », ligne {row} : la date de la colonne « {column} » précède celle qu’elle devrait suivre, la ligne ne compte donc pas. Remettez les deux dans l’ordre.",
  "costs.example":
    "Onglet « {tab} », ligne {row} : la ligne commence par « {value} » et ne compte donc pas comme un coût. Tapez le vrai canal dans la colonne « {column} ».",
  "costs.more":
    "Onglet « {tab} » : {count} {count:autre ligne ne compte|autres lignes ne comptent} pas. Corrigez les premières et relancez pour les voir.",
};

export const figures: typeof english = {
  recency: "La récence",
  frequency: "Le nombre de commandes",
  monetary: "Le montant",
};
