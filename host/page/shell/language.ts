/** Languages of the page and of the add-on in it. */
export type Language = "fr" | "en";

export const LANGUAGES: readonly Language[] = ["fr", "en"];
