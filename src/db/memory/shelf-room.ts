import { LRUCache } from 'lru-cache';
import { bytesOf, type Shelf } from './shelf.js';

/** How much of memory shelves take where nothing else is said. */
const SHELF_BYTES = 128 * 1024 * 1024;

/** The shelves of one release. */
export interface ShelfPlace {
  get(key: string): Shelf | undefined;
  keep(key: string, shelf: Shelf): void;
  /** Counts a shelf that has grown anew, if it is still kept. */
  recount(key: string, shelf: Shelf): void;
  /** Forgets all of them. */
  clear(): void;
}

/** Where the shelves of all releases that are open are kept, those asked for least lately forgotten first. */
export interface ShelfRoom {
  /** A place for another release. */
  place(): ShelfPlace;
  /** What all that are kept take of memory. */
  bytes(): number;
}

export function shelfRoom(mostBytes = SHELF_BYTES): ShelfRoom {
  const kept = new LRUCache<string, Shelf>({ maxSize: mostBytes, sizeCalculation: bytesOf });
  let places = 0;
  return {
    place() {
      const own = `${places++} `;
      let isOpen = true;
      return {
        get: (key) => kept.get(own + key),
        keep(key, shelf) {
          // What was being read when its release was closed comes too late.
          if (isOpen) kept.set(own + key, shelf);
        },
        recount(key, shelf) {
          if (kept.peek(own + key) !== shelf) return;
          kept.delete(own + key);
          kept.set(own + key, shelf);
        },
        clear() {
          isOpen = false;
          for (const key of [...kept.keys()]) if (key.startsWith(own)) kept.delete(key);
        },
      };
    },
    bytes: () => kept.calculatedSize,
  };
}
