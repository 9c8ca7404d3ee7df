import { fold } from '../../lib/text.js';
import type { Proposal } from '../proposal/proposal-form.js';
import { findPrinted, type Lines, linesOfPage } from './find-printed.js';
import type { ReviewedKpi } from './reviewed.js';

const WORDS = ['name', 'definition', 'measuredBy'] as const;

/**
 * The record with its words quoted whole: where the machine quotes but a part of a cell of several lines,
 * the lines of the page that print all of it.
 */
export function quoteWhole(
  kpi: ReviewedKpi,
  lines: Lines,
  { text }: Pick<Proposal, 'text'>,
): ReviewedKpi {
  const more = WORDS.flatMap((field) => {
    const words = kpi[field];
    const own = kpi.evidence.filter((one) => (one.field ?? 'name') === field);
    const [first] = own;
    if (!words || !first || own.some(({ quote }) => fold(quote).includes(fold(words)))) return [];
    const page = text.pages.findLast(([line]) => line <= first.lines[0])?.[1] ?? 1;
    const range = linesOfPage(page, text.pages, lines.length);
    const at = findPrinted(words, lines, range, first.lines[0]);
    return at ? [{ ...first, ...at }] : [];
  });
  return { ...kpi, evidence: [...more, ...kpi.evidence] };
}
