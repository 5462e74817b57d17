import type { ColumnFound } from "../column-found.ts";
import type { Field } from "../fields/field.ts";
import type { Question } from "../intake.ts";
import { textOf } from "./profile.ts";
import type { Asked } from "./rules/apply-rules.ts";
import type { Shape } from "./shape.ts";
import type { Table } from "./table.ts";

/** What else a column of this kind often is. */
const ALTERNATIVES: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  client_name: ["contact_name"],
  contact_name: ["client_name"],
  client_id: ["order_id"],
  order_id: ["client_id"],
  amount: ["amount_net", "amount_gross"],
  last_order_date: ["first_order_date"],
  status: ["order_type"],
};

/** Fields that change a figure or who is counted; a doubt about any other is shown, not asked. */
const ASKED: readonly Field[] = [
  "client_id",
  "client_name",
  "contact_name",
  "email",
  "status",
  "client_own_revenue",
  "revenue_total",
  "revenue_year",
  "order_count",
  "first_order_date",
  "last_order_date",
  "order_id",
  "order_date",
  "order_status",
  "payment_status",
  "order_type",
  "deal_stage",
  "amount",
  "amount_net",
  "amount_gross",
  "amount_converted",
  "refund_amount",
  "line_amount",
  "quantity",
  "unit_price",
  "margin_amount",
  "margin_rate",
  "cost_amount",
  "nps_score",
  "satisfaction",
];

/** Whether the rows are orders or clients. */
export function shapeQuestion(table: Table, shape: Shape): Question {
  const samples = table.rows.slice(table.headerRow + 1, table.headerRow + 4).map((row) =>
    row
      .filter((cell) => cell !== "")
      .slice(0, 6)
      .map(textOf)
      .join(" · "),
  );
  const other = shape === "orders" ? "clients" : "orders";
  return { id: "shape", kind: "shape", values: {}, samples, choices: [shape, other] };
}

/** One question for each column whose doubt changes a figure, with real cells. */
export function columnQuestions(columns: readonly ColumnFound[], asked: Asked): Question[] {
  const questions: Question[] = [];
  for (const column of columns) {
    if (column.state === "answered" || column.state === "sure") continue;
    const choices = asked.get(column.index);
    if (choices?.includes("client_own_revenue"))
      questions.push(ask("revenue.whose", column, choices));
    else if (choices) questions.push(ask("column.meaning", column, choices));
    else if (column.field === "client_own_revenue") {
      questions.push(ask("revenue.whose", column, ["client_own_revenue", "revenue_total"]));
    } else if (column.field && ASKED.includes(column.field)) {
      const others = ALTERNATIVES[column.field] ?? [];
      questions.push(ask("column.meaning", column, [column.field, ...others, "none"]));
    }
  }
  return questions;
}

function ask(kind: Question["kind"], column: ColumnFound, choices: readonly string[]): Question {
  const values = { header: column.header, column: column.index + 1 };
  return { id: `column.${column.index}`, kind, values, samples: column.samples, choices };
}
