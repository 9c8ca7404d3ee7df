import type { Head } from './head.js';
import { leadsNowhere } from './numbers.js';

/**
 * Numbers of documents that statistics name: those of towns have theirs only when the town is written, which is after
 * the statistics. Few are named before.
 */
export interface LateDocuments {
  /** Calls with the number, now or when it is known; `what` names it in a fault. */
  number(id: string, what: string, use: (number: number) => void): void;
  /** Of a document that was written. */
  known(id: string, number: number): void;
  /** @throws Error where one was named that did not come */
  end(): void;
}

export function lateDocuments({ numbers }: Head): LateDocuments {
  const ofNone = numbers.get('sourceDocument');
  const waiting = new Map<string, { what: string; uses: ((number: number) => void)[] }>();
  return {
    number(id, what, use) {
      const number = ofNone?.get(id);
      if (number !== undefined) return use(number);
      const one = waiting.get(id) ?? { what, uses: [] };
      waiting.set(id, one);
      one.uses.push(use);
    },
    known(id, number) {
      for (const use of waiting.get(id)?.uses ?? []) use(number);
      waiting.delete(id);
    },
    end() {
      const [first] = waiting;
      if (first) throw leadsNowhere(first[1].what, 'documentId', 'sourceDocument', first[0]);
    },
  };
}
