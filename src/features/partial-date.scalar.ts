import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { isPartialDate } from '../domain/partial-date.js';

function check(value: unknown, came = JSON.stringify(value)): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(
    `A PartialDate such as "2023", "2023-11" or "2019-11-25" was wanted, not ${came?.slice(0, 60)}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** As much of a date as a source prints. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'EDTF level 0: "2023", "2023-11" or "2019-11-25", as much as the source prints.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => check(value),
  parseValue: (value) => check(value),
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null, print(node)),
});
