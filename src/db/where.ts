import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { keyAsked, type NodeType } from '../domain/node-id.js';
import { otherSpellings } from '../domain/place-spellings.js';
import { foldName } from '../lib/fold-name.js';

/** Text as a part of a LIKE pattern: % and _ are letters. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

type Query = SelectQueryBuilder<ObjectLiteral>;

/** `column` equals the value, where there is one. */
export function whereEqual(query: Query, column: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const name = `${column}Equal`;
  query.andWhere(`row.${column} = :${name}`, { [name]: value });
}

/** `column` equals the key of the record that is asked for by it or by its id, where there is one. */
export function whereKey(
  query: Query,
  column: string,
  type: NodeType,
  asked: string | null | undefined,
): void {
  whereEqual(query, column, typeof asked === 'string' ? keyAsked(type, asked) : asked);
}

/**
 * `column` is one of the values, where there is a list; an empty list lets nothing through. No index of a text column
 * is taken that is `scanned`.
 */
export function whereIn(
  query: Query,
  column: string,
  values: readonly unknown[] | null | undefined,
  scanned = false,
): void {
  if (!values) return;
  const name = `${column}In`;
  const value = scanned ? `(row.${column} || '')` : `row.${column}`;
  if (values.length === 0) query.andWhere('1 = 0');
  else query.andWhere(`${value} IN (:...${name})`, { [name]: values });
}

/** The list of texts in `column` holds this one, where there is one. */
export function whereHolds(query: Query, column: string, text: string | null | undefined): void {
  if (text === undefined || text === null) return;
  const name = `${column}Holds`;
  query.andWhere(`row.${column} LIKE :${name} ESCAPE '\\'`, {
    [name]: `%${escapeLike(JSON.stringify(text))}%`,
  });
}

/** Whether the value of `column` lies in a range of which either end may be left out. */
export function whereBetween(
  query: Query,
  column: string,
  from: string | number | null | undefined,
  to: string | number | null | undefined,
): void {
  for (const [end, operator, bound] of [
    ['From', '>=', from],
    ['To', '<=', to],
  ] as const) {
    if (bound === undefined || bound === null) continue;
    const name = `${column}${end}`;
    query.andWhere(`row.${column} ${operator} :${name}`, { [name]: bound });
  }
}

/**
 * The folded names in `column` hold the text, however it is spelled; or the row is one of `named`.
 */
export function whereText(
  query: Query,
  text: string | null | undefined,
  column = 'searchText',
  named: readonly string[] = [],
): void {
  if (text === undefined || text === null) return;
  const folded = foldName(text);
  const like = [folded, ...otherSpellings(folded)].map((spelling, i) => ({
    name: `${column}Like${i}`,
    value: `%${escapeLike(spelling)}%`,
  }));
  const conditions = like.map(({ name }) => `row.${column} LIKE :${name} ESCAPE '\\'`);
  if (named.length > 0) conditions.push('row.id IN (:...named)');
  const values = Object.fromEntries(like.map(({ name, value }) => [name, value]));
  query.andWhere(`(${conditions.join(' OR ')})`, { ...values, named });
}
