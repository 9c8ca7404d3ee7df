import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { FactEntity } from '../../db/entities/fact.entity.js';
import type { Filter, Page, PageRequest } from '../../db/page.js';
import { whereEqual, whereIn } from '../../db/where.js';
import { badUserInput } from '../../domain/errors.js';
import type { Context } from '../context.js';
import { loadPageOfParent } from '../loaders.js';
import type { FactFilter, LineRange } from './fact.input.js';
import { factCounting, loadCounts } from './fact-counting.js';

/**
 * A range of lines, checked.
 * @throws CodedError BAD_USER_INPUT for lines that cannot be, or in the wrong order
 */
export function checkLines({ from, to }: LineRange, argument: string): void {
  for (const [end, line] of Object.entries({ from, to })) {
    if (typeof line !== 'number' || line >= 1) continue;
    throw badUserInput(`${argument}.${end}`, 'a line, counted from 1', line);
  }
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return;
  throw badUserInput(argument, 'a range whose `from` is not after its `to`', `${from}-${to}`);
}

const factFilter =
  (filter: FactFilter | null): Filter<EvidenceEntity> =>
  (query) => {
    if (!filter) return;
    const { from, to } = filter.lines ?? {};
    if (typeof from === 'number') query.andWhere('row.endLine >= :fromLine', { fromLine: from });
    if (typeof to === 'number') query.andWhere('row.startLine <= :toLine', { toLine: to });
    whereIn(query, 'reading', filter.readings);
    whereEqual(query, 'field', filter.field);
  };

const loadPage = loadPageOfParent(
  EvidenceEntity,
  { column: 'row.documentId', among: FactEntity, atOnce: 2 },
  factFilter,
);

/** What was read out of a document. */
export async function loadFactsOf(
  context: Context,
  documentId: string,
  request: PageRequest,
  filter: FactFilter | null = null,
): Promise<Page<EvidenceEntity>> {
  const found = await loadPage(context, documentId, request, filter);
  // Lines are not counted by: what touches some is counted place by place.
  if (filter?.lines) return found;
  const counts = () => loadCounts(context, documentId);
  return { ...found, counting: factCounting(counts, filter, found.counting) };
}
