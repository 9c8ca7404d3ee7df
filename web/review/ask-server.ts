import type { Both, Cell, Change, Place, Review, State } from './state.js';

export interface PageShown {
  first: number;
  lines: string[];
  size: { width: number; height: number } | null;
}

/** What became of what was accepted. */
export interface SeedsWritten {
  written: string[];
  kept: string[];
  waiting: { record: string; why: Both }[];
  faults: string[];
}

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(
    readonly words: Both,
    readonly status: number,
  ) {
    super(words.en);
  }
}

/** The words of what was refused, to be shown; whatever else went wrong is thrown on. */
export function refusalOf(error: unknown): Both {
  if (error instanceof Refused) return error.words;
  throw error;
}

const GONE: Both = {
  ja: 'review が止まっています。端末で起動し直して、表示されたアドレスを開いてください。決めたことは残っています。書きかけの文字は、このページを閉じるまでここにあります。',
  en: 'The review has stopped. Start it again and open the address that it prints: what you decided is kept. What you are typing stands here until you close this page.',
};

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const asked = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(path, {
    ...asked,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
  }).catch(() => {
    throw new Refused(GONE, 0);
  });
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer as Both, response.status);
  return answer as T;
}

export const askState = () => ask<State>('state');
export const askPage = (page: number) => ask<PageShown>(`pages/${page}.json`);
export const askChange = (change: Change & { revision: string }) =>
  ask<{ revision: string; review: Review }>('change', change);
export const askSeeds = () => ask<SeedsWritten>('seeds', {});

/** What of print is read besides being found. */
export type ReadAs = 'date' | 'period';

/** Where a text is printed, on a page or in the whole document, and what is read in it where that is asked. */
export const askPlace = (text: string, page?: number, near?: number, as?: ReadAs) =>
  ask<{ at: Place | null; read?: string | null }>('find', { text, page, near, as });

/** Reads a figure again as it is said to be printed. */
export const askRead = (printed: {
  page: number;
  measure: string;
  raw: string;
  year: string;
  missing?: string;
  at: Place | null;
  yearAt: Place | null;
}) => ask<{ cell: Cell } | { refused: Both }>('read', printed);
