import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Gives what a schema says of a type (ActualSource) or of a field of an object (Observation.value).
 * @throws Error where nothing is said of it
 */
export const describeWith =
  (schema: GraphQLSchema) =>
  (coordinate: string): string => {
    const [name = '', field] = coordinate.split('.');
    const type = schema.getType(name);
    const fields = isObjectType(type) ? type.getFields() : {};
    const element = field === undefined ? type : fields[field];
    if (!element?.description) throw new Error(`Nothing is said of ${coordinate}`);
    return element.description;
  };
