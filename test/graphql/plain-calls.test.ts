import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import type { GraphQLResolveInfo } from 'graphql';
import { buildSchemaSync, Info, Query, Resolver } from 'type-graphql';
import { callMethodsPlainly } from '../../src/graphql/plain-calls.js';

@Resolver()
class WantsInfo {
  @Query(() => String)
  path(@Info() info: GraphQLResolveInfo): string {
    return info.fieldName;
  }
}

test('a method that wants what is not given to it is refused before anything is served', () => {
  const schema = buildSchemaSync({ resolvers: [WantsInfo], validate: false });
  expect(() => callMethodsPlainly(schema)).toThrow(
    'Query.path takes a parameter of another kind: info',
  );
});
