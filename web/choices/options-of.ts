import type { Language } from '../lib/language.js';
import { type Named, nameIn } from '../lib/name-in.js';

/** A group of a list, as the API counts it. */
export interface Group {
  key: string | null;
  label: string;
  labelEn: string;
  count: number;
}

export interface ChoiceOption {
  /** Null for rows that are in no group: they are counted, and cannot be asked for. */
  value: string | null;
  text: string;
  count: number;
}

/** The words of a closed list by key, or records that are known otherwise. */
type Words = Readonly<Record<string, string>>;

/** The groups as options, in the reader's language, with what is chosen even where there is none of it. */
export function optionsOf(
  facet: { groups: readonly Group[] } | undefined,
  chosen: string | null,
  language: Language,
  words: Words = {},
): ChoiceOption[] {
  const options = (facet?.groups ?? []).map(({ key, label, labelEn, count }) => ({
    value: key,
    text: (key !== null && words[key]) || (language === 'en' ? labelEn : label),
    count,
  }));
  if (chosen === null || options.some(({ value }) => value === chosen)) return options;
  return [{ value: chosen, text: words[chosen] ?? chosen, count: 0 }, ...options];
}

/** What is chosen, in words; null where nothing is. */
export const chosenText = (options: ChoiceOption[], chosen: string | null): string | null =>
  options.find(({ value }) => value === chosen && chosen !== null)?.text ?? null;

/** Records by their key, in the reader's language. */
export const wordsOf = <Key extends string>(
  records: readonly (Named & Record<Key, string>)[] | undefined,
  key: Key,
  language: Language,
): Words => Object.fromEntries((records ?? []).map((one) => [one[key], nameIn(one, language)]));

/** The same by key: years, the newest first; rows that are in no group stay last. */
export const newestFirst = (options: ChoiceOption[]): ChoiceOption[] =>
  options.toSorted(
    (one, other) =>
      Number(one.value === null) - Number(other.value === null) ||
      (other.value ?? '').localeCompare(one.value ?? ''),
  );
