/** Whole cells that say "nothing here", folded, parted by `|`. */
export const BLANK_WORDS =
  "-|--|---|n/a|na|n.a.|n.a|nc|n.c.|n.c|n/c|nd|n.d.|n.d|n/d|ns|n.s.|neant|aucun|aucune|none|null|nil|undefined|nan|" +
  "?|??|???|.|..|...|…|inconnu|inconnue|unknown|non renseigne|non renseignee|non communique|non communiquee|" +
  "non disponible|not available|not set|(not set)|(none)|(vide)|(blank)|(empty)|vide|a completer|a definir|" +
  "a renseigner|tbd|tbc|sans objet|s/o|xxx|0000-00-00|0000-00-00 00:00:00|00/00/0000|01/01/1900|1900-01-00|" +
  "30/12/1899|1899-12-30|31/12/2999|2999-12-31|31/12/9999|9999-12-31";

/** Two letters that are a country, a state or a short name in columns of labels. */
export const LABEL_WORDS = "na|nc|nd|ns";

/** Cells a spreadsheet shows when a formula failed, in English and French. */
export const ERROR_WORDS =
  "#n/a|#na|#ref!|#value!|#valeur!|#div/0!|#name?|#nom?|#null!|#nul!|#num!|#nombre!|#error!|#erreur!|#spill!";
