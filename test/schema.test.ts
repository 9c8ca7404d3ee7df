import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { schema, schemaText } from '../src/graphql/schema.js';

const types = Object.values(schema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** The names of everything in a type that has no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues())
      parts.push([`${type.name}.${value.name}`, value.description]);
  }
  if (isObjectType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of 'args' in field ? field.args : []) {
        parts.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
      }
    }
  }
  return parts.filter(([, description]) => !description?.trim()).map(([name]) => name);
}

describe('the public schema', () => {
  test('is the committed one (npm run --silent cli -- print-schema > schema/schema.graphql)', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(schemaText());
  });

  test('describes every type, field, argument and value', () => {
    // The root type is the only one whose description would say nothing.
    expect(types.flatMap(undescribed)).toEqual(['Query']);
  });

  test('reads a field that has no method of its own without a function', () => {
    const functions = (name: string) =>
      types
        .filter(isObjectType)
        .filter((type) => type.name === name)
        .flatMap((type) => Object.values(type.getFields()))
        .filter(({ resolve }) => resolve)
        .map((field) => field.name);
    expect(functions('ComparisonCell')).toContain('missingNote');
    for (const name of ['value', 'missing', 'rank', 'observation']) {
      expect(functions('ComparisonCell')).not.toContain(name);
    }
    expect(functions('Municipality')).toContain('kpis');
    expect(functions('Municipality')).not.toContain('name');
  });

  test('stands in alphabetical order', () => {
    const names = [...schemaText().matchAll(/^(?:type|enum|input|scalar) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(50);
  });
});
