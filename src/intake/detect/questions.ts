import type { Field } from "../fields/field.ts";
import type { ColumnFound, Question } from "../intake.ts";
import { textOf } from "./profile.ts";
import type { Shape } from "./shape.ts";
import type { SheetScores } from "./sheet-scores.ts";
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

/** One question for each column that is mapped without being sure, with real cells. */
export function columnQuestions(
  sheet: SheetScores,
  columns: readonly ColumnFound[],
  shape: Shape,
): Question[] {
  const questions: Question[] = [];
  const dated = columns.some((c) => c.field === "last_order_date");
  for (const [i, column] of columns.entries()) {
    const key = sheet.all[i]?.key ?? "";
    if (column.state === "confirm" && column.field) {
      const whose = column.field === "client_own_revenue" || /^annual|annuel$/.test(key);
      questions.push(whose ? whoseQuestion(column, column.field) : meaningQuestion(column));
    } else if (shape === "clients" && key === "date" && column.state === "unmapped" && !dated) {
      const choices = ["none", "last_order_date", "first_order_date"];
      questions.push(ask("column.meaning", column, choices));
    }
  }
  return questions;
}

function meaningQuestion(column: ColumnFound): Question {
  const field = column.field ?? "client_name";
  return ask("column.meaning", column, [field, ...(ALTERNATIVES[field] ?? []), "none"]);
}

function whoseQuestion(column: ColumnFound, field: Field): Question {
  const ours = field !== "client_own_revenue";
  const choices = ["revenue_total", "client_own_revenue"];
  return ask("revenue.whose", column, ours ? choices : choices.reverse());
}

function ask(kind: Question["kind"], column: ColumnFound, choices: readonly string[]): Question {
  const values = { header: column.header, column: column.index + 1 };
  return { id: `column.${column.index}`, kind, values, samples: column.samples, choices };
}
