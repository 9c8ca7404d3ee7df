import { toCsv } from '../../src/lib/csv.js';
import { ask, type Failure } from '../lib/ask.js';
import type { Language } from '../lib/language.js';
import { CellSources } from '../queries/operations.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/types.js';
import { longForm } from './long-form.js';

/** Why the server gives nothing that a file could hold. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/**
 * The table as a file, every cell with its source: the sources are asked for only here, of the
 * release of the figures, since another one may have come while the page was open.
 */
export async function makeCsv(
  comparison: CompareQuery['compare'],
  { indicator, municipalities, years, measures }: CompareQueryVariables,
  language: Language,
): Promise<Blob> {
  const { release } = comparison;
  const answer = await ask(
    CellSources,
    { indicator, municipalities, years, measures },
    { release },
  );
  if (answer.failure) throw new Refused(answer.failure);
  const lines = longForm(comparison, answer.data.compare, language);
  return new Blob([toCsv(lines)], { type: 'text/csv;charset=utf-8' });
}
