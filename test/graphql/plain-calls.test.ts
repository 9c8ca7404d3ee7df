import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Authorized,
  buildSchemaSync,
  Extensions,
  Field,
  getMetadataStorage,
  Info,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { AT_ONCE } from '../../src/features/at-once.js';
import { callMethodsPlainly, readPlainFields } from '../../src/graphql/plain-calls.js';
import { beginTurn, hasTime } from '../../src/lib/turn.js';

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

@Resolver()
class Waits {
  @Query(() => String)
  waits(): string {
    return 'later';
  }

  @Extensions(AT_ONCE)
  @Query(() => String)
  atOnce(): string {
    return 'now';
  }
}

test('where a turn has taken long a method waits for another; what is said to take no time does not', async () => {
  const { queries } = getMetadataStorage();
  const own = queries.filter(({ target }) => target === Waits);
  queries.splice(0, queries.length, ...own);
  const schema = buildSchemaSync({ resolvers: [Waits], validate: false });
  callMethodsPlainly(schema);
  const { waits, atOnce } = schema.getQueryType()?.getFields() ?? {};
  const call = (field: typeof waits) =>
    field?.resolve?.({}, {}, {}, undefined as never as GraphQLResolveInfo);
  beginTurn();
  hasTime();
  for (const end = performance.now() + 15; performance.now() < end; );
  expect(call(atOnce)).toBe('now');
  const later = call(waits);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe('later');
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
