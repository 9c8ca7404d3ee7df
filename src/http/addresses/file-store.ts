import { LRUCache } from 'lru-cache';
import type { MadeFile } from './made-file.js';

/** A file larger than this part of the memory would leave no room for others. */
const LARGEST_PART = 1 / 4;

type Packed = Pick<MadeFile, 'body' | 'gzipped'>;

export interface FileStore<File extends Packed = MadeFile> {
  get(key: string): File | undefined;
  keep(key: string, file: File): void;
}

/** Files in at most so many bytes of memory, those asked for least lately forgotten first: who reads parts comes again. */
export function fileStore<File extends Packed = MadeFile>(mostBytes: number): FileStore<File> {
  const bytesOf = ({ body, gzipped }: File, key: string) =>
    body.length + (gzipped?.length ?? 0) + key.length;
  const files = new LRUCache<string, File>({ maxSize: mostBytes, sizeCalculation: bytesOf });
  return {
    get: (key) => files.get(key),
    keep(key, file) {
      if (bytesOf(file, key) <= mostBytes * LARGEST_PART) files.set(key, file);
    },
  };
}
