import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

type Element = GraphQLNamedType | GraphQLField<unknown, unknown>;

/** The type, or the field of a type, at a coordinate of the schema. */
export function elementAt(schema: GraphQLSchema, coordinate: string): Element | undefined {
  const [name = '', field] = coordinate.split('.');
  const type = schema.getType(name);
  if (field === undefined) return type;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
}

/** Of what type an element is, and whether it is a list of it. */
export function typeOf(element: Element | undefined) {
  const type = element && ('args' in element ? element.type : element);
  return { named: type && getNamedType(type), list: isListType(type && getNullableType(type)) };
}
