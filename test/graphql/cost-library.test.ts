import { describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, type OperationDefinitionNode, parse } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { connectionRule } from '../../src/features/connection.cost.js';
import { costWith } from '../../src/graphql/cost/cost-of.js';
import { sizeRules } from '../../src/graphql/cost/size-rules.js';
import { schema as publicSchema } from '../../src/graphql/schema.js';
import { FLAGSHIP_QUERIES } from '../api.js';
import { roundSizes } from './sizes.js';

const schema = publicSchema();
const { lists, comparisons } = roundSizes(schema);
const endless = new Map(
  [...lists].map(([field, { most }]) => [field, { most, all: Infinity, shared: true }]),
);
const costOf = costWith(schema, {
  rules: sizeRules(schema, { lists: endless, comparisons }),
  listers: new Map(),
});

/** The same rules for a library that counts the objects below one parent, from the bottom up. */
const estimate: ComplexityEstimator = ({ type, field, node, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return node.alias ? 1 : 0;
  if (/^(nodes|edges)$/.test(field.name)) return 1 + childComplexity;
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const { page = 0 } = connectionRule({ count: 1, distinct: true }, args);
    return 1 + page * childComplexity;
  }
  return (lists.get(`${type.name}.${field.name}`)?.most ?? 1) * (1 + childComplexity);
};

const comparable = FLAGSHIP_QUERIES.filter(
  ({ text }) => !/compare\(|peers\(|pageInfo|countsBy/.test(text),
);

describe('where a release sets no bound to its lists, the cost is what graphql-query-complexity reckons', () => {
  test.each(comparable)('$file', ({ text }) => {
    const query = parse(text);
    const operation = query.definitions[0] as OperationDefinitionNode;
    const expected = getComplexity({ schema, query, variables: {}, estimators: [estimate] });
    expect(expected).toBeGreaterThan(10);
    expect(costOf(query, operation).of().points).toBe(expected);
  });
});
