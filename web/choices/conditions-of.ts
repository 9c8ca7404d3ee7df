/** One thing that a list is narrowed by. */
export interface Condition {
  /** The parameter of the address. */
  name: string;
  /** What it narrows, and to what. */
  label: string;
  words: string;
  /** How many there are without it; null while that is not known. */
  without: number | null;
}

type Asked = readonly [
  name: string,
  label: string,
  words: string | null,
  /** The list without it. */
  counted: { totalCount: number } | undefined,
];

/** Those that are set. */
export const conditionsOf = (asked: readonly Asked[]): Condition[] =>
  asked.flatMap(([name, label, words, counted]) =>
    words ? [{ name, label, words, without: counted?.totalCount ?? null }] : [],
  );
