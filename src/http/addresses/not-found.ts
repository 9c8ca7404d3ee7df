import { CodedError } from '../../lib/coded-error.js';

/** Where a release has no record of this id. */
export const notFound = (noun: string, id: string) =>
  new CodedError('NOT_FOUND', `This release has no ${noun} ${JSON.stringify(id.slice(0, 100))}.`);
