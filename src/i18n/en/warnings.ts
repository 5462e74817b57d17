import type { WarningKey } from "../../core/portfolio/portfolio.ts";

/** What a reader should know about the figures, one sentence each. */
export const warnings: Readonly<Record<WarningKey, string>> = {
  "rfm.fewClients3":
    "Only {clients} {clients|client|clients} bought: scores are given in three groups (1, 3, 5) instead of five.",
  "rfm.fewClientsFixed":
    "Only {clients} {clients|client|clients} bought: too few to compare them with one another, so scores follow fixed limits.",
  "rfm.fewDistinct":
    "{figure} takes only {distinct} {distinct|value|different values} for {bins} groups: clients with the same value share a score, and some scores are not used.",
  "rfm.allEqual": "{figure} is the same for all clients: everyone gets the middle score.",
  "rfm.tiesSplit":
    "Scores by equal shares split clients with the same value by their code: two clients alike may score differently.",
  "rfm.equalWidth":
    "Scores by bands of equal width put nearly everyone in the lowest group when a few clients are very large.",
  "rfm.noDates":
    "The list has no order date: there is no RFM score. The ABC classes are used instead.",
  "rfm.noPurchase":
    "No purchase is dated up to the as-of date: there is no RFM score. The ABC classes stand in, where there are any.",
  "rfm.noOrders":
    "The list has no number of orders: scores rest on recency and amount, and the amount stands in for frequency.",
  "dates.future":
    "Dates after the as-of date were found ({count}): they are left out of recency. Check them in your list.",
  "orders.future":
    "Order rows dated after the as-of date: {count}. They are left out of every figure; choose a later as-of date to count them.",
  "dates.stale":
    "The last order ({last}) is {days} days before the as-of date: every client looks inactive for that long at least. Choose “last order” as the as-of date to see them as they were.",
  "dates.contradicted":
    "The last order of {clients} {clients|client|clients} is dated before {column}, which holds revenue of theirs: {names}. They are not counted as dormant; correct that date.",
  "quotes.impossible":
    "More quotes signed than sent for {clients} {clients|client|clients}: {names}. They are left out of the rate of quotes won; correct the two columns.",
  "margin.blank":
    "Margin is blank for {clients} {clients|client|clients} with revenue: {names}. What is left over fixed costs is not computed; fill the margins in.",
  "abc.noPositive": "No client has revenue above 0 in the period: there is no ABC class.",
  "abc.noMargin":
    "No client with revenue has a margin above 0: the ABC classes are by revenue instead. Say which column holds the margin, or choose another figure on the Settings tab.",
  "abc.noOrders":
    "No client with revenue has a number of orders: the ABC classes are by revenue instead. Say which column holds it, or choose another figure on the Settings tab.",
  "abc.unclassed":
    "{clients} {clients|client has|clients have} revenue but no ABC class, for a figure the classes are by is blank. Fill it in.",
  "abc.credit":
    "Clients whose credit notes exceed their purchases: {clients}. They are in no share.",
  "abc.notDiscriminating":
    "Your clients differ too little for the ratio of discrimination ({ratio}, 65% needed) to choose classes: the usual shares are used instead.",
  "movement.uncovered":
    "The orders begin on {first} and do not cover two periods of {months} months: movements between periods cannot be computed.",
  "movement.outdated":
    "The orders end on {last} and do not cover the last {months} months, in which clients would look lost: movements are not computed. Choose “last order” as the as-of date to see them.",
  "movement.shorter":
    "Less than two years of orders: movements compare two periods of {months} months.",
  "movement.onePeriod": "The list has revenue for one period only: movements cannot be computed.",
  "clv.noMargin":
    "Future value is not computed: the list has no margin. Give a margin rate on the Settings tab to get it.",
  "clv.noRetention":
    "Future value is not computed: retention is unknown. Give a retention rate on the Settings tab to get it.",
  "clv.infinite":
    "Future value would be infinite with this retention and this discount: raise the discount or set a number of years.",
  "purchases.list":
    "The purchase model needs a list of dated orders: the formula of margin and retention is used instead.",
  "purchases.fewClients":
    "The purchase model needs at least 100 clients who bought, and the list has {clients}: the formula of margin and retention is used instead.",
  "purchases.fewRepeats":
    "The purchase model needs at least 30 clients who came back another day, and the list has {repeatBuyers}: the formula of margin and retention is used instead.",
  "purchases.noFit":
    "The purchase model chosen does not fit these orders: the formula of margin and retention is used instead. You may try another one on the Settings tab.",
  "purchases.neverLost":
    "Nothing in these orders shows a client who left: the purchase model takes all of them to be active and carries their pace on.",
  "purchases.correlated":
    "Number of orders and mean amount go together (correlation {correlation}; the model allows 0.15 at most): take the revenue expected of clients who came only once as an order of magnitude. Expected orders do not depend on it.",
  "purchases.noMean":
    "A few amounts are so far above the others that no mean can be expected: expected orders are given, but no expected revenue, and future value is that of the formula.",
  "purchases.noAmounts":
    "The amounts of clients who came back fit no model: expected orders are given, but no expected revenue, and future value is that of the formula.",
  "purchases.penalty":
    "The purchase model only settled when its parameters were held back: take what it expects as an order of magnitude.",
  "purchases.stale":
    "The orders end on {last}: what the purchase model expects counts from that day, not from the as-of date.",
  "purchases.short":
    "The orders cover {days} days only: that is little to tell the next 12 months from.",
  "purchases.dropped":
    "{count} {count|day of a client holds|days of clients hold} no net purchase (credit notes, free orders, amounts that cancel out): the purchase model leaves them out, and the revenue it expects is before those credit notes.",
  "segment.allNew":
    "Every order is from the last {days} days: who is new cannot be told from this list, so the segments rest on the scores alone.",
  "segment.noRules":
    "No rule is written for segments by your own rules: the usual segments are used instead.",
  "rule.nowhere": "Rule {rule}: “{text}” stands nowhere in the column “{column}”.",
  "rule.slip":
    "Rule {rule}: “{text}” stands nowhere in the column “{column}”. Did you mean “{near}”?",
  "rule.within":
    "Rule {rule}: no cell of the column “{column}” is “{text}” alone, but {clients} {clients|client has|clients have} it among other words (such as “{sample}”): use “contains”.",
  "rule.unreadCells":
    "Rule {rule}: in the column “{column}”, the cells of {clients} {clients|client|clients} cannot be read (such as “{sample}”) and match no comparison.",
  "segment.noPotential":
    "The list states no potential as an amount and no share of wallet (words such as “high” are not enough): revenue cannot be crossed with potential, so the usual segments are used instead. Add a column with what each client could buy in a year.",
  "segment.noAccounts":
    "The list tells too little of its clients to judge key accounts: the usual segments are used instead. Add columns such as revenue, orders or potential.",
  "override.applied":
    "Segments set by hand: {applied}. Without them, {changed} {changed|client|clients} would stand in another segment.",
  "override.slip":
    "“{name}”, typed as the segment of {client}, is no segment ({count} {count|client|clients}). Did you mean “{near}”? Correct the cell, or choose another name for a segment of your own.",
  "override.other":
    "“{name}”, set by hand for {count} {count|client|clients}, is no segment of the method in use. The choice is kept for the day that method is used again.",
  "override.formula":
    "Formulas stand in the column “Segment by hand” ({count}): type the name of the segment instead.",
  "override.unknown":
    "Segments set by hand for clients who are not in the list any more: {count}. They are kept for the day those clients return.",
  "segment.noColumn":
    "“{header}” is not a column of the list that can make segments (words that several clients share): the usual segments are used instead. Choose another column on the Settings tab.",
  "concentration.watch":
    "Watch: the largest client brings {top1Share} of revenue (watch from 15%).",
  "concentration.danger":
    "Danger: the largest client brings {top1Share} of revenue and the five largest {top5Share} (danger from 25% and 60%).",
  "currency.mixed":
    "“{list}” holds several currencies (rows: {currencies}). They are added as they are, without conversion: every sum mixes them. Convert the amounts in your list, or keep one currency.",
  "currency.apart":
    "“{list}”: only amounts in {code} count. Rows in other currencies are left out of every figure ({currencies}); convert them in your list to count them.",
  "currency.tabs":
    "“{list}” is in {code}, an earlier tab in another currency. They are added as they are, without conversion: every sum mixes them.",
  "period.empty":
    "No order falls in the period chosen ({from} to {to}): choose a longer one on the Settings tab.",
  "costs.headings":
    "Tab “{tab}”: its headings are gone, so no cost counts. Undo the change, or delete the tab and run again to have a new one.",
  "costs.columns":
    "Tab “{tab}”: no column is headed {columns} any more. Put the heading back above its column so that the costs count as they should.",
  "costs.figure":
    "Tab “{tab}”, row {row}: “{value}” beside “{label}” is not an amount from 0 up, so it does not count. Type a number.",
  "costs.noAmount":
    "Tab “{tab}”, row {row}: there is no amount in column “{column}”, so the line does not count. Type it, or blank the line.",
  "costs.amount":
    "Tab “{tab}”, row {row}: “{value}” in column “{column}” is not an amount, so the line does not count. Type a number.",
  "costs.rate":
    "Tab “{tab}”, row {row}: “{value}” in column “{column}” is an amount by the month or year, so the line does not count. Type the amount of the whole period, from its first day to its last.",
  "costs.negative":
    "Tab “{tab}”, row {row}: {value} in column “{column}” is below 0, so the line does not count. Type costs without a minus sign.",
  "costs.noKind":
    "Tab “{tab}”, row {row}: column “{column}” is blank, so the line does not count. Choose one of the two words offered.",
  "costs.kind":
    "Tab “{tab}”, row {row}: “{value}” in column “{column}” is not known, so the line does not count. Choose one of the two words offered.",
  "costs.date":
    "Tab “{tab}”, row {row}: “{value}” in column “{column}” is not a date, so the line does not count. Type a day, a month such as 03/2026 or a year.",
  "costs.order":
    "Tab “{tab}”, row {row}: the date in column “{column}” comes before the one it should follow, so the line does not count. Put the two in order.",
  "costs.example":
    "Tab “{tab}”, row {row}: the line begins with “{value}”, so it does not count as a cost. Type the real channel in column “{column}”.",
  "costs.more":
    "Tab “{tab}”: {count} more {count|line does|lines do} not count. Mend the first ones and run again to see them.",
};

/** What a warning calls the three things scored. */
export const figures = {
  recency: "Recency",
  frequency: "The number of orders",
  monetary: "The amount",
};
