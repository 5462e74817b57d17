/**
 * What the cells of status columns mean. Each line: meaning, a colon, folded cell values parted by `|`.
 * A value stands once in a table.
 */
export const CLIENT_STATUS_WORDS = `client:client|cliente|client(e)|clients|customer|customers|customer - direct|customer - channel|customer direct|client actif|cliente active|actif|active|active customer|current customer|existing customer|client existant|client fidele|client regulier|regulier|nouveau client|new customer|vip|client vip|evangelist|evangeliste|ambassadeur|evangelist/ambassadeur|en compte|sous contrat|past_due|past due|trialing
prospect:prospect|prospects|prospect chaud|prospect tiede|prospect froid|prospect qualifie|suspect|cible|target|opportunity|opportunite|sales qualified lead|lead qualifie par l'equipe commerciale|sql|en negociation|devis en cours|a relancer|en cours de prospection|futur client|client potentiel|hot prospect|cold prospect|potential customer
lead:lead|leads|piste|subscriber|abonne|abonne(e)|marketing qualified lead|lead qualifie par le marketing|mql|contact|nouveau contact|visiteur|inscrit
inactive:inactif|inactive|dormant|client dormant|en sommeil|client inactif|inactive customer|en veille|occasionnel|suspendu|on hold|pause
former:ancien client|ancienne cliente|anciens clients|ancien|ex-client|ex client|client perdu|perdu|lost|lost customer|churned|churn|former|former customer|former client|past customer|resilie|resiliee|canceled|cancelled|client parti|parti|sorti|archive|cloture|ferme|closed|radie|liquidation|liquidation judiciaire|cessation|cesse|decede|unpaid
partner:partenaire|partenaires|partenaire commercial|partner|partners|channel partner|channel partner / reseller|technology partner|installation partner|reseller|revendeur|apporteur|apporteur d'affaires|prescripteur|distributeur|affilie|integrateur
supplier:fournisseur|fournisseurs|supplier|suppliers|vendor|prestataire|sous-traitant
other:autre|other|concurrent|competitor|interne|internal|salarie|employee|collaborateur|presse|press|investor|analyst|integrator|candidat
test:test|fiche test|demo|ne pas utiliser|a supprimer|doublon`;

/** @see CLIENT_STATUS_WORDS for the layout */
export const ORDER_STATUS_WORDS = `counted:valide|validee|comptabilise|comptabilisee|posted|facture|facturee|invoiced|livre|livree|delivered|expedie|expediee|shipped|fulfilled|complete|completed|termine|terminee|done|sale|sales order|bon de commande|confirme|confirmee|confirmed|emise|envoyee|sent|approved|authorised|awaiting payment|processing|en cours de preparation|paiement accepte|payment accepted|paye|payee|paid|verrouille|locked|open|cloturee|reglee|soldee|encaissee|echue|overdue|impayee|unpaid|partially paid|partiellement payee|closed|resolved|in process
pending:pending|en attente|en attente de paiement|pending payment|on-hold|on hold|awaiting check payment|en attente du paiement par cheque|en attente de virement bancaire|awaiting bank wire payment|payment review|submitted|awaiting approval|a valider|en cours|authorized|uncaptured
draft:brouillon|draft|proforma|provisoire|devis|quote|quotation|devis envoye|quotation sent|panier|abandoned|cart|en cours de saisie|checkout-draft|test
cancelled:annule|annulee|cancelled|canceled|cancel|void|voided|deleted|supprime|supprimee|rejected|refuse|refusee|failed|echoue|echouee|erreur de paiement|payment error|expired|expire|trash
refunded:rembourse|remboursee|refunded|remboursement|partially refunded|partially_refunded|partiellement rembourse|partiellement remboursee|remboursement partiel|extourne|extournee|reversed|avoir|credit note|closed (refunded)`;

/** @see CLIENT_STATUS_WORDS for the layout */
export const ORDER_TYPE_WORDS = `invoice:invoice|facture|factures|sales invoice|facture client|facture de vente|sale|vente|sales receipt|charge|payment (square)|accrec|out_invoice|fa|fc|ticket|facture de solde
deposit:facture d'acompte|deposit invoice|down payment|acompte
credit:credit note|credit memo|avoir|avoirs|note de credit|refund|remboursement|sales credit note|out_refund|retour|return|av|accreccredit|sales refund|facture d'avoir
quote:quote|estimate|devis|quotation|proposition|soumission|de|proforma
order:sales order|order|commande|bon de commande|bc|so|commande client
delivery:delivery note|bl|bon de livraison|livraison
payment:payment|paiement|reglement|deposit|transfer|payout|receipt|journal entry|check|virement
purchase:bill|purchase|achat|facture fournisseur|vendor bill|accpay|in_invoice|expense|depense`;
