import type { ProblemKey } from "../../core/problem-keys.ts";

export const problems: Readonly<Record<ProblemKey, string>> = {
  "column.needed": "{argument} needs a column of cells",
  "column.single": "{argument} is a single cell: give the whole column",
  "column.singleFills":
    "{argument} is a single cell: give the whole column once; the result fills down",
  "column.lengths":
    "{argument} has {found} {found|row|rows} where {other} has {expected}: give both the same rows",
  "cells.negative":
    "{argument} must not be below 0; row {row} holds {cell}: type it without the minus sign, or leave the cell blank if it is not known",
  "cells.counts":
    "{argument} needs whole numbers from 0; row {row} holds {cell}: type how many there are, or leave the cell blank if it is not known",
  "cells.numbers": '{argument} needs numbers; row {row} holds "{cell}"',
  "cells.dates":
    '{argument} needs dates; row {row} holds "{cell}": write it as 2026-02-13 or 13 February 2026, or leave the cell blank',
  "cells.labels": '{argument} needs {form}; row {row} holds "{cell}"',
  "cell.number": '{argument} needs a number; found "{cell}"',
  "cell.whole": '{argument} needs a whole number; found "{cell}"',
  "cell.date":
    '{argument} needs a date; found "{cell}": write it as 2026-02-13 or 13 February 2026',
  "day.after": "{argument} holds a day after {other} ({day}); row {row} holds {cell}",
  "cells.none": "{argument} holds no value above 0",
  "cells.few": "{argument} needs at least {least} values above 0; found {found}",
  "cells.empty": "{argument} holds no value",
  "row.partial": "row {row} is not complete: {argument} is blank there",
  "row.above":
    "row {row} holds {found} {argument} for {most} {other}: count in {other} all there were, those won included",
  "weights.count": "there are {found} weights for {expected} columns of scores",
  "contracts.none": "no contract came to an end in the {months} months before {day}",
  "arguments.many": "takes at most {most} arguments, found {found}",
  "arguments.missing": "{argument} is missing",
  "number.range": "{argument} must be from {least} to {most}; found {found}",
  "share.range": "{argument} must be a share from 0 to 1 (0.8 or 80 %); found {found}",
  "choice.unknown": '{argument} must be one of {choices}; found "{found}"',
  "thresholds.ascending": "the ABC shares must rise from above 0 to below 1: {found}",
  "setting.below":
    "the setting “{label}” ({setting}) must not be below {before}, the limit before it; it is {found}",
  "setting.rising":
    "the limits of the setting “{label}” ({setting}) must rise, each above the one before: {found}",
  "map.hole": "your own segments name none for {cells}: widen one, or add one for all other scores",
  "map.overlap":
    "your own segments name two for {cells}: give a lower number to the one that is to win",
  "rule.unread":
    "rule {rule} of the Settings tab cannot be read (“{text}”): mend it or empty its cell",
  "rule.column":
    "rule {rule} speaks of the column “{column}”, which the list does not have by that name: choose it in the rules editor, which names all that can be used",
  "rule.number":
    "rule {rule} compares the column “{column}” with a number, but it holds words (such as “{sample}”): use “is” or “contains”",
  "rule.day":
    "rule {rule} compares the column “{column}” with a number, but it holds dates: write a date such as 2026-12-31",
  "rule.noDay":
    "rule {rule} compares the column “{column}” with a date, but it holds numbers: write a number",
  "rule.noShare":
    "rule {rule} compares the column “{column}” with a percentage, but its numbers have no percent sign: write the number as the column does",
  "rule.range":
    "rule {rule} asks for a number between {from} and {to}: the first must not be larger",
  "weights.total": "the weights must add up to 100; they add up to {found}",
  "weights.negative":
    "no weight may be below 0, and one is {found}: give 0 to a criterion that does not count",
  "criterion.unread":
    "criterion {number} of the Settings tab cannot be read (“{text}”): mend it or empty its cell",
  "criterion.column":
    "criterion {number} reads the column “{column}”, which the list does not have by that name: choose it in the criteria editor, which names all that can be used",
  "criterion.number":
    "criterion {number} ranks the column “{column}” by its numbers, but it holds words: give each word a score",
  "criterion.score":
    "criterion {number} takes the column “{column}” for a score from 0 to 10, but it holds {found}: choose “most is best” or “least is best”",
  "clv.infinite": "with retention {retention} and discount {discount} the value would be infinite",
  "clv.retention": "retention must be a share from 0 to 1; found {found}",
  "clv.discount": "discount must be above -1; found {found}",
  "source.empty": "the tab “{tab}” is empty: paste your client list or order list into it",
  "source.headersOnly": "the tab “{tab}” has headers and no row beneath them",
  "source.noHeader":
    "no header row was found in the first 30 rows of “{tab}”: give each column a name",
  "source.noClient":
    "no column of “{tab}” names the client: choose the one that holds the client's name or code",
  "source.noRevenue":
    "no column of “{tab}” holds revenue or amounts: choose the one to add up, or add the tab that holds the orders",
  "source.revenueInParts":
    "no column of “{tab}” holds the whole revenue. If {columns} are what each client spends by kind, say of each of them that it is the revenue: they are added up. Otherwise choose the column of the revenue, or add the tab that holds the orders",
  "source.noClients":
    "no row of “{tab}” is a client with revenue or orders: prospects, totals, quotes, cancellations and days to come are none. Choose the tab that holds your sales",
  "source.media":
    "“{tab}” is a report of campaigns and names no client: export the client list of your CRM, or the orders or invoices of your shop or billing program",
  "source.balance":
    "“{tab}” is {system} and names no client: in Stripe, export Payments or Customers instead",
  "source.ledger":
    "“{tab}” is a ledger without the accounts of clients: export it again with auxiliary accounts, or export the list of invoices",
  "source.tooWide": "the tab “{tab}” has {columns} columns; at most {most} can be read",
  "source.gone": "the tab “{tab}” is not there any more: choose the tab to read from",
  "source.ours": "“{tab}” was made by Client Portfolio: choose the tab that holds your own list",
  "source.notChosen": "choose the tab that holds your clients or your orders",
  "mend.nothing": "there is nothing to mend in “{tab}”",
  "segments.many":
    "there would be {count} segments, one tab each; {most} at most can be made: bring them together, by a column with fewer values or by rules that give the same segment",
  "tab.protected":
    "the tab “{tab}” is protected against your changes: ask its owner, or lift the protection, then try again",
  "period.order": "the period begins on {from} and ends on {to}: the first day must come first",
  "import.cells":
    "the file needs {rows} rows of {columns} cells: with what it holds already, the spreadsheet would have {cells} cells, and Google Sheets takes {most} at most. Import it into a new spreadsheet, or delete tabs you no longer need",
};
