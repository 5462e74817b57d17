import type { Input, Output } from "../../contract/api.ts";
import { isoOf } from "../../core/maths/day.ts";
import { foldText } from "../../core/text/fold-text.ts";
import { type Language, wordsOf } from "../../i18n/words.ts";
import { clientCard as cardOf } from "../../report/card/client-card.ts";
import { formatterOf } from "../../report/format.ts";
import { sayWarning } from "../../report/say-warning.ts";
import { openFile, todayIn } from "../../sheets/file.ts";
import { type RowPlace, selectedRow as selected, selectRow } from "../../sheets/selected-row.ts";
import { findTab } from "../../sheets/tabs.ts";
import { cardPlace } from "../card-place.ts";
import { type Figures, figuresOf } from "../figures.ts";

/** The row the reader has selected. */
export function selectedRow(): Output<"selectedRow"> {
  return { ...selected() };
}

/** All that is known of the client of a row, as a refresh would show it now. */
export function clientCard(input: Input<"clientCard">): Output<"clientCard"> {
  const { tabId, settings, select } = input;
  const { language } = settings;
  const file = openFile();
  const at: RowPlace = input.at ?? selected();
  const figures = figuresOf(file, { tabId, settings, today: todayIn(file, new Date()) });
  const { portfolio, context } = figures;
  const { client, speaks, previous, next } = cardPlace(file, at, { ...figures, language });
  const sheet = file.spreadsheet.getSheetById(at.tabId);
  if (select) selectRow(at);
  const { notIn, notRow } = wordsOf(language).card;
  return {
    card: client < 0 ? null : sendable(cardOf(portfolio, client, context)),
    why: client >= 0 ? "" : speaks ? notIn : notRow,
    at,
    tabName: sheet?.getName() ?? "",
    previous,
    next,
    ...handOf(figures, client, language),
    canChoose: findTab(file, "clients") !== null,
  };
}

type Card = NonNullable<Output<"clientCard">["card"]>;

/** The same in arrays and records that may be changed, as the contract has them. */
function sendable(card: ReturnType<typeof cardOf>): Card {
  const { parts, treatment, known, sources } = card;
  return {
    ...card,
    changes: [...card.changes],
    parts: parts.map((part) => ({ ...part, lines: [...part.lines] })),
    treatment: treatment && { ...treatment, lines: [...treatment.lines] },
    known: { ...known, missing: [...known.missing] },
    sources: [...sources],
    choices: [...card.choices],
  };
}

type Hand = Pick<Output<"clientCard">, "hand" | "handNote">;

/** What stands in the cells of the segment by hand, and why it is not followed, if it is not. */
function handOf(figures: Figures, client: number, language: Language): Hand {
  const { portfolio, byHand } = figures;
  const found = byHand.find(({ id }) => id === portfolio.clients.id[client]);
  if (found === undefined) return { hand: null, handNote: "" };
  const { name, reason, day } = found;
  const hand = { segment: name ?? "", reason, since: day === null ? null : isoOf(day) };
  if ((portfolio.aspects.overrides.of[client] ?? -1) >= 0) return { hand, handNote: "" };
  const said = portfolio.warnings.find(({ key, values }) => {
    if (name === null) return key === "override.formula";
    return key.startsWith("override.") && foldText(String(values.name ?? "")) === foldText(name);
  });
  const words = wordsOf(language);
  const format = formatterOf(figures.context);
  return { hand, handNote: said ? sayWarning(said, { words, format }) : "" };
}
