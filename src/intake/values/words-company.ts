/** Legal forms left out of a company's key wherever they stand, parted by a space. */
export const LEGAL_FORMS =
  "sarl sarlu sas sasu eurl sci snc scop scp scea earl gaec gie selarl selas selasu selca scic scs sca eirl sasp sem " +
  "spl epic epa asbl srl sprl bv bvba nv gmbh ag kg ug ltd limited llc llp lp inc incorporated corp corporation plc " +
  "pty ltee enr senc spa sl slu sau lda oy aps kft sro zoo sagl";

/** Forms that are also ordinary short words: left out only as first or last word. */
export const EDGE_FORMS = "sa ei as ab co";

/** Words that lead a name without telling who it is. */
export const LEADING_WORDS =
  "societe ste ets etablissement etablissements cie compagnie maison entreprise the m mr mme mlle";

/** Articles and joining words. */
export const SMALL_WORDS = "de du des la le les d l";
