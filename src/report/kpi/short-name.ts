/** Cut on whole characters, so that an emoji is not halved. @param most characters */
export function shortName(name: string, most: number): string {
  const characters = Array.from(name);
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join("")}…`;
}
