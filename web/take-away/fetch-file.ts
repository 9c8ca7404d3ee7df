import { type Failure, failureIn, noConnection } from '../lib/ask.js';

/** Why the server gives nothing that a file could hold. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/**
 * A file that the server makes.
 * @throws Refused
 */
export async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address).catch((error) => {
    throw new Refused(noConnection(error));
  });
  if (response.ok) return response.blob();
  throw new Refused(failureIn(response, await response.json().catch(() => null)));
}
