/** The card of one client: titles, and what stands beside its figures. */
export const card = {
  parts: {
    who: "Who",
    rank: "Rank and scores",
    rhythm: "Rhythm",
    money: "Money",
    potential: "Potential",
    data: "Contact and data",
  },
  rank: "{rank} of {ranked}",
  rankFirst: "{share} of revenue: the largest client",
  rankNote: "{share} of revenue; {cumulative} with all larger clients",
  classNote: "from {amount}",
  score: "{score} of {best}",
  scoreNote: "{value}; this score: {band}",
  bands: { between: "{low} to {high}", least: "{low} or more", most: "up to {high}" },
  days: "{days} {days|day|days}",
  orders: "{orders} {orders|order|orders}",
  ago: "{days} {days|day|days} ago",
  late: "{days} {days|day|days} late",
  gapOf: {
    own: "its own",
    mean: "mean between its orders",
    segment: "that of its segment: it has bought too seldom for its own",
  },
  fallingNote: "last three months below 70% of the same months a year before",
  familyNote: "similar clients spend {amount} on it",
  accountNote: "profile {profile}, history {history}, potential {potential} of 10",
  roles: {
    backUp: "for them you are a back-up supplier",
    strategic: "for them you are a strategic supplier",
  },
  crossNote: "cell {code}",
  purgeNote: "36 months after the last order or contact",
  treatment: "What each department does (key account: {class})",
  oneSource: "all that is read of this client; the other figures are computed from it",
  notRow:
    "The selected row holds no client. Select a client in the Clients tab, in a segment tab or in your list, then try again.",
  notIn:
    "The selected row is not in the portfolio: it was left out when the list was read (no sale, a prospect, a total …). “Check the data” says why.",
};
