import { choices } from "./choices.ts";

/** The Settings tab: each line's label and explanation, and the words a value may be. */
export const settings = {
  title: "Settings",
  intro:
    "The whole method, to read and to change. Change a value in the second column, then run again.",
  headings: { label: "Setting", value: "Value", meaning: "What it does", key: "Key" },
  sections: {
    general: "General",
    abc: "ABC classes",
    rfm: "RFM scores",
    rules: "My own rules",
    cross: "Revenue by potential (crossed ABC)",
    accounts: "Key accounts",
    rhythm: "Rhythm of orders",
    load: "Visits and salespeople",
    clv: "Future value",
    source: "Source",
    mapping: "Columns of the source",
    answers: "Your answers",
    further: "Source {number}",
  },
  lines: {
    language: { label: "Language", meaning: "Of tabs and messages." },
    asOf: {
      label: "As-of date",
      meaning: "Recency is counted to this day: “{today}”, “{last}”, or a date.",
    },
    "period.kind": {
      label: "Period",
      meaning: "Which orders count for revenue, classes and shares. Recency sees all orders.",
    },
    "period.months": { label: "Number of months", meaning: "For “{months}” only." },
    "period.from": { label: "First day", meaning: "For “{range}” only." },
    "period.to": { label: "Last day", meaning: "For “{range}” only; it counts." },
    compared: {
      label: "Periods compared",
      meaning:
        "Movements compare the last months with as many before; fewer where the data do not reach back so far. Order lists only.",
    },
    "segmentBy.kind": { label: "Segments by", meaning: "One tab a segment." },
    "segmentBy.header": {
      label: "Column for segments",
      meaning: "For “{column}” only: its header, as in your list.",
    },
    "abc.shares": {
      label: "ABC thresholds",
      meaning: "Running shares of revenue (or of what the classes are by), rising: 80% ; 95%.",
    },
    "abc.classes": {
      label: "Class names",
      meaning: "Best first, one more than the thresholds: A ; B ; C.",
    },
    "abc.zeros": {
      label: "Clients without revenue",
      meaning: "In a class of their own, or with the last class.",
    },
    "rfm.bins": {
      label: "Number of scores",
      meaning: "“{auto}” looks at the number of clients; or 2 to 10.",
    },
    "abc.of": {
      label: "Shares of",
      meaning:
        "Shares of the value (revenue, or what the classes are by), of the number of clients, or chosen by the ratio of discrimination (three classes).",
    },
    "abc.by": {
      label: "Classes by",
      meaning: "What makes the classes. Without it in the list, revenue does.",
    },
    "abc.weights": {
      label: "Weights of the score",
      meaning: "For “{composite}” only: revenue ; margin ; orders, 100 in all: 50 ; 30 ; 20.",
    },
    "abc.rule": {
      label: "At a threshold",
      meaning:
        "Where the client goes who crosses it. The first is the usual one and leaves no class empty.",
    },
    "rfm.scoring": { label: "Scoring", meaning: "How a figure becomes a score." },
    "rfm.table": {
      label: "Ready-made limits",
      meaning: "For “{fixed}”, while the three limits below are blank.",
    },
    "rfm.breaks.recency": {
      label: "Limits: recency",
      meaning:
        "Days, rising, for “{fixed}”: 30 ; 90 ; 180 ; 365. Leave the three blank for the ready-made limits.",
    },
    "rfm.breaks.frequency": {
      label: "Limits: orders",
      meaning: "Orders in the period, rising: 2 ; 3 ; 6 ; 12.",
    },
    "rfm.breaks.monetary": {
      label: "Limits: amount",
      meaning: "Money in the period, rising: 500 ; 2000 ; 5000 ; 20000.",
    },
    "rfm.frozen.asOf": {
      label: "Last limits: day",
      meaning:
        "Written by each run. “{frozen}” scores by these limits, so that only a client’s own figures move it.",
    },
    "rfm.frozen.recency": {
      label: "Last limits: recency",
      meaning: "Days; > or ≥ says on which side a limit itself is.",
    },
    "rfm.frozen.frequency": {
      label: "Last limits: orders",
      meaning: "= at the end: everybody had the same.",
    },
    "rfm.frozen.monetary": {
      label: "Last limits: amount",
      meaning: "Money in the period.",
    },
    "rfm.frozen.spread": {
      label: "Last limits: scores",
      meaning: "Three groups are written 1, 3, 5.",
    },
    "rfm.total": { label: "Overall score", meaning: "How the three scores become one number." },
    "rfm.weights": { label: "Weights R ; F ; M", meaning: "For “{weighted}” only: 2 ; 1 ; 1." },
    "rfm.reverse": {
      label: "1 is the best",
      meaning: "Shows scores the other way round, as some programs do.",
    },
    "rfm.ready": {
      label: "Ready-made segments",
      meaning: "Used while the segments of your own below are blank.",
    },
    newClientDays: {
      label: "New for how many days",
      meaning: "A client whose first order is at most this many days old is new.",
    },
    "rfm.map": {
      label: "Own segment {number}",
      meaning:
        "Blank for the ready-made segments; else: name ; R 4-5 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1 (the lowest last number wins).",
    },
    rule: {
      label: "Rule {number}",
      meaning: "The first rule that matches decides: {example}.",
    },
    "rules.otherwise": {
      label: "All other clients",
      meaning: "Segment of those no rule matches; blank: unclassified.",
    },
    "cross.kind": {
      label: "Potential is",
      meaning: "The two readings run opposite ways and are never mixed.",
    },
    "cross.high": {
      label: "High potential from",
      meaning: "Money a year, for “{bands}”: above it is column 1.",
    },
    "cross.medium": {
      label: "Medium potential from",
      meaning: "Money a year, for “{bands}”: from it on is column 2.",
    },
    "cross.most": {
      label: "We hold most above",
      meaning: "Share of what the client buys, for “{wallet}”: above it is column 1.",
    },
    "cross.some": {
      label: "We hold some from",
      meaning: "For “{wallet}”: from it on is column 2; below is the opportunity.",
    },
    criterion: {
      label: "Criterion {number}",
      meaning: "Weights add up to 100. {criterionExample}.",
    },
    "accounts.potential": { label: "High potential from", meaning: "Score of potential, 0 to 10." },
    "accounts.walletShare": {
      label: "… while we hold less than",
      meaning: "Share of what the client buys; above it we are its main supplier already.",
    },
    "accounts.historyOfMain": {
      label: "… or history is below",
      meaning: "The same told from the history score, where the share is unknown.",
    },
    "accounts.loyalHistory": { label: "Loyal from", meaning: "Score of history, 0 to 10." },
    "accounts.prospectProfile": {
      label: "Prospects worth it from",
      meaning: "Score of profile, 0 to 10: these prospects count as high potential.",
    },
    "rhythm.due": {
      label: "Due beyond",
      meaning: "Days since the last order, over the client’s usual gap: 1 is one gap.",
    },
    "rhythm.atRisk": { label: "At risk beyond", meaning: "Usual gaps since the last order." },
    "rhythm.dormant": { label: "Dormant beyond", meaning: "Usual gaps since the last order." },
    "rhythm.silentMonths": {
      label: "Dormant without a rhythm after",
      meaning: "Months, for clients with too few orders to tell a gap.",
    },
    "rhythm.lostMonths": { label: "Lost after", meaning: "Months; a dormant client only." },
    "load.visits": {
      label: "Visits a year by class",
      meaning: "Best class first: 12 ; 4 ; 1. A class beyond them takes the last number.",
    },
    "load.weeks": { label: "Weeks a year", meaning: "Weeks one person works." },
    "load.days": {
      label: "Days a week in the field",
      meaning: "200 days a year, for instance, are 50 weeks of 4 days.",
    },
    "load.visitsADay": {
      label: "Visits a day",
      meaning: "Weeks × days × visits is what one person can make in a year: 45 × 4 × 3 = 540.",
    },
    "clv.model": {
      label: "Model",
      meaning:
        "“{formula}”: margin and retention. The others tell from the orders who will come back: 12 months ahead, from 100 clients on. MBG/NBD suits most lists.",
    },
    "clv.discount": {
      label: "Discount per year",
      meaning: "What a euro next year is worth less than a euro today.",
    },
    "clv.marginShare": {
      label: "Margin rate",
      meaning: "Gross margin over revenue, when the list has no margin. Blank: unknown.",
    },
    "clv.retention": {
      label: "Retention per year",
      meaning: "Blank: the rate measured between two periods.",
    },
    "clv.years": { label: "Years counted", meaning: "Blank: no end." },
    "source.tabName": {
      label: "Tab",
      meaning: "The tab the clients were read from. Choose it in the sidebar.",
    },
    "source.tabId": {
      label: "Tab number",
      meaning: "Finds the tab again when it is renamed. Choose it in the sidebar.",
    },
    "source.shape": { label: "One row is", meaning: "What each row of the source stands for." },
    "source.headerRow": {
      label: "Header row",
      meaning: "Row number of the headings; blank: found by itself.",
    },
    mapping: { label: "{header}", meaning: "What this column holds; “{ignore}” leaves it out." },
    answer: { label: "{question}", meaning: "Your answer, kept for the next run." },
  },
  choices,
  expected: {
    choice: "one of: {choices}",
    asOf: "a date, “{today}” or “{last}”",
    whole: "a whole number from {least} to {most}",
    share: "a share from 0% to 100%",
    date: "a date",
    range: "two days, the first not after the last",
    months: "a number of months of 1 or more",
    header: "the header of a column",
    shares: "rising shares between 0% and 100%, such as 80% ; 95%",
    classes: "{count} different names, one more than the thresholds",
    breaks: "rising numbers, such as 30 ; 90 ; 180",
    breaksAll: "limits for all three (recency, orders, amount), or none",
    map: "name ; R 4-5 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1",
    field: "a kind of column from the list",
    frozen: "rising numbers behind > or ≥, such as > 30 ; 90 ; 180, for all three",
    weights100: "three numbers of 0 or more that add up to 100, such as 50 ; 30 ; 20",
    weights: "three numbers of 0 or more, such as 2 ; 1 ; 1",
    number: "a number from {least} to {most}",
    bands: "an amount above the one of medium potential",
    wallet: "a share above the other one",
    visits: "numbers from 0 to {most}, one a class, such as 12 ; 4 ; 1",
    rhythm: "numbers that rise from due to at risk to dormant",
  },
  problems: {
    line: "Settings, “{label}”: “{value}” is not {expected}. The usual value is used.",
    blank: "Settings, “{label}”: the cell is empty; {expected} is needed. The usual value is used.",
    unread:
      "Settings, “{label}”: {fault}. Your line stays as it is; it counts again once it is mended.",
    missing: "Settings: the line “{label}” is missing. The usual value is used.",
    noKeys:
      "Settings: no line could be read, the column of keys is gone. The usual values are used.",
  },
};
