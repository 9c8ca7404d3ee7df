import type { Both, Cell, Change, PageShown, Place, Review, SeedsWritten, State } from './state.js';

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(
    readonly words: Both,
    readonly status: number,
  ) {
    super(words.en);
  }
}

const GONE: Both = {
  ja: 'review が止まっています。端末で起動し直して、表示されたアドレスを開いてください。決めたことは残っています。',
  en: 'The review has stopped. Start it again and open the address that it prints: what you decided is kept.',
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

/** Where a text is printed, on a page or in the whole document. */
export const askPlace = (text: string, page?: number, near?: number) =>
  ask<{ at: Place | null }>('find', { text, page, near });

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
