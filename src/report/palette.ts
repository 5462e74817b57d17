import type { AccountClass } from "../core/accounts/classes.ts";
import type { CrossDomain } from "../core/accounts/cross.ts";

/**
 * Colours that stay apart for readers who see colours otherwise: the eight of Okabe and Ito, then
 * lighter and darker kin of them for the cases that need more.
 * @see Okabe and Ito, Color Universal Design, 2008
 */
export const PALETTE: readonly string[] = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#D55E00",
  "#F0E442",
  "#7F7F7F",
  "#7FCFB6",
  "#F3C877",
  "#A9C9E3",
  "#E5B8D0",
  "#8A5A00",
  "#004B75",
];

/** Of clients who bought nothing or are not classed. */
export const GREY = "#BFBFBF";

/** Of the ready-made segments; the best are the cool ones, those in danger the warm ones. */
export const SEGMENT_COLORS: Readonly<Record<string, string>> = {
  CHAMPION: "#009E73",
  LOYAL: "#0072B2",
  ACTIVE: "#56B4E9",
  NEW: "#F0E442",
  PROMISING: "#7FCFB6",
  ATTENTION: "#E69F00",
  ALMOST_LOST: "#F3C877",
  EX_LOYAL: "#CC79A7",
  AT_RISK: "#D55E00",
  DORMANT: "#7F7F7F",
  PROSPECT: "#BFBFBF",
};

/** Of ABC classes, best first; a class beyond the list takes the palette's. */
export const CLASS_COLORS: readonly string[] = [
  "#009E73",
  "#56B4E9",
  "#E69F00",
  "#CC79A7",
  "#F3C877",
  "#A9C9E3",
];

/** Of the domains of revenue crossed with potential. */
export const DOMAIN_COLORS: Readonly<Record<CrossDomain, string>> = {
  BASE: "#0072B2",
  BASE_DEVELOPMENT: "#009E73",
  DEVELOPMENT: "#E69F00",
  ECONOMY: "#7F7F7F",
};

/** Of the classes of key accounts. */
export const ACCOUNT_COLORS: Readonly<Record<AccountClass, string>> = {
  HIGH_POTENTIAL: "#E69F00",
  LOYAL: "#0072B2",
  SMALL: "#7F7F7F",
  INCOMPLETE: "#BFBFBF",
};

const BLACK_INK = "#000000";
const WHITE_INK = "#FFFFFF";

/** The ink that reads best on a background. @see WCAG 2.1, relative luminance */
export function inkOn(background: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(background.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? BLACK_INK : WHITE_INK;
}

/** The same colour mixed with white, to stand behind figures. @param strength 0 white, 1 the colour */
export function tint(color: string, strength: number): string {
  const parts = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16);
    const mixed = Math.round(255 - (255 - part) * strength);
    return mixed.toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}

/**
 * One colour a name, the same at every refresh as long as names do not collide; never two names with
 * one colour while the palette has enough.
 */
export function colorsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const free = PALETTE.map(() => true);
  for (const name of [...names].sort()) {
    if (colors.size % PALETTE.length === 0) free.fill(true);
    let place = hashOf(name) % PALETTE.length;
    while (!free[place]) place = (place + 1) % PALETTE.length;
    free[place] = false;
    colors.set(name, PALETTE[place] ?? GREY);
  }
  return colors;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  }
  return hash;
}
