import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLSchema,
  isScalarType,
} from 'graphql';
import { perOwner } from '../../lib/per-owner.js';

/** Names, units and the like come again and again; longer texts are quotes, which do not. */
const LONGEST_KNOWN = 32;
const MOST_KNOWN = 20_000;
const HALF = /\p{Surrogate}/u;
const known = new Map<string, string>();

/**
 * A text as its bytes in UTF-8, a character of one byte for each. JSON that is made of such texts alone
 * is built, and written out as "latin1", faster than with one wide character in it.
 * @throws RangeError for half a character, of which there is no UTF-8
 */
export function oneByteText(text: string): string {
  if (isAscii(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (HALF.test(text)) throw new RangeError('a text with half a character was found');
  const bytes = Buffer.from(text).toString('latin1');
  if (text.length > LONGEST_KNOWN) return bytes;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, bytes);
  return bytes;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

const WITHOUT_TEXT: readonly string[] = [GraphQLBoolean, GraphQLFloat, GraphQLInt].map(String);

/** Serializers of all scalars of a schema that may be text. */
export const oneByteSerializers = perOwner((schema: GraphQLSchema) => {
  const scalars = Object.values(schema.getTypeMap()).filter(isScalarType);
  const serializers: Record<string, (value: unknown) => unknown> = {};
  for (const type of scalars.filter(({ name }) => !WITHOUT_TEXT.includes(name))) {
    serializers[type.name] = (value) => {
      const given = type.serialize(value);
      return typeof given === 'string' ? oneByteText(given) : given;
    };
  }
  return serializers;
});
