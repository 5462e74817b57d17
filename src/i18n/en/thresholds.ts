/** By which thresholds clients are in their segment: printed on every tab. */
export const thresholds = {
  labels: {
    segments: "Segments by",
    rule: "Rule {number}",
    moreRules: "More rules",
    otherwise: "All others",
    cross: "Potential",
    accounts: "Key accounts",
    map: "Segment map",
  },
  abcOfClients: "ABC classes at {shares} of the clients",
  abcDiscrimination:
    "ABC classes at {shares} of the clients, by a ratio of discrimination of {ratio}",
  abcRule: "at a threshold: {rule}",
  abcBy: "by {figure}",
  abcHelp: "ABC class, the best clients first. {thresholds}.",
  scores: "scores 1 to {bins}: {scoring}",
  scoresFrozen: "scores 1 to {bins} by the limits of {date}",
  ownMap: "segments of your own",
  rules: "{count} {count|rule|rules} of your own, the first that matches decides",
  ruleOf: "rule {number}: {conditions}",
  ruleForAll: "rule {number}: all clients",
  ruleForNone: "no rule matches",
  moreRules: "and {count} more {count|rule|rules}",
  bands: "potential high above {high}, medium from {medium} a year",
  wallet: "our share of what they buy: most above {most}, some from {some}",
  accounts:
    "high potential from {potential} of 10 while we hold less than {walletShare} of what they buy (or history below {historyOfMain}); loyal from history {loyalHistory}; prospects from profile {prospectProfile}",
  proposed: "criteria proposed, none chosen yet",
};
