import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Authorized,
  buildSchemaSync,
  Field,
  getMetadataStorage,
  Info,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { callMethodsPlainly, readPlainFields } from '../../src/graphql/plain-calls.js';

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

describe('what would guard a field and be asked by nobody is refused', () => {
  const pass = (_: unknown, next: () => Promise<unknown>) => next();

  test.each([
    ['a middleware of a field', (target: object) => UseMiddleware(pass)(target, 'name')],
    ['a right to a field', (target: object) => Authorized()(target, 'name')],
    [
      'a middleware of a type',
      (target: object) => UseMiddleware(pass)(target.constructor as never),
    ],
  ])('%s', (_, guard) => {
    @ObjectType()
    class Guarded {
      @Field(() => String)
      name: string;
    }
    guard(Guarded.prototype);
    expect(readPlainFields).toThrow('Nobody would ask what guards Guarded');
    getMetadataStorage().clear();
    for (const list of ['middlewares', 'resolverMiddlewares'] as const) {
      getMetadataStorage()[list].length = 0;
    }
    expect(readPlainFields).not.toThrow();
  });
});
