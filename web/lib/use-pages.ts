import { useEffect } from 'preact/hooks';
import type { Operation } from './operation.js';
import { type Asked, useAsk } from './use-ask.js';
import { useKept } from './use-kept.js';
import { useWalked } from './walked.js';

/** A page of a list, as the API gives it. */
export interface Page<Node> {
  /** Length of the whole list, where the list tells it. */
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Node[];
}

export interface Pages<Data, Node> extends Asked<Data> {
  /** All rows that have come so far. */
  nodes: Node[];
  /** Length of the whole list; null while it is not known. */
  total: number | null;
  /** Asks for the next page; null where there is none. */
  more: (() => void) | null;
  /** Where the page before and the next one stand by themselves, for who has no script. */
  walk: { back: string | null; next: string | null };
}

interface Choice {
  /** Which release is asked. */
  from?: 'PAGE' | 'CURRENT';
  /** The parameter of the address that says how far it was walked: of several lists on a page each has its own. */
  walked?: string;
}

/** A list that comes page by page. A component that shows another list has another key. */
export function usePages<Data, Variables extends { after?: string | null }, Node>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Node> | undefined,
  { from = 'PAGE', walked = 'after' }: Choice = {},
): Pages<Data, Node> {
  // Who comes back to a list finds as much of it as they had.
  const list = `${operation.name} ${JSON.stringify(variables)}`;
  const { next, back, ...begun } = useWalked(walked);
  const [after, setAfter] = useKept<string | null>(`${list} after`, begun.after);
  const [before, setBefore] = useKept<Page<Node>[]>(`${list} pages`, []);
  const asked = useAsk(operation, { ...variables, after }, from);
  const newest = asked.data ? pageOf(asked.data) : undefined;
  // The same page comes again where only the language changed: it takes the place of the old one.
  const withNewest = (those: Page<Node>[]) =>
    newest ? [...those.filter((page) => !isSame(page, newest)), newest] : those;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is taken in once
  useEffect(() => setBefore(withNewest(before)), [newest]);
  const pages = withNewest(before);
  const end = pages.at(-1)?.pageInfo;
  const cursor = end?.hasNextPage ? end.endCursor : null;
  return {
    ...asked,
    nodes: pages.flatMap(({ nodes }) => nodes),
    total: pages.at(-1)?.totalCount ?? null,
    more: cursor === null ? null : () => setAfter(cursor),
    walk: { back, next: cursor === null ? null : next(cursor) },
  };
}

const isSame = <Node>(one: Page<Node>, other: Page<Node>): boolean =>
  one.pageInfo.endCursor === other.pageInfo.endCursor;
