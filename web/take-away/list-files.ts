import { type Params, writeAddress } from '../lib/address.js';
import { apiLanguage, type Language } from '../lib/language.js';

/** The lists that the server makes files of, and in which forms the pages offer them. */
export type ListName = 'targets' | 'plans' | 'policies' | 'partnerships' | 'sister-cities';
const ENDINGS = ['csv', 'xlsx'] as const;

interface Narrowed {
  filter: object;
  order?: object | null;
}

/** A list as a page has narrowed and sorted it, as files: their paths, and the names of their words. */
export const listFiles = (
  list: ListName,
  { filter, order }: Narrowed,
  language: Language,
): { path: string; text: (typeof ENDINGS)[number] }[] =>
  ENDINGS.map((ending) => ({
    path: writeAddress(`/lists/${list}.${ending}`, {
      ...named('filter', filter),
      ...named('orderBy', order ?? {}),
      language: language === 'en' ? apiLanguage(language) : undefined,
    }),
    text: ending,
  }));

/** An argument of the API as the server reads it from an address: each of its fields by its name. */
const named = (argument: string, fields: object): Params =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`${argument}.${name}`, inAddress(value)]),
  );

function inAddress(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value !== 'object') return String(value);
  const { from, to } = value as { from?: number; to?: number };
  return `${from ?? ''}-${to ?? ''}`;
}
