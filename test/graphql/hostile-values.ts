import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** A wrong value of an argument: as it is written in a document, and as a variable has it. */
export interface HostileValue {
  literal: string;
  json: unknown;
}

const value = (json: unknown): HostileValue => ({ json, literal: literalOf(json) });

function literalOf(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(literalOf).join(', ')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  const fields = Object.entries(json).map(([name, one]) => `${name}: ${literalOf(one)}`);
  return `{ ${fields.join(', ')} }`;
}

const cursor = (id: string) => Buffer.from(id).toString('base64url');

/** Texts that nothing is called by, that are too long, that are no text, that mean something elsewhere. */
const TEXTS = [
  ...['', ' ', '%', '_', '"', '\\', '𠮟', '1', '00000', '12236', '999999', '2023-13-45', '12-2023'],
  ...['ふるさと脳税', 'nowhere/kpi/nothing', 'municipality/999999', '府中市', 'ZZ', '香鳥市'],
  ...['__proto__', 'constructor', "' OR 1=1 --", '<script>', '../../etc/passwd', '\u202e'],
  ...['\u0000', 'a\nb', '\ud800', 'é'.normalize('NFD'), 'あ'.repeat(200), 'あ'.repeat(201)],
  ...[
    'a b '.repeat(50),
    'ふるさと脳税'.repeat(33),
    'x'.repeat(5_000),
    cursor('nothing'),
    cursor(''),
  ],
];
const NUMBERS = [0, -1, 101, 99, 1867, 2201, 99999, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e20, 3.5];
const OTHER_TYPES = [null, true, 5, 0.5, 'text', [], {}, [[]], { nothing: 1 }, [null], [{}]];

/** All ways in which a value of this type can be wrong that we have thought of. */
export function hostileValues(given: GraphQLInputType): HostileValue[] {
  const type = getNamedType(given);
  const others = OTHER_TYPES.map(value);
  if (isListType(getNullableType(given))) {
    const items = hostileValues(type).map(({ json }) => json);
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => `${items[i % items.length]}${i}`);
    return [
      ...others,
      value(many(250)),
      value(many(251)),
      ...items.map((one) => value([one, one])),
    ];
  }
  if (isEnumType(type)) {
    return [...others, { literal: 'NOTHING', json: 'NOTHING' }, value(''), value('constructor')];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const reversed = Object.fromEntries(
      fields
        .filter(({ name }) => /from|to$/i.test(name))
        .map(({ name }) => [name, /from$/i.test(name) ? 2030 : 1990]),
    );
    return [...others, value(reversed), value({ from: 1900, to: 2100 })];
  }
  return [...others, ...[...TEXTS, ...NUMBERS].map(value)];
}
