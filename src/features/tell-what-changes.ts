import { serverOnly } from '../domain/errors.js';
import type { Context } from './context.js';

/**
 * Says that an answer tells of the server what may change while a release is served: nobody keeps it.
 * @throws CodedError SERVER_ONLY at the address of one release, whose answers stay right for ever
 */
export function tellWhatChanges({ state }: Pick<Context, 'state'>): void {
  if (state.permanent) throw serverOnly();
  state.lasting = false;
}
