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
    "segmentBy.kind": { label: "Segments by", meaning: "One tab a segment." },
    "segmentBy.header": {
      label: "Column for segments",
      meaning: "For “{column}” only: its header, as in your list.",
    },
    "abc.shares": {
      label: "ABC thresholds",
      meaning: "Running shares of revenue, rising: 80% ; 95%.",
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
    "rfm.scoring": { label: "Scoring", meaning: "Groups of equal size, or limits you fix below." },
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
    newClientDays: {
      label: "New for how many days",
      meaning: "A client whose first order is at most this many days old is new.",
    },
    "rfm.map": {
      label: "Own segment {number}",
      meaning:
        "Blank for the ready-made segments; else: name ; R 4-5 ; F 1-5 ; M 1-5 ; FM 1-5 ; 1 (the lowest last number wins).",
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
  choices: {
    language: { fr: "Français", en: "English" },
    asOf: { today: "today", last: "last order" },
    period: {
      all: "all orders",
      months: "last months",
      lastYear: "last calendar year",
      range: "between two days",
    },
    segmentBy: { rfm: "RFM", abc: "ABC", column: "column of the source" },
    zeros: { Z: "class Z", last: "last class" },
    bins: { auto: "automatic" },
    scoring: { quantile: "equal groups", fixed: "fixed limits" },
    shape: { auto: "automatic", orders: "an order", clients: "a client" },
    mapping: { ignore: "leave out" },
  },
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
  },
  problems: {
    line: "Settings, “{label}”: “{value}” is not {expected}. The usual value is used.",
    blank: "Settings, “{label}”: the cell is empty; {expected} is needed. The usual value is used.",
    missing: "Settings: the line “{label}” is missing. The usual value is used.",
    noKeys:
      "Settings: no line could be read, the column of keys is gone. The usual values are used.",
  },
};
