import type { ProblemKey } from "../../core/problem-keys.ts";

export const problems: Readonly<Record<ProblemKey, string>> = {
  "column.needed": "{argument} attend une colonne de cellules",
  "column.single": "{argument} est une seule cellule : donnez la colonne entière",
  "column.singleFills":
    "{argument} est une seule cellule : donnez la colonne entière une seule fois ; le résultat se remplit vers le bas",
  "column.lengths":
    "{argument} compte {found} {found:ligne|lignes} alors que {other} en compte {expected} : donnez les mêmes lignes aux deux",
  "cells.negative":
    "{argument} ne peut pas être négatif ; la ligne {row} contient {cell} : saisissez la valeur sans le signe moins, ou laissez la cellule vide si elle est inconnue",
  "cells.counts":
    "{argument} attend des entiers à partir de 0 ; la ligne {row} contient {cell} : saisissez leur nombre, ou laissez la cellule vide s’il est inconnu",
  "cells.numbers": "{argument} attend des nombres ; la ligne {row} contient « {cell} »",
  "cells.dates":
    "{argument} attend des dates ; la ligne {row} contient « {cell} » : écrivez-la comme 13/02/2026 ou 13 février 2026, ou laissez la cellule vide",
  "cells.labels": "{argument} attend {form} ; la ligne {row} contient « {cell} »",
  "cell.number": "{argument} attend un nombre ; reçu : « {cell} »",
  "cell.whole": "{argument} attend un nombre entier ; reçu : « {cell} »",
  "cell.date":
    "{argument} attend une date ; reçu « {cell} » : écrivez-la comme 13/02/2026 ou 13 février 2026",
  "day.after": "{argument} contient un jour après {other} ({day}) ; la ligne {row} contient {cell}",
  "cells.none": "{argument} ne contient aucune valeur supérieure à 0",
  "cells.few": "{argument} doit contenir au moins {least} valeurs supérieures à 0 ; reçu : {found}",
  "cells.empty": "{argument} ne contient aucune valeur",
  "row.partial": "la ligne {row} est incomplète : {argument} y est vide",
  "row.above":
    "la ligne {row} contient {found} en {argument} pour {most} en {other} : comptez tout le monde dans {other}, y compris ceux que vous avez gagnés",
  "weights.count": "il y a {found} poids pour {expected} colonnes de notes",
  "contracts.none": "aucun contrat n’est arrivé à échéance dans les {months} mois avant le {day}",
  "arguments.many": "accepte au plus {most} arguments, {found} reçus",
  "arguments.missing": "{argument} manque",
  "number.range": "{argument} doit être compris entre {least} et {most} ; reçu : {found}",
  "share.range": "{argument} doit être une part de 0 à 1 (0,8 ou 80 %) ; reçu : {found}",
  "choice.unknown": "{argument} doit être l’un de {choices} ; reçu : « {found} »",
  "thresholds.ascending": "les seuils ABC doivent monter de plus de 0 à moins de 1 : {found}",
  "setting.below":
    "le réglage « {label} » ({setting}) ne doit pas être inférieur à {before}, la limite qui le précède ; il vaut {found}",
  "setting.rising":
    "les limites du réglage « {label} » ({setting}) doivent monter, chacune au-dessus de la précédente : {found}",
  "map.hole":
    "vos segments personnels ne nomment aucun segment pour {cells} : élargissez-en un ou ajoutez-en un pour tous les autres scores",
  "map.overlap":
    "vos segments personnels en nomment deux pour {cells} : donnez un numéro plus petit à celui qui doit l’emporter",
  "rule.unread":
    "la règle {rule} de l’onglet Réglages ne peut pas être lue (« {text} ») : corrigez-la ou effacez-la",
  "rule.column":
    "la règle {rule} porte sur la colonne « {column} », que la liste n’a pas sous ce nom : choisissez-la dans l’éditeur de règles, qui nomme toutes celles qui peuvent servir",
  "rule.number":
    "la règle {rule} compare la colonne « {column} » à un nombre, mais elle contient des mots (comme « {sample} ») : utilisez « est » ou « contient »",
  "rule.day":
    "la règle {rule} compare la colonne « {column} » à un nombre, mais elle contient des dates : écrivez une date comme 2026-12-31",
  "rule.noDay":
    "la règle {rule} compare la colonne « {column} » à une date, mais elle contient des nombres : écrivez un nombre",
  "rule.noShare":
    "la règle {rule} compare la colonne « {column} » à un pourcentage, mais ses nombres n’ont pas de signe % : écrivez le nombre comme dans la colonne",
  "rule.range":
    "la règle {rule} demande un nombre entre {from} et {to} : le premier ne doit pas être le plus grand",
  "weights.total": "les poids doivent faire 100 au total ; ils font {found}",
  "weights.negative":
    "aucun poids ne peut être négatif, et l’un d’eux vaut {found} : donnez 0 à un critère qui ne compte pas",
  "criterion.unread":
    "le critère {number} de l’onglet Réglages ne peut pas être lu (« {text} ») : corrigez-le ou effacez-le",
  "criterion.column":
    "le critère {number} lit la colonne « {column} », que la liste n’a pas sous ce nom : choisissez-la dans l’éditeur de critères, qui nomme toutes celles qui peuvent servir",
  "criterion.number":
    "le critère {number} classe la colonne « {column} » par ses nombres, mais elle contient des mots : donnez une note à chaque mot",
  "criterion.score":
    "le critère {number} prend la colonne « {column} » pour une note de 0 à 10, mais elle contient {found} : choisissez « le plus est le mieux » ou « le moins est le mieux »",
  "clv.infinite":
    "avec une rétention de {retention} et une actualisation de {discount}, la valeur serait infinie",
  "clv.retention": "la rétention doit être une part de 0 à 1 ; reçu : {found}",
  "clv.discount": "l’actualisation doit dépasser -1 ; reçu : {found}",
  "source.empty":
    "l’onglet « {tab} » est vide : collez-y votre liste de clients ou votre liste de commandes",
  "source.headersOnly": "l’onglet « {tab} » contient des en-têtes mais aucune ligne en dessous",
  "source.noHeader":
    "aucune ligne d’en-têtes dans les 30 premières lignes de « {tab} » : donnez un nom à chaque colonne",
  "source.noClient":
    "aucune colonne de « {tab} » ne désigne le client : choisissez celle qui contient son nom ou son code",
  "source.noRevenue":
    "aucune colonne de « {tab} » ne contient de chiffre d’affaires ni de montants : choisissez celle à additionner, ou ajoutez l’onglet qui contient les commandes",
  "source.revenueInParts":
    "aucune colonne de « {tab} » ne contient le chiffre d’affaires entier. Si {columns} sont ce que chaque client dépense par catégorie, indiquez pour chacune qu’elle est le chiffre d’affaires : elles seront additionnées. Sinon, choisissez la colonne du chiffre d’affaires, ou ajoutez l’onglet qui contient les commandes",
  "source.noClients":
    "aucune ligne de « {tab} » n’est un client avec du chiffre d’affaires ou des commandes : prospects, totaux, devis, annulations et dates à venir n’en sont pas. Choisissez l’onglet qui contient vos ventes",
  "source.media":
    "« {tab} » est un rapport de campagnes et ne nomme aucun client : exportez la liste de clients de votre CRM, ou les commandes ou les factures de votre boutique ou de votre facturation",
  "source.balance":
    "« {tab} » est {system} et ne nomme aucun client : dans Stripe, exportez plutôt les paiements ou les clients",
  "source.ledger":
    "« {tab} » est un journal comptable sans comptes clients : exportez-le à nouveau avec les comptes auxiliaires, ou exportez la liste des factures",
  "source.tooWide":
    "l’onglet « {tab} » compte {columns} colonnes ; {most} au plus peuvent être lues",
  "source.gone": "l’onglet « {tab} » n’existe plus : choisissez l’onglet à lire",
  "source.ours":
    "« {tab} » a été créé par le portefeuille clients : choisissez l’onglet qui contient votre propre liste",
  "source.notChosen": "choisissez l’onglet qui contient vos clients ou vos commandes",
  "mend.nothing": "il n’y a rien à corriger dans « {tab} »",
  "segments.many":
    "il y aurait {count} segments, un onglet chacun ; {most} au plus peuvent être créés : regroupez-les, par une colonne qui compte moins de valeurs ou par des règles qui donnent le même segment",
  "tab.protected":
    "l’onglet « {tab} » est protégé contre vos modifications : voyez son propriétaire ou levez la protection, puis réessayez",
  "period.order":
    "la période commence le {from} et finit le {to} : le premier jour doit venir d’abord",
  "import.cells":
    "le fichier demande {rows} lignes de {columns} cellules : avec ce qu’il contient déjà, le classeur en compterait {cells}, et Google Sheets en accepte {most} au plus. Importez le fichier dans un nouveau classeur ou supprimez des onglets devenus inutiles",
};
