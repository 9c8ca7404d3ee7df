import { createHash, type Hash } from 'node:crypto';

/** A part of the content of a release, by which it is compared with another. */
export interface Block {
  /** `town/122360`, `series/births`, or the name of a table. */
  name: string;
  /** The SHA-256 of its rows. */
  hash: string;
  rows: number;
}

/** Takes the rows of one block. */
export interface Hashing {
  add(row: string): void;
  end(): Block;
}

/** Hashing a short text costs more than joining it with others. */
const PIECE = 1 << 15;

export function hashing(name: string): Hashing {
  const hash: Hash = createHash('sha256');
  let waiting = '';
  let rows = 0;
  return {
    add(row) {
      waiting += `${row}\n`;
      rows++;
      if (waiting.length < PIECE) return;
      hash.update(waiting);
      waiting = '';
    },
    end: () => ({ name, hash: hash.update(waiting).digest('hex'), rows }),
  };
}

/**
 * The id of a release: the first 16 hexadecimal digits of the SHA-256 over the names and hashes of all blocks. It
 * depends on nothing but the content, so it is the same on any machine and any database.
 */
export function releaseId(blocks: readonly Block[]): string {
  const hash = createHash('sha256');
  const inOrder = [...blocks].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, hash: content } of inOrder) hash.update(`${name} ${content}\n`);
  return hash.digest('hex').slice(0, 16);
}
