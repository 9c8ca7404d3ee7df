/** What an address holds is anybody's text: a reader takes what it knows and drops the rest. */
export type Params = Record<string, string | undefined>;

/** The words of a list with commas between them, each of them once. */
export const readList = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(',').filter(Boolean)),
];

/** A whole number between two bounds. */
export function readNumber(text: string | undefined, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text ?? '')) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** Those of a list that are known, in the order of the known. */
export const readChoices = <T extends string>(
  text: string | undefined,
  known: readonly T[],
): T[] => {
  const asked = readList(text);
  return known.filter((one) => asked.includes(one));
};

/** A path with what is set of its parameters; a comma needs no escape and stays readable. */
export function writeAddress(path: string, params: Params): string {
  const query = Object.entries(params)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`)
    .join('&');
  return query ? `${path}?${query}` : path;
}
