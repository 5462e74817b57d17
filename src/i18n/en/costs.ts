/** The tab of costs the user fills, and the words its lines are known by. */
export const costs = {
  title: "Costs",
  intro:
    "Type here what you spend on winning clients and on keeping them, one line for each expense, salaries included. What you type is yours: nothing is ever written over it.",
  examples:
    "Lines that begin with “Example” do not count: replace them or delete them. The costs show on the KPI tab at the next run.",
  fixedCosts: {
    heading: "Fixed costs of a year",
    help: "Rent, salaries, insurance: what you pay whatever you sell. For the break-even of the stress test.",
  },
  cash: {
    heading: "Cash in hand",
    help: "What is in the bank today. For how many months it lasts if a large client leaves.",
  },
  columns: {
    channel: {
      heading: "Channel",
      help: "Where the client comes from, as your list names it: fair, web, referral. Blank: the cost stands apart, in no channel.",
    },
    kind: {
      heading: "Kind",
      help: "Acquisition: to win new clients. Retention: to keep those you have.",
    },
    from: {
      heading: "From",
      help: "A day (15/03/2026), a month (03/2026), a quarter (Q1 2026) or a year (2026). Blank: the cost counts in the last period compared.",
    },
    to: {
      heading: "To",
      help: "The last day, month or year, if it is not the one of “From”. The amount is spread by days.",
    },
    amount: { heading: "Amount", help: "Before tax, for the whole time from “From” to “To”." },
    note: { heading: "Note", help: "For you; we do not read it." },
  },
  kinds: { acquisition: "Acquisition", retention: "Retention" },
  example: "Example",
  exampleLines: {
    fair: { channel: "Example: trade fair", note: "Stand and travel, the whole month of March" },
    ads: { channel: "Example: online advertising", note: "The whole year, spread by days" },
    loyalty: { channel: "Example: loyalty programme", note: "From January to June" },
  },
};
