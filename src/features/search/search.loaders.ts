import type { NodeType } from '../../domain/node-id.js';
import type { SearchType } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { findRecord } from '../nodes/node.loaders.js';
import type { Hit } from './search.store.js';
import type { SearchResult } from './search.type.js';

const TYPE_OF: Record<SearchType, NodeType> = {
  MUNICIPALITY: 'Municipality',
  PLAN: 'Plan',
  POLICY: 'Policy',
  KPI: 'Kpi',
  INDICATOR: 'Indicator',
  PARTNERSHIP: 'Partnership',
  SISTER_CITY: 'SisterCity',
  SOURCE_DOCUMENT: 'SourceDocument',
};

/** The record of a hit. */
export async function loadFound(
  context: Context,
  { type, subjectId }: Hit,
): Promise<typeof SearchResult> {
  const found = await findRecord(context, TYPE_OF[type], subjectId);
  if (!found) throw new Error(`a hit on ${subjectId} leads nowhere`);
  return found as unknown as typeof SearchResult;
}
