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

/** The table as a file, every cell with its source: the sources are asked for only here. */
export async function makeCsv(
  comparison: CompareQuery['compare'],
  { indicator, municipalities, years, measures }: CompareQueryVariables,
  language: Language,
): Promise<Blob> {
  const answer = await ask(CellSources, { indicator, municipalities, years, measures });
  if (answer.failure) throw new Refused(answer.failure);
  const sources = answer.data.compare;
  // A release may come while a page is open: figures of one never stand beside sources of another.
  if (sources.release !== comparison.release) {
    throw new Refused({ code: 'OTHER_RELEASE', message: null, requestId: null });
  }
  const lines = longForm(comparison, sources, language);
  return new Blob([toCsv(lines)], { type: 'text/csv;charset=utf-8' });
}
