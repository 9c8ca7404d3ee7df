import {
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLInt,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { isRange } from './place.js';

/** A value, or what would have been one. */
export type Read = { value: unknown } | { wanted: string };

/** A filter that lets all through. */
const ALL = 'all';

const RANGE = /^(\d{1,4})?-(\d{1,4})?$/;

/** Reads the texts of one argument as a value of its type. A list is repeated, or has commas. */
export function readValue(type: GraphQLInputType, texts: readonly string[]): Read {
  if (!isListType(type)) {
    const [text, ...others] = texts;
    return text === undefined || others.length > 0
      ? { wanted: `one value, ${wantedOf(type)}` }
      : readOne(type, text);
  }
  const item = getNullableType(type.ofType);
  const values: unknown[] = [];
  for (const text of texts.flatMap((one) => one.split(','))) {
    const read = readOne(item, text.trim());
    if ('wanted' in read) return { wanted: `${read.wanted}, or several with commas` };
    values.push(read.value);
  }
  return { value: values };
}

function readOne(type: GraphQLInputType, text: string): Read {
  const value = readText(type, text);
  return value === undefined ? { wanted: wantedOf(type) } : { value };
}

/** Undefined where the text is none of the type; whether a value may be is for the query to say. */
function readText(type: GraphQLInputType, text: string): unknown {
  if (text === '') return undefined;
  if (type === GraphQLInt) return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (type === GraphQLBoolean) return { true: true, false: false }[text];
  if (isEnumType(type)) return type.getValue(text)?.name;
  if (!isInputObjectType(type)) return text;
  if (!isRange(type)) return text === ALL ? {} : undefined;
  const year = /^\d{1,4}$/.test(text) ? `${text}-${text}` : text;
  const [, from, to] = RANGE.exec(year) ?? [];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
}

/** What a value of a type is, in words. */
export function wantedOf(type: GraphQLInputType): string {
  if (type === GraphQLInt) return 'a whole number';
  if (type === GraphQLBoolean) return 'true or false';
  if (isEnumType(type))
    return `one of ${type
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  if (isInputObjectType(type)) {
    return isRange(type) ? 'a year or a range (2015-2023, 2015-, -2023)' : `${ALL}, or its fields`;
  }
  if (isListType(type)) return `${wantedOf(getNullableType(type.ofType))}, or several with commas`;
  return 'text';
}
