import { createHash } from 'node:crypto';

/** A name for some content: as good as never that of another. */
export const hashOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 27);
