import type { AccountClass, DEPARTMENTS } from "../../core/accounts/classes.ts";
import type { CrossDomain } from "../../core/accounts/cross.ts";
import type { AccountMove, GrowthShare } from "../../core/accounts/quadrants.ts";
import type { Change } from "../../core/explain/change.ts";
import type { ReasonKey } from "../../core/explain/explanation.ts";
import type { NeedKey } from "../../core/insights/section.ts";
import type { ClientMove } from "../../core/kpi/client-moves.ts";
import type { LtvReading } from "../../core/kpi/costs.ts";
import type { RhythmStatus } from "../../core/kpi/rhythm.ts";
import type { ObjectiveStatus } from "../../core/plan/objective.ts";
import type { AbcRule } from "../../core/portfolio/method.ts";
import type { WalletSource } from "../../core/potential/wallet.ts";
import type { ReadyMap, RfmScoring } from "../../core/rfm/rfm-options.ts";

type Department = (typeof DEPARTMENTS)[number];
type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Why a client is where it is. `{computed}` and `{to}` are names of segments. */
const reasons: Named<ReasonKey> = {
  override: "Set by hand: {reason}. Without it: “{computed}”.",
  overrideBare: "Set by hand. Without it: “{computed}”.",
  prospect: "Has never bought.",
  fresh: "First purchase {days} {days|day|days} ago: new up to {limit} days.",
  scores:
    "Score {code}: last purchase {days} {days|day|days} ago, {orders} {orders|order|orders}, {revenue}.",
  scoresWithoutOrders: "Score {code}: last purchase {days} {days|day|days} ago, {revenue}.",
  unscored: "No score: no purchase is dated, or the revenue is unknown.",
  classed:
    "Class {class}: rank {rank} of {ranked}, {share} of revenue; the larger clients bring {before} before it.",
  classedMargin:
    "Class {class} by margin: rank {rank} of {ranked}, {share} of it; those ahead bring {before}.",
  classedOrders:
    "Class {class} by number of orders: rank {rank} of {ranked}, {share} of them; those ahead place {before}.",
  classedComposite: "Class {class} by weighted score: rank {rank} of {ranked}.",
  first: "Class {class}: the largest client of {ranked}, {share} of revenue.",
  firstMargin:
    "Class {class} by margin: the largest margin of {ranked} {ranked|client|clients}, {share} of it.",
  firstOrders:
    "Class {class} by number of orders: the most orders of {ranked} {ranked|client|clients}, {share} of them.",
  classUnknown: "A figure that makes the class is unknown.",
  classNothing: "Class {class}: the figure that makes the class is not above 0.",
  noRevenue: "No revenue in the period.",
  column: "Column “{header}”: {value}.",
  rule: "Rule {rule} is the first that matches.",
  otherwise: "No rule matches.",
  crossed: "Cell {code} of revenue and potential; {remaining} left to win.",
  crossUnknown: "Its potential is unknown.",
  account: "Out of 10: profile {profile}, history {history}, potential {potential}.",
  accountIncomplete: "Too little is known: {answered} of the weight answered, 60% needed.",
};

/** What would move a client to a better segment. */
const changes: Named<Change["axis"]> = {
  orders: "{by} more {by|order|orders} would make it “{to}”.",
  money: "{by} more would make it “{to}”.",
  days: "A last purchase at most {reach} {reach|day|days} old would make it “{to}”.",
};

/** The same, as short as it goes. */
const steps: Named<Change["axis"]> = {
  orders: "+{by} {by|order|orders} → {to}",
  money: "+{by} → {to}",
  days: "last order ≤ {reach} {reach|day|days} → {to}",
};

const needs: Named<NeedKey> = {
  orderList: "An order list (client, date, amount on each row) would show this.",
  periods: "Revenue of two periods (two columns, or six months of orders) would show this.",
  recentOrders:
    "Orders up to the as-of date would show this: choose “last order” as the as-of date.",
  year: "Twelve months of orders would show this.",
  dates: "A column with the date of the last order would show this.",
  costs:
    "Costs typed in the Costs tab, or columns with acquisition and retention costs, would show this.",
  costsInPeriod:
    "None of the costs typed in the Costs tab was spent in the second period of the movements: type those of that period.",
  nps: "A column with recommendation marks from 0 to 10, or satisfaction marks, would show this.",
  deals: "A list of deals that says which were won and which lost would show this.",
  quotes: "Columns with quotes sent and quotes won would show this.",
  prospects:
    "Prospects in the list, or a column with the date each record was made, would show this.",
  families: "A column with the family of each product sold would show this.",
  contracts: "A column with the end of each contract would show this.",
  effort: "A column with visits or contacts, or with the cost to serve, would show this.",
  revenue: "Clients with revenue in the period would show this.",
  owner: "A column with the salesperson of each client would show this.",
  sector: "A column with the sector of each client would show this.",
};

const rhythm: Named<RhythmStatus> = {
  ON_TRACK: "On track",
  DUE: "Due",
  AT_RISK: "At risk",
  DORMANT: "Dormant",
  LOST: "Lost",
  UNKNOWN: "No rhythm yet",
};

const moves: Named<Exclude<ClientMove, "">> = {
  KEPT: "Kept",
  LOST: "Lost",
  FRESH: "New",
  REACTIVATED: "Came back",
  DORMANT: "Still away",
};

const bridge = {
  line: "Line",
  amount: "Amount",
  before: "Revenue before",
  fresh: "New clients",
  reactivated: "Clients who came back",
  expansion: "Clients who grew",
  contraction: "Clients who shrank",
  lost: "Clients lost",
  after: "Revenue after",
};

const domains: Named<CrossDomain> = {
  BASE: "Core business",
  BASE_DEVELOPMENT: "Core business to develop",
  DEVELOPMENT: "Development potential",
  ECONOMY: "Economical management",
};

const domainPlays: Named<CrossDomain> = {
  BASE: "Repeat last year at least: protect what they buy.",
  BASE_DEVELOPMENT: "Protect what they buy and go for what they still buy elsewhere.",
  DEVELOPMENT: "Spend the prospecting time here.",
  ECONOMY: "Serve at low cost: phone, e-mail, online orders.",
};

const accountClasses: Named<AccountClass> = {
  HIGH_POTENTIAL: "High potential",
  LOYAL: "Loyal",
  SMALL: "Small without potential",
  INCOMPLETE: "Incomplete",
};

const accountProcesses: Named<AccountClass> = {
  HIGH_POTENTIAL: "Win them over: no mistake allowed until we are their first supplier.",
  LOYAL: "Keep them loyal, in every department.",
  SMALL: "Deliver what was sold, without further effort.",
  INCOMPLETE: "Find out what is missing before deciding.",
};

const departments: Named<Department> = {
  sales: "Sales",
  quotes: "Quotes",
  production: "Production",
  delivery: "Delivery",
  support: "Support",
};

/** What each class asks of each department. @see article 3 */
const treatments: Readonly<Record<AccountClass, Named<Department>>> = {
  HIGH_POTENTIAL: {
    sales: "Visit in person, meet all who decide, present the whole range.",
    quotes: "Answer first and in person; have each quote read twice.",
    production: "Reserve capacity; check quality before anything leaves.",
    delivery: "Promise only dates you keep; tell of any delay before they ask.",
    support: "One named contact; answer the same day.",
  },
  LOYAL: {
    sales: "Regular meetings and a yearly review; tell them first what is new.",
    quotes: "Answer quickly at the agreed terms.",
    production: "Steady quality; plan with them.",
    delivery: "Keep the agreed rhythm; solve exceptions without paperwork.",
    support: "A contact they know; call back after each problem.",
  },
  SMALL: {
    sales: "By phone or online; no visit unless they ask.",
    quotes: "Standard price list; no special offer.",
    production: "Standard products in the normal flow.",
    delivery: "Grouped deliveries at the usual delays.",
    support: "Self-service and shared mailbox.",
  },
  INCOMPLETE: {
    sales: "Ask for what is missing at the next contact.",
    quotes: "Treat as a loyal client until it is known.",
    production: "As usual.",
    delivery: "As usual.",
    support: "As usual.",
  },
};

const accountMoves: Named<AccountMove> = {
  INVEST: "Invest for growth",
  SELECTIVE: "Invest selectively",
  MAINTAIN: "Maintain",
  CASH: "Manage for cash or withdraw",
};

const growth: Named<GrowthShare> = {
  STAR: "Stars",
  CASH_COW: "Cash cows",
  QUESTION: "Question marks",
  DOG: "Dogs",
};

const ltvReadings: Named<Exclude<LtvReading, "">> = {
  loss: "Each new client costs more than it brings.",
  watch: "Thin: watch it.",
  healthy: "Healthy.",
  underinvesting: "Very good: you might invest more in winning clients.",
};

const walletSources: Named<Exclude<WalletSource, "">> = {
  given: "stated",
  share: "by share of wallet",
  peers: "estimate, similar clients",
  portfolio: "estimate, all clients",
};

const scorings: Named<RfmScoring> = {
  quantile: "Groups of equal size, ties together",
  fixed: "Fixed limits",
  rpackage: "As R’s package rfm",
  ntile: "Equal groups, ties split",
  midrank: "Mean ranks",
  width: "Bands of equal width",
  nested: "Nested",
  frozen: "Limits kept from an earlier run",
};

/** Ready-made maps of scores to segments. */
export const maps: Named<ReadyMap> = {
  default: "Eleven segments",
  shopify: "Ten segments of recency and mean score",
  klaviyo: "Six segments of three scores",
  putler: "Eleven segments after Putler",
  rpackage: "Ten segments of R’s package rfm",
  rpackage02: "Ten segments of R’s package rfm 0.2",
  grid25: "Ten segments of recency and frequency",
};

/** Where the client goes who crosses a threshold of the classes. */
/** Where an objective of the plan stands. */
const objectives: Named<ObjectiveStatus> = {
  ON_TRACK: "On track",
  WATCH: "Watch",
  LATE: "Late",
};

export const abcRules: Named<AbcRule> = {
  crossing: "The client who crosses a limit belongs above it",
  inclusive: "The client who crosses a limit belongs below it (class A may be empty)",
  ties: "Equal clients counted together (all may be in the last class)",
};

/** Words of the analyses beyond the first portfolio. */
export const insights = {
  reasons,
  changes,
  steps,
  /** After a reason, where nothing would. */
  best: "No single change leads to a better segment.",
  /** The same in the best segment of all. */
  highest: "This is already the highest segment.",
  needs,
  rhythm,
  moves,
  bridge,
  domains,
  domainPlays,
  accountClasses,
  accountProcesses,
  departments,
  treatments,
  accountMoves,
  growth,
  growthNote:
    "An adaptation of the growth-share matrix to clients: share of your revenue against growth.",
  ltvReadings,
  walletSources,
  indicative: "Fewer than 30 answers: an indication only.",
  estimate: "Estimate",
  scorings,
  maps,
  abcRules,
  objectives,
};
