import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { oneByte, quote } from './quote.js';
import { fail } from './write.js';

type WriteLeaf = (value: unknown) => string;

/** Writes values of a scalar or an enum behind a text; without one it fails where it must be there. */
export function leaf(type: GraphQLLeafType, before: string, mustBe: boolean): WriteLeaf {
  const nothing = inOnePiece(`${before}null`);
  const other: WriteLeaf = (value) => {
    if (value === null || value === undefined) return mustBe ? fail() : nothing;
    const given = type.serialize(value);
    if (given === null || given === undefined) return fail();
    return before + (typeof given === 'string' ? quote(given) : oneByte(JSON.stringify(given)));
  };
  if (isEnumType(type)) return word(type, before, other);
  return QUICK.get(type)?.(before, other) ?? other;
}

/** Texts that are put together stay in pieces until they are read; these are put into many others. */
const inOnePiece = (text: string) => Buffer.from(text, 'latin1').toString('latin1');

type Quick = (before: string, other: WriteLeaf) => WriteLeaf;

const text: Quick = (before, other) => (value) =>
  typeof value === 'string' ? before + quote(value) : other(value);
const number =
  (isPlain: (value: number) => boolean): Quick =>
  (before, other) =>
  (value) =>
    typeof value === 'number' && isPlain(value) ? before + value : other(value);
const truth: Quick = (before, other) => (value) =>
  typeof value === 'boolean' ? before + value : other(value);

/** Values that are as their type wants them; all else is left to the type. */
const QUICK = new Map<GraphQLLeafType, Quick>([
  [GraphQLString, text],
  [GraphQLID, text],
  // Those that 32 bits hold.
  [GraphQLInt, number((value) => value === (value | 0))],
  [GraphQLFloat, number(Number.isFinite)],
  [GraphQLBoolean, truth],
]);

function word(type: GraphQLEnumType, before: string, other: WriteLeaf): WriteLeaf {
  const words = new Map<unknown, string>(
    type.getValues().map(({ name, value }) => [value, inOnePiece(before + quote(name))]),
  );
  return (value) => words.get(value) ?? other(value);
}
