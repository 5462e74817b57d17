import type { Quadrants } from "../../core/accounts/quadrants.ts";
import { besideFigure, figure, type PageDraft, words } from "../kpi/page-draft.ts";
import { drawTable } from "../kpi/table.ts";
import { type MatrixKit, nameLine, weightOf } from "./matrix-kit.ts";

/** Four corners with what they are called and where they lie. */
export interface Corners<Key extends string> {
  readonly quadrants: Quadrants<Key>;
  readonly names: Readonly<Record<Key, string>>;
  readonly places: Readonly<Record<Key, string>>;
  /** Headings of the two columns of words. */
  readonly heads: { readonly name: string; readonly place: string };
  readonly order: readonly Key[];
}

/** Clients, revenue and the largest names of each corner. @returns the next free row */
export function drawCorners<Key extends string>(
  draft: PageDraft,
  row: number,
  { kit, corners }: { readonly kit: MatrixKit; readonly corners: Corners<Key> },
): number {
  const { quadrants, names, places, heads, order } = corners;
  const { clients, revenue, share, largest } = kit.words.matrix.figures;
  return drawTable(draft, row, {
    heads: [
      heads.name,
      clients,
      revenue,
      share,
      besideFigure(heads.place),
      "",
      besideFigure(largest),
    ],
    rows: order.map((key) => {
      const members = kit.order.filter((i) => quadrants.keys[i] === key);
      const weight = weightOf(members, kit);
      return [
        words(names[key], "label"),
        figure(weight.clients, "whole"),
        figure(weight.revenue, kit.money),
        figure(weight.share, "percent"),
        words(besideFigure(places[key])),
        words(""),
        words(nameLine(members, kit)),
      ];
    }),
  });
}
