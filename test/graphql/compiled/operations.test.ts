import { describe, expect, test } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { compiledOperations } from '../../../src/graphql/compiled/operations.js';
import { costWith } from '../../../src/graphql/cost/cost-of.js';
import { schema as publicSchema } from '../../../src/graphql/schema.js';

const schema = publicSchema();
const costOf = costWith(schema, { rules: new Map(), listers: new Map() });

function answered(operations: ReturnType<typeof compiledOperations>, text: string) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { size } = costOf(document, operation);
  return operations.answered({ text, operationName: null }, { document, operation }, size);
}

describe('an operation', () => {
  test('that is answered a second time is compiled, once', () => {
    const operations = compiledOperations(schema);
    const text = '{ dataset { name } }';
    expect([1, 2, 3].map(() => answered(operations, text))).toEqual([false, true, false]);
    expect(operations.get({ text, operationName: null })).toBeDefined();
  });

  test('is known by its text and name together', () => {
    const operations = compiledOperations(schema);
    const text = '{ dataset { name } }';
    for (let i = 0; i < 2; i++) answered(operations, text);
    for (const operationName of ['', 'A', '\n']) {
      expect(operations.get({ text, operationName })).toBeUndefined();
    }
    const [name, rest] = ['{ dataset', '{ name } }'];
    expect(operations.get({ text: rest, operationName: name })).toBeUndefined();
  });

  test('that is asked once only is never compiled', () => {
    const operations = compiledOperations(schema);
    for (let i = 0; i < 1000; i++) {
      expect(answered(operations, `{ a${i}: dataset { name } }`)).toBe(false);
    }
  });
});

describe('an attack', () => {
  test('of a thousand queries that are asked twice compiles a small part of them', () => {
    const operations = compiledOperations(schema);
    const fields = Array.from({ length: 20 }, (_, i) => `b${i}: name`).join(' ');
    const texts = Array.from({ length: 1000 }, (_, i) => `{ a${i}: dataset { ${fields} } }`);
    for (let i = 0; i < 2; i++) for (const text of texts) answered(operations, text);
    const kept = texts.filter((text) => operations.get({ text, operationName: null }));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.length).toBeLessThan(200);
  });

  test('of small ones, over time, leaves 200 of them in memory', () => {
    const operations = compiledOperations(schema);
    const texts = Array.from({ length: 400 }, (_, i) => `{ a${i}: dataset { name } }`);
    for (let i = 0; i < 2; i++) for (const text of texts) answered(operations, text);
    const kept = texts.filter((text) => operations.get({ text, operationName: null }));
    expect(kept).toHaveLength(200);
  });

  test('of fragments that double and double again is not compiled, on whatever type they are', () => {
    const operations = compiledOperations(schema);
    const spread = (i: number) => `fragment f${i} on Plan { ...f${i + 1} ...f${i + 1} }`;
    const chain = Array.from({ length: 24 }, (_, i) => spread(i)).join(' ');
    const ends = `${chain} fragment f24 on Plan { name }`;
    for (const text of [
      `{ plans { nodes { ...f0 } } } ${ends}`,
      // On a type that it cannot be there, so that its cost does not count it.
      `{ kpis { nodes { ... on SearchResult { ...f0 } } } } ${ends}`,
    ]) {
      for (let i = 0; i < 3; i++) expect(answered(operations, text)).toBe(false);
    }
  });
});
