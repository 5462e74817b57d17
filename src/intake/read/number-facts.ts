import type { NumberFact } from "../../core/orders.ts";
import type { Column } from "../detect/table.ts";
import type { Field } from "../fields/field.ts";
import { readSeniority } from "../values/seniority.ts";
import { middleOf, readSizeRange } from "../values/size-range.ts";
import { numbersOf } from "./columns.ts";
import { datesOf } from "./date-columns.ts";
import { type FactRows, rowsBelieved } from "./fact-rows.ts";
import { dayOfRows, sumOfRows } from "./fold-rows.ts";
import type { Room } from "./room.ts";

/** How a client's rows become one number. */
type Rule = "last" | "sum" | "min" | "max";
type Kind = "money" | "number" | "rate";

const NUMBERS: readonly (readonly [NumberFact, Field, Kind, Rule])[] = [
  ["nps", "nps_score", "number", "last"],
  ["satisfaction", "satisfaction", "number", "last"],
  ["csat", "csat", "number", "last"],
  ["shareOfWallet", "share_of_wallet", "rate", "last"],
  ["costToServe", "cost_to_serve", "money", "sum"],
  ["retentionCost", "retention_cost", "money", "last"],
  ["acquisitionCost", "acquisition_cost", "money", "last"],
  ["quotes", "quotes_count", "number", "sum"],
  ["quotesWon", "quotes_won", "number", "sum"],
  ["quotesLost", "quotes_lost", "number", "sum"],
  ["complaints", "complaints_count", "number", "sum"],
  ["interactions", "interactions_count", "number", "sum"],
  ["referrals", "referrals_count", "number", "last"],
  ["recurringRevenue", "recurring_revenue", "money", "last"],
  ["outstanding", "outstanding_balance", "money", "last"],
  ["clientOwnRevenue", "client_own_revenue", "money", "last"],
];
const DAYS: readonly (readonly [NumberFact, Field, Rule])[] = [
  ["lastContact", "last_contact_date", "max"],
  ["nextAction", "next_action_date", "last"],
  ["contractStart", "contract_start_date", "last"],
  ["contractEnd", "contract_end_date", "last"],
  ["becameCustomer", "became_customer_date", "min"],
  ["lostDay", "lost_date", "last"],
  ["recordCreated", "record_created_date", "min"],
  ["consentDay", "consent_date", "last"],
];
/** Share of the filled cells that must be numbers for a column to be one. */
const ACCEPTED = 0.5;

/** Numbers by fact, NaN where unknown. */
export type Numbers = Partial<Record<NumberFact, Float64Array>>;

/** Every number fact that has a column of its own; days are day numbers. */
export function numberFacts(room: Room, rows: FactRows): Numbers {
  const numbers: Numbers = {};
  for (const [fact, field, kind, rule] of NUMBERS) {
    const column = room.column(field);
    if (!column || column.profile.numberShare() < ACCEPTED) continue;
    const use = { money: kind === "money", rate: kind === "rate" };
    numbers[fact] = merged(rows, numbersOf(room, column, use).values, rule);
  }
  for (const [fact, field, rule] of DAYS) {
    const column = room.column(field);
    if (column) numbers[fact] = merged(rows, daysOf(room, column, field), rule);
  }
  const staff = room.column("employees");
  if (staff) numbers.employees = merged(rows, sizesOf(room, staff), "last");
  const potential = room.column("potential");
  if (potential && potential.profile.numberShare() >= ACCEPTED) {
    const { values } = numbersOf(room, potential, { money: true });
    numbers.potentialAmount = merged(rows, values, "last");
  }
  return numbers;
}

function merged(rows: FactRows, values: Float64Array, rule: Rule): Float64Array {
  if (rule === "sum") return sumOfRows(rows, values);
  if (rule !== "last") return dayOfRows(rows, values, rule === "min" ? Math.min : Math.max);
  const believed = rowsBelieved(rows, (row) => !Number.isNaN(values[row]));
  return Float64Array.from(believed, (row) => (row < 0 ? Number.NaN : (values[row] as number)));
}

/** A date, or how long ago it was: "3 ans" in a column of client since when. */
function daysOf(room: Room, column: Column, field: Field): Float64Array {
  const since = field === "became_customer_date";
  if (!since || column.profile.dateShare() >= ACCEPTED) return datesOf(room, column).days;
  return mapped(room, column, (cell) => readSeniority(cell, room.context.today) ?? Number.NaN);
}

function sizesOf(room: Room, column: Column): Float64Array {
  return mapped(room, column, (cell) => {
    const range = readSizeRange(cell);
    return range ? middleOf(range) : Number.NaN;
  });
}

function mapped(
  room: Room,
  column: Column,
  read: (cell: Parameters<typeof readSizeRange>[0]) => number,
): Float64Array {
  const { index, values } = room.distinct(column);
  const found = values.map(read);
  return Float64Array.from(index, (at) => found[at] as number);
}
