import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/**
 * Gives what a schema says of a type (ActualSource) or of a field (Observation.value).
 * @throws Error where nothing is said of it
 */
export const describeWith =
  (schema: GraphQLSchema) =>
  (coordinate: string): string => {
    const description = elementAt(schema, coordinate)?.description;
    if (!description) throw new Error(`Nothing is said of ${coordinate}`);
    return description;
  };

/** Gives the words that a type, or the values of a field, are of, each with what it means; none where they are free. */
export const wordsWith =
  (schema: GraphQLSchema) =>
  (coordinate: string): Readonly<Record<string, string>> => {
    const element = elementAt(schema, coordinate);
    const type = element && 'type' in element ? getNamedType(element.type) : element;
    const values = isEnumType(type) ? type.getValues() : [];
    return Object.fromEntries(values.map(({ name, description }) => [name, description ?? '']));
  };

function elementAt(schema: GraphQLSchema, coordinate: string) {
  const [name = '', field] = coordinate.split('.');
  const type = schema.getType(name);
  if (field === undefined) return type;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
}
