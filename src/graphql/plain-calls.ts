import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { AT_ONCE } from '../features/at-once.js';
import { hasTime, inLaterTurn } from '../lib/turn.js';

type Storage = ReturnType<typeof getMetadataStorage>;
type Called = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Parameter = NonNullable<Called['params']>[number];

/**
 * Lets fields that have no method of their own be read from the row as they stand. type-graphql would
 * call a function for each of them, for the sake of middlewares and rights.
 * @throws Error where there are some: nobody would ask them
 */
export function readPlainFields(): void {
  const storage = getMetadataStorage();
  refuseGuards(storage);
  for (const field of storage.fields) field.simple ??= field.name === field.schemaName;
}

/** Middlewares and rights, of classes, methods and fields. */
function refuseGuards(storage: Storage): void {
  const { middlewares, resolverMiddlewares, authorizedFields, authorizedResolver } = storage;
  const guards = [
    ...middlewares,
    ...resolverMiddlewares,
    ...authorizedFields,
    ...authorizedResolver,
  ];
  const names = guards.map(({ target }) => target.name);
  if (names.length > 0) throw new Error(`Nobody would ask what guards ${names.join(', ')}`);
}

/**
 * Calls the methods of resolvers as they are. What type-graphql does around each call, for middlewares,
 * rights, validators and classes of arguments, costs more than most of them, and we use none of it:
 * methods read their arguments as the plain values that GraphQL has checked. Between two of them others
 * are let in, where they have taken long.
 */
export function callMethodsPlainly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  for (const query of queries) call(schema, schema.getQueryType()?.name, query);
  for (const one of fieldResolvers) {
    const owner = one.getObjectType?.();
    call(schema, objectTypes.find(({ target }) => target === owner)?.name, one);
  }
}

function call(schema: GraphQLSchema, owner: string | undefined, called: Called): void {
  const { target, methodName, schemaName, params = [] } = called;
  const type = owner === undefined ? undefined : schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
  const where = `${owner}.${schemaName}`;
  if (!field) throw new Error(`${where} is no field of the schema`);
  // Resolvers hold nothing: one of each is enough.
  const resolver = new (target as new () => Record<string, (...given: unknown[]) => unknown>)();
  const readers = [...params].sort((a, b) => a.index - b.index).map((one) => readerOf(one, where));
  const answer: Reader = (root, args, context) => {
    const given: unknown[] = [];
    for (const read of readers) given.push(read(root, args, context));
    return resolver[methodName]?.(...given);
  };
  if (field.extensions.atOnce === AT_ONCE.atOnce) {
    field.resolve = answer;
    return;
  }
  // As `inTurn`, but where there is time no function is made of it: it is called for every object of an answer.
  field.resolve = (root, args, context) =>
    hasTime() ? answer(root, args, context) : inLaterTurn(() => answer(root, args, context));
}

type Reader = (root: unknown, args: Record<string, unknown>, context: unknown) => unknown;

function readerOf(parameter: Parameter, where: string): Reader {
  const { kind } = parameter;
  if (kind === 'arg') return (_root, args) => args[parameter.name];
  if (kind === 'args') return (_root, args) => args;
  if (kind === 'root' && !parameter.propertyName) return (root) => root;
  if (kind === 'context' && !parameter.propertyName) return (_root, _args, context) => context;
  throw new Error(`${where} takes a parameter of another kind: ${kind}`);
}
