import { describe, expect, test } from '@jest/globals';
import { isEnumType, isObjectType } from 'graphql';
import type { Column } from '../../src/export/column.js';
import { COMPARISON_COLUMNS } from '../../src/export/long-form/comparison-columns.js';
import { TARGET_COLUMNS } from '../../src/export/long-form/target-columns.js';
import { TABLES } from '../../src/export/tables/tables.js';
import { schema } from '../../src/graphql/schema.js';
import { elementAt, typeOf } from './schema-element.js';

const tables: [string, readonly Column[]][] = [
  ['the long form of a comparison', COMPARISON_COLUMNS],
  ['the targets of a town', TARGET_COLUMNS],
  ...TABLES.map(({ name, columns }): [string, readonly Column[]] => [name, columns]),
];

const published = schema();

describe.each(tables)('a column of %s', (_, columns) => {
  test.each(columns.map((column) => [column.name, column] as const))('%s', (_name, column) => {
    for (const coordinate of column.of) {
      const element = elementAt(published, coordinate);
      expect([coordinate, element?.description]).toEqual([coordinate, expect.stringMatching(/./)]);
      const { named, list } = typeOf(element);
      expect([coordinate, column.type === 'list']).toEqual([coordinate, list]);
      const scalar = { integer: 'Int', number: 'Float', boolean: 'Boolean' }[column.type as string];
      // Of a whole object a column holds its one number.
      if (scalar && !isObjectType(named))
        expect([coordinate, named?.name]).toEqual([coordinate, scalar]);
      expect([coordinate, column.words && Object.keys(column.words).sort()]).toEqual([
        coordinate,
        isEnumType(named)
          ? named
              .getValues()
              .map(({ name }) => name)
              .sort()
          : undefined,
      ]);
    }
  });

  test('is required of no row where it repeats a print, which may be an empty cell', () => {
    const repeats = columns.filter(({ of }) =>
      ['Evidence.quote', 'Observation.raw'].some((print) => of.includes(print)),
    );
    expect(repeats.filter(({ required }) => required)).toEqual([]);
  });

  test('stands once', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
