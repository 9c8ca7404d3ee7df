import { createHash, type Hash } from 'node:crypto';
import { nextTurn } from './turn.js';

/** A name for some content: as good as never that of another. */
export const hashOf = (content: string | Buffer) => nameOf(createHash('sha256').update(content));

/** The same of content in pieces, with others let in between them. */
export async function hashOfPieces(pieces: Iterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    hash.update(piece);
    await nextTurn();
  }
  return nameOf(hash);
}

const nameOf = (hash: Hash) => hash.digest('base64url').slice(0, 27);
