/** The headings met, the newest first: their prints, as one list. */
const LIST_KEY = "clientPortfolio.headings";
/** Kept for as many kinds of file. */
const MOST = 40;
/** The platform refuses longer values. @see fact 61: 9 KB a value, 500 KB a store */
const LONGEST = 9_000;

const keyOf = (print: string): string => `${LIST_KEY}.${print}`;
const store = () => PropertiesService.getUserProperties();

/** Prints of the headings met, the newest first. */
export function prints(): readonly string[] {
  const text = store().getProperty(LIST_KEY);
  const list: unknown = text ? JSON.parse(text) : [];
  return Array.isArray(list) ? list.map(String) : [];
}

/** What was kept of headings; null when it is gone. */
export function keptText(print: string): string | null {
  return store().getProperty(keyOf(print));
}

/** Keeps a text for headings, as the newest; the oldest of too many goes. One too long is not kept. */
export function keepPrint(print: string, text: string): void {
  if (encodeURIComponent(text).length > LONGEST) return;
  const list = [print, ...prints().filter((other) => other !== print)];
  for (const old of list.slice(MOST)) store().deleteProperty(keyOf(old));
  store().setProperty(keyOf(print), text);
  store().setProperty(LIST_KEY, JSON.stringify(list.slice(0, MOST)));
}

/** Forgets headings. */
export function throwAway(print: string): void {
  store().deleteProperty(keyOf(print));
  store().setProperty(LIST_KEY, JSON.stringify(prints().filter((other) => other !== print)));
}
