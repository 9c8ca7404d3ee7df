import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { Filter } from '../../db/page.js';
import { whereEqual, whereIn } from '../../db/where.js';
import { badUserInput } from '../../domain/errors.js';
import { loadPageOfParent } from '../loaders.js';
import type { FactFilter, LineRange } from './fact.input.js';

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

/** What was read out of a document. */
export const loadFactsOf = loadPageOfParent(EvidenceEntity, 'documentId', factFilter);
