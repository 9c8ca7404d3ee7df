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
