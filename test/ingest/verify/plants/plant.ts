/** A record of a seed file, as it is read: what is planted may have any shape. */
// biome-ignore lint/suspicious/noExplicitAny: seeds of all kinds are changed by their property names
export type Seed = any;

/** What else stands in the same file, and what the seeds know: where a wrong value is taken from. */
export interface Around {
  /** The other records of the file. */
  siblings: readonly Seed[];
  /** Codes of municipalities, of which any may be put in another's place. */
  codes: readonly string[];
}

/** A kind of fault that a tired hand makes, put into a record wherever it can be. */
export interface Plant {
  /** What is wrong, as the table of the test names it. */
  fault: string;
  /** The seed files in whose records it is planted, by what their names begin with. */
  files: readonly string[];
  /** Each planted record; a record in which the fault cannot be made gives none. */
  plant(seed: Seed, around: Around): Iterable<Seed>;
  /** At most this share passes verification, in percent; 100 where no machine can see it. */
  passes: number;
  /** Why some, or all, must pass. */
  reason?: string;
}

/** A copy of a record, changed. */
export function changed(seed: Seed, change: (copy: Seed) => void): Seed {
  const copy = structuredClone(seed);
  change(copy);
  return copy;
}

/** A copy with other fields. */
export const withFields = (seed: Seed, fields: Record<string, unknown>): Seed => ({
  ...structuredClone(seed),
  ...fields,
});

/** A copy for each item of a list for which a change is given. */
export function* eachOf<T>(
  seed: Seed,
  list: string,
  change: (item: Seed, copy: Seed, i: number) => T | false,
): Generator<Seed> {
  for (const i of (seed[list] ?? []).keys()) {
    const copy = structuredClone(seed);
    if (change(copy[list][i], copy, i) !== false) yield copy;
  }
}

/** A copy for each other value of a closed list. */
export function* otherValues(
  seed: Seed,
  key: string,
  values: Record<string, string>,
): Generator<Seed> {
  if (seed[key] === undefined) return;
  for (const value of Object.values(values)) {
    if (value !== seed[key]) yield withFields(seed, { [key]: value });
  }
}

/** The quotes of a record for a field; those for the whole record where none names it. */
export const quotesOf = (seed: Seed, field?: string): Seed[] =>
  (seed.evidence ?? []).filter((item: Seed) => item.field === field);

/** The last digit of a text, one more; null where it has none. */
export function nextDigit(text: string): string | null {
  const at = [...text].findLastIndex((char) => /\p{Nd}/u.test(char));
  if (at < 0) return null;
  const characters = [...text];
  const digit = characters[at] ?? '';
  const step = digit.normalize('NFKC') === '9' ? -1 : 1;
  characters[at] = String.fromCodePoint((digit.codePointAt(0) ?? 0) + step);
  return characters.join('');
}

/** ASCII as full width, and full width as ASCII: the same text in the other width. */
export function otherWidth(text: string): string {
  return text.replace(/[!-~！-～]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return String.fromCodePoint(code > 0xff00 ? code - 0xfee0 : code + 0xfee0);
  });
}
