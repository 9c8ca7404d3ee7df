import { fold } from '../../lib/text.js';
import type { Proposal } from '../proposal/proposal-form.js';
import { findPrinted, type Lines, linesOfPage } from './find-printed.js';
import { bears, type Evidence } from './reviewed-words.js';

/**
 * The quotes of a record with its words quoted whole: where the machine quotes but a part of a cell of
 * several lines, the lines of the page that print all of it.
 */
export function quotedWhole(
  evidence: readonly Evidence[],
  texts: Readonly<Partial<Record<string, string>>>,
  lines: Lines,
  { text }: Pick<Proposal, 'text'>,
): Evidence[] {
  const more = Object.entries(texts).flatMap(([field, words]) => {
    const own = evidence.filter((one) => bears(one, field));
    const [first] = own;
    if (!words || !first || own.some(({ quote }) => fold(quote).includes(fold(words)))) return [];
    const page = text.pages.findLast(([line]) => line <= first.lines[0])?.[1] ?? 1;
    const range = linesOfPage(page, text.pages, lines.length);
    const at = findPrinted(words, lines, range, first.lines[0]);
    return at ? [{ ...first, ...at }] : [];
  });
  return [...more, ...evidence];
}
