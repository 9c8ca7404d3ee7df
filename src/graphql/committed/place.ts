import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Variable } from './committed-query.js';

/** A value that an address may name: a variable, or a field of one behind points. */
export interface Place {
  name: string;
  type: GraphQLInputType;
  /** Whether nothing can be answered without it. */
  isRequired: boolean;
}

/** The places of a variable: its fields where it is an input of several, else itself. */
export function placesOf({ name, type, isOptional = false }: Variable): Place[] {
  const named = getNullableType(type);
  if (!isInputObjectType(named) || isRange(named)) {
    return [{ name, type: named, isRequired: isNonNullType(type) && !isOptional }];
  }
  const fields = Object.values(named.getFields());
  // Whoever names one field of an input is told by GraphQL itself which other it needs.
  const inside = fields.flatMap((field) =>
    placesOf({ name: `${name}.${field.name}`, type: field.type, isOptional: true }),
  );
  // A filter that asks for nothing is one, too: `among=all`.
  const isFilter = !fields.some(isRequiredInputField);
  return isFilter ? [{ name, type: named, isRequired: false }, ...inside] : inside;
}

/** Whether an input is a range, which an address writes in one: 2015-2023. */
export const isRange = (type: GraphQLInputObjectType): boolean =>
  Object.keys(type.getFields()).sort().join() === 'from,to';
