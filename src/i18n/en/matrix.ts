/** The tab of matrices: revenue by potential, RFM grid, key accounts, growth and share. */
export const matrix = {
  title: "Matrices",
  subtitle: "On {date} · {period} · source: {source}",
  figures: {
    clients: "Clients",
    shareClients: "Share of clients",
    revenue: "Revenue",
    share: "Share of revenue",
    remaining: "Left to win a year",
    remainingEstimated: "To win (estimate)",
    remainingPartly: "To win (part estimate)",
    largest: "Largest",
    total: "Total",
  },
  more: "… and {count} more",
  cross: {
    section: "Revenue crossed with potential",
    bands:
      "Columns by what a client could buy from you in a year, as your list says. The other reading, by your share of what the client buys, counts the other way round: the two are never mixed.",
    wallet:
      "Columns by your share of what the client buys, as your list says: the opportunity is in column 3. The other reading, by amounts, counts the other way round: the two are never mixed.",
    lacking:
      "Your list does not state a potential as an amount: a column with what each client could buy in a year, or with your share of what it buys, would show the real matrix.",
    estimated:
      "ESTIMATE by what similar clients buy, in bands of what a large client of yours brings. No segment is made from it, and prospects have no place in it.",
    none: "Nothing to cross: the list states no potential, and without a purchase in the last twelve months none can be estimated.",
    unplaced: "Clients whose potential is unknown, who have no place here: {count}.",
    asleep:
      "Clients who bought nothing in the last twelve months, of whom nothing can be estimated: {count}.",
    oneColumn:
      "All stand in one column: change the two limits on the Settings tab to tell them apart.",
    rowFirst: "{class}: the first {to} of revenue",
    rowNext: "{class}: from {from} to {to}",
    rowLast: "{class}: the rest",
    rowProspects: "P: prospects, nothing bought in the year",
    band1: "1 · more than {high}",
    band2: "2 · {medium} to {high}",
    band3: "3 · less than {medium}",
    wallet1: "1 · we hold more than {most}",
    wallet2: "2 · we hold {some} to {most}",
    wallet3: "3 · we hold less than {some}",
    domains: "The three domains",
    domain: "Domain",
    cells: "Cells",
    play: "What to do",
    short: {
      BASE: "Core",
      BASE_DEVELOPMENT: "Core + potential",
      DEVELOPMENT: "Potential",
      ECONOMY: "Economy",
    },
    both: "A1 belongs to the first two domains and is shown in both; the clients stand here once.",
  },
  rfm: {
    section: "RFM grid",
    intro:
      "Downwards R, the recency score ({best}: the most recent). Across FM, the mean of the frequency and amount scores. In each cell: the segment, its clients, their revenue.",
    introAmount:
      "Downwards R, the recency score ({best}: the most recent). Across the amount score, for the list counts no orders. In each cell: the segment, its clients, their revenue.",
    row: "R {score}",
    upTo: "{to} {to|day|days} or less",
    between: "{from} to {to} days",
    only: "{to} {to|day|days}",
    from: "{from} {from|day|days} or more",
    column: "FM {from} to {to}",
    single: "FM {to}",
    amount: "M {to}",
    fresh:
      "New clients ({count}) stand in the cell of their scores, though their segment is “{segment}”.",
    mostly:
      "The map in use looks at three scores: a cell shows the segment of most of its clients.",
    none: "No client has a score.",
  },
  accounts: {
    section: "Key accounts",
    portrait: "Portrait of the ideal client",
    proposed:
      "PROPOSED from what your list tells; nobody has chosen it yet. Criteria and weights are yours to change on the Settings tab.",
    chosen: "As chosen on the Settings tab.",
    family: "Family",
    criterion: "Criterion",
    weight: "Weight",
    reading: "How it is read",
    oldest: "the oldest is best",
    latest: "the latest is best",
    estimate: "{criterion} (estimate)",
    incomplete: "Less than 60% of the weight is known of {count} {count|client|clients}.",
    classes: "Three classes, three ways to serve",
    class: "Class",
    none: "The list tells too little of its clients to judge key accounts.",
    count: {
      none: "No high-potential account: a potential column, or other limits on the Settings tab, would single some out.",
      few: "{count} high-potential {count|account|accounts}: few enough to be followed one by one.",
      usual: "{count} high-potential accounts: 15 to 35 is the usual number of key accounts.",
      many: "{count} high-potential accounts: more than the usual 15 to 35, but still manageable.",
      tooMany:
        "{count} high-potential accounts: more than 50 cannot all be served as key accounts. Take the largest, or raise the limits on the Settings tab.",
    },
    chartTitle:
      "Where to invest: {count} {count|account|accounts} of high appeal and strong history",
    chartTitleNone: "Where to invest: history and appeal of your clients",
    strength: "History with us, 0 to 10",
    appeal: "Appeal: profile and potential, 0 to 10",
    client: "Client",
    chartNote:
      "Bubbles: {shown} of {all} {all|client whose two scores are known|clients whose two scores are known, the largest first}; a bubble is as large as its revenue. The lines are the medians of all: history {x}, appeal {y}. Names: the {named} largest.",
    moves: "Four corners, four moves",
    move: "Move",
    corner: "Where",
    corners: {
      INVEST: "high appeal, strong history",
      SELECTIVE: "high appeal, weak history",
      MAINTAIN: "low appeal, strong history",
      CASH: "low appeal, weak history",
    },
    named: "The {named} largest",
    history: "History",
    appealShort: "Appeal",
    treatments: "What each department does",
  },
  growth: {
    section: "Growth and share of your revenue",
    corners: {
      STAR: "large share, growing more",
      CASH_COW: "large share, growing less",
      QUESTION: "small share, growing more",
      DOG: "small share, growing less",
    },
    medians:
      "Of {count} clients with revenue in both periods; they part at the medians: {share} of revenue, {growth} of change.",
    corner: "Where",
    kind: "Kind",
  },
  chartData: "Figures of the chart",
};
