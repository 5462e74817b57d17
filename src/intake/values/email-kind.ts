import { wordSet } from "./word-set.ts";

/** Providers under any ending: gmail.com, yahoo.fr, hotmail.co.uk. */
const freeNames = wordSet(
  "gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|aol|gmx|protonmail|proton|yandex|tutanota|fastmail|" +
    "wanadoo|laposte|numericable|aliceadsl|libertysurf|cegetel|club-internet|9online|videotron|sympatico|bluewin|skynet|telenet|" +
    "btinternet|virginmedia|ntlworld|talktalk|comcast|sbcglobal|t-online|freenet|arcor|libero|virgilio|tiscali",
);
/** Providers whose name is a word that others have as their own. */
const freeDomains = wordSet(
  "free.fr|orange.fr|sfr.fr|neuf.fr|bbox.fr|noos.fr|voila.fr|dbmail.com|me.com|mac.com|mail.com|email.com|web.de|hey.com|" +
    "zoho.com|sky.com|bell.net|rogers.com|shaw.ca|telus.net|verizon.net|att.net|proximus.be|alice.it|terra.es|orange.com|orange.be",
);
const roleNames = wordSet(
  "contact|contacts|info|infos|information|informations|compta|comptabilite|comptable|facturation|factures|facture|billing|invoice|" +
    "invoices|accounts|accounting|accueil|reception|bonjour|hello|bureau|office|admin|administration|secretariat|direction|" +
    "commercial|commande|commandes|orders|order|vente|ventes|sales|achat|achats|purchasing|support|sav|service|serviceclient|" +
    "service-client|help|team|equipe|mail|email|courrier|agence|magasin|boutique|shop|store|marketing|rh|hr|jobs|recrutement|" +
    "webmaster|postmaster|noreply|no-reply|gestion|technique|devis",
);

/**
 * Whether anybody may have an address at this domain: it never identifies a company.
 * @param domain in lower case
 */
export function isFreeDomain(domain: string): boolean {
  const name = domain.replace(/\.(?:com?\.)?[a-z]+$/, "");
  return freeNames().has(name) || freeDomains().has(domain);
}

/**
 * Whether an address is a mailbox several people read, such as `compta@` or `info2@`.
 * @param email in lower case
 */
export function isRoleAddress(email: string): boolean {
  return roleNames().has(email.slice(0, email.indexOf("@")).replace(/[\d._-]+$/, ""));
}
