import type { FileProblems } from '../../tables/file-problems.js';
import { refused } from '../reader-faults.js';

/** Pages from one to another; null: to the last. */
export type PageRange = readonly [from: number, to: number | null];

/** What `--pages` says: 12, 120-160, 3-, 1-40,44-; null where it says nothing that can be understood. */
export function pageRanges(text: string): PageRange[] | null {
  const ranges: PageRange[] = [];
  for (const part of text.normalize('NFKC').split(',')) {
    const match = /^\s*(\d{1,6})\s*(-\s*(\d{1,6})?\s*)?$/.exec(part);
    if (!match) return null;
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : match[3] === undefined ? null : Number(match[3]);
    if (from < 1 || (to !== null && to < from)) return null;
    ranges.push([from, to]);
  }
  return ranges;
}

/** The pages of a document that are chosen, in order; all where nothing is said. */
export function chosenPages(ranges: readonly PageRange[] | null, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, i) => i + 1);
  if (ranges === null) return all;
  return all.filter((page) => ranges.some(([from, to]) => page >= from && page <= (to ?? pages)));
}

/** The first page that is asked for and not there. */
export const absentPage = (ranges: readonly PageRange[] | null, pages: number): number | null =>
  (ranges ?? []).flatMap(([from, to]) => [from, to ?? from]).find((page) => page > pages) ?? null;

/** Pages in words: 3, 5-8. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && page === run[1] + 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** What a file is refused with that has not the pages that are asked for. */
export const noSuchPage = (file: string, page: number, pages: number): FileProblems =>
  refused(file, 'NO_SUCH_PAGE', {
    ja: `${page} ページ。このファイルは 1 から ${pages} ページです`,
    en: `page ${page}; this file has pages 1 to ${pages}`,
  });
