import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { schema } from '../src/graphql/schema.js';
import { breakingChanges, namedChanges, untoldDeprecations } from './schema-changes.js';

const released = buildSchema(readFileSync('schema/released.graphql', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe('the schema, beside that of the last release', () => {
  const changes = breakingChanges(released, schema());
  const named = namedChanges(changelog);

  test('breaks nothing that the CHANGELOG does not name (docs/versioning.md)', () => {
    const silent = changes.filter(({ name }) => !named.includes(name));
    expect(silent.map(({ name, description }) => `- \`${name}\`: ${description}`)).toEqual([]);
  });

  test('breaks all that the CHANGELOG says it does', () => {
    const broken = changes.map(({ name }) => name);
    expect(named.filter((name) => !broken.includes(name))).toEqual([]);
  });

  test('says of all that is deprecated what to use instead, and until when it stays', () => {
    expect(untoldDeprecations(schema())).toEqual([]);
  });
});

test('the CHANGELOG says each change once', () => {
  const bullets = changelog.split('\n').filter((line) => line.startsWith('- '));
  expect(bullets.length).toBeGreaterThan(50);
  expect(bullets.filter((line, at) => bullets.indexOf(line) !== at)).toEqual([]);
});

const BEFORE = `
  directive @mark(size: Int) on FIELD
  type Query { one(id: ID!, size: Int = 1, old: Int): One  any: Any  gone: Int  kind: Kind  two: Two }
  interface Named { name: String }
  type One implements Named { name: String  list: [Int!]! }
  type Two { name: String }
  union Any = One | Two
  enum Kind { A B }
  input Filter { a: Int }
  type Lost { x: Int }
`;

test.each([
  ['a field that is gone', 'gone: Int ', '', 'Query.gone'],
  ['a field that may be null', 'list: [Int!]!', 'list: [Int!]', 'One.list'],
  ['a value that is gone', 'enum Kind { A B }', 'enum Kind { A }', 'Kind.B'],
  ['a member that is gone', 'union Any = One | Two', 'union Any = One', 'Any.Two'],
  ['an argument that is gone', ', old: Int', '', 'Query.one(old:)'],
  ['an argument of another type', 'old: Int', 'old: String', 'Query.one(old:)'],
  ['an argument that is wanted now', 'old: Int', 'old: Int, must: Int!', 'Query.one(must:)'],
  ['another default', 'size: Int = 1', 'size: Int = 2', 'Query.one(size:)'],
  [
    'a condition that is wanted now',
    'input Filter { a: Int',
    'input Filter { a: Int b: Int!',
    'Filter.b',
  ],
  ['an interface that is left', 'One implements Named', 'One', 'One'],
  ['a type that is gone', 'type Lost { x: Int }', '', 'Lost'],
  ['a type of another kind', 'type Lost { x: Int }', 'scalar Lost', 'Lost'],
  ['an argument of a directive that is gone', '@mark(size: Int)', '@mark', '@mark(size:)'],
])('%s is told by its name', (_, from, to, name) => {
  expect(BEFORE).toContain(from);
  const changes = breakingChanges(buildSchema(BEFORE), buildSchema(BEFORE.replace(from, to)));
  expect(changes.map((change) => change.name)).toEqual([name]);
});

test.each([
  ['a field', 'gone: Int', 'gone: Int more: Int'],
  ['a value', 'enum Kind { A B }', 'enum Kind { A B C }'],
  ['an argument that may be left out', 'old: Int', 'old: Int, more: Int'],
  ['a condition', 'input Filter { a: Int', 'input Filter { a: Int b: Int'],
  ['a type that is never null', 'two: Two', 'two: Two!'],
])('%s that comes breaks nothing', (_, from, to) => {
  expect(breakingChanges(buildSchema(BEFORE), buildSchema(BEFORE.replace(from, to)))).toEqual([]);
});

test('the CHANGELOG names changes in the section of the version that is not released', () => {
  const section = (name: string) =>
    `### Breaking changes of the schema\n\n- \`${name}\`: was a text.\n  \`Other.x\` takes its place.\n`;
  const text = `# C\n\n## 0.2.0 (unreleased)\n\n- A thing.\n\n${section('A.b')}\n### More\n\n- \`C.d\` is new.\n\n## 0.1.0\n\n${section('Old.x')}`;
  expect(namedChanges(text)).toEqual(['A.b']);
  expect(namedChanges('# C\n\n## 0.1.0\n')).toEqual([]);
});

test('a deprecation that says too little is told', () => {
  const told = 'Use `b`. Stays until 2027-06-30.';
  const untold = buildSchema(`
    type Query {
      a: Int @deprecated(reason: "${told}")
      b(c: Int @deprecated, d: Int @deprecated(reason: "${told}")): E
      f: Int @deprecated(reason: "Use b.")
    }
    enum E { G @deprecated(reason: "old") H }
    input I { j: Int @deprecated }
  `);
  expect(untoldDeprecations(untold)).toEqual(['Query.b(c:)', 'Query.f', 'E.G', 'I.j']);
});
