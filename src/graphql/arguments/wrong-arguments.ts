import type { GraphQLError } from 'graphql';

/** What is wrong with the arguments of a query; nothing of it is executed. */
export class WrongArguments extends Error {
  constructor(readonly errors: readonly [GraphQLError, ...GraphQLError[]]) {
    super(errors[0].message);
    this.name = 'WrongArguments';
  }
}
