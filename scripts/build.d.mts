/** Builds build/ and gives the names of the files written, sorted. */
export function build(): Promise<string[]>;
