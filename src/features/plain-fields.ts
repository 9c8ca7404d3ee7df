import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * Lets fields that have no method of their own be read from the row as they stand. type-graphql would
 * call a function for each of them, for the sake of middlewares and rights.
 */
export function readPlainFields(): void {
  const { fields, middlewares, authorizedFields } = getMetadataStorage();
  const guarded = [...middlewares, ...authorizedFields];
  for (const field of fields) {
    const { target, name, schemaName } = field;
    const isGuarded = guarded.some((one) => one.target === target && one.fieldName === name);
    field.simple ??= name === schemaName && !isGuarded;
  }
}

type Method = (...parameters: unknown[]) => unknown;

/**
 * Calls the methods of fields without arguments as they are: what type-graphql does around each call,
 * for arguments, middlewares and rights, costs more than most of them. Walks make thousands of calls.
 */
export function callPlainMethods(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const { kind, target, methodName, schemaName, params = [], ...guards } of fieldResolvers) {
    const plain = params.every(
      (one) =>
        (one.kind === 'root' && !one.getType && !one.propertyName) ||
        (one.kind === 'context' && !one.propertyName),
    );
    if (kind !== 'external' || !plain || guards.middlewares?.length || guards.roles) continue;
    const owner = guards.getObjectType?.();
    const type = schema.getType(objectTypes.find((one) => one.target === owner)?.name ?? '');
    const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
    if (!field) continue;
    // Resolvers hold nothing: one of each is enough.
    const resolver = new (target as new () => Record<string, Method>)();
    const kinds = [...params].sort((a, b) => a.index - b.index).map((one) => one.kind);
    const method = resolver[methodName] as Method;
    field.resolve = (root, _, context) =>
      kinds[0] === 'context'
        ? method.call(resolver, context, root)
        : method.call(resolver, root, context);
  }
}
