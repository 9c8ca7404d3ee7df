import { LRUCache } from 'lru-cache';
import type { MadeFile } from './made-file.js';

/** A file larger than this part of the memory would leave no room for others. */
const LARGEST_PART = 1 / 4;

export interface FileStore {
  get(key: string): MadeFile | undefined;
  keep(key: string, file: MadeFile): void;
}

/** Files in at most so many bytes of memory, those asked for least lately forgotten first: who reads parts comes again. */
export function fileStore(mostBytes: number): FileStore {
  const bytesOf = ({ body, gzipped }: MadeFile) => body.length + (gzipped?.length ?? 0);
  const files = new LRUCache<string, MadeFile>({ maxSize: mostBytes, sizeCalculation: bytesOf });
  return {
    get: (key) => files.get(key),
    keep(key, file) {
      if (bytesOf(file) <= mostBytes * LARGEST_PART) files.set(key, file);
    },
  };
}
