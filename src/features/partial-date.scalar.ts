import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../domain/partial-date.js';

function check(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  const came = JSON.stringify(value)?.slice(0, 60);
  throw new GraphQLError(
    `A PartialDate such as "2023", "2023-11" or "2019-11-25" was wanted, not ${came}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** As much of a date as a source prints. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'EDTF level 0: "2023", "2023-11" or "2019-11-25", as much as the source prints.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
});
