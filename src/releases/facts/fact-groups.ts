import type { GroupOfYear } from '../../db/entities/peer-group.entity.js';
import { periodEnd } from '../../domain/periods.js';
import { codeToday, type Succession } from '../../domain/successions.js';
import { type ImportedEdition, readGroups } from '../../import/facts/editions.js';
import type { HeadRows } from '../source.js';
import { type DocumentRow, documentRow } from './fact-documents.js';
import { documentIdOf } from './fact-series.js';
import type { TownNames } from './publisher-of.js';

interface FactGroups {
  peerGroup: NonNullable<HeadRows['peerGroup']>;
  documents: DocumentRow[];
}

/**
 * The official groups of municipalities by year, and the tables that print them; of each year those of the newest
 * edition. A group under a code that a town had before is its own; that of a town which merged is no group of today's.
 * `editions`: the oldest first; `names`: of all municipalities, in the order of their codes.
 */
export function factGroups(
  editions: readonly ImportedEdition[],
  names: TownNames,
  successions: readonly Succession[],
): FactGroups {
  const byYear = new Map<number, ImportedEdition>();
  for (const edition of editions) {
    const { groups } = edition.manifest;
    if (groups) byYear.set(groups.year, edition);
  }
  const groupsOf = new Map<string, GroupOfYear[]>();
  const documents: DocumentRow[] = [];
  for (const [year, edition] of [...byYear].sort(([a], [b]) => a - b)) {
    const { groups } = edition.manifest;
    if (!groups) continue;
    const { file, sheet, columnHead } = groups;
    const documentId = documentIdOf(edition, file);
    const knownThrough = periodEnd({ year, periodType: 'FISCAL_YEAR', date: null });
    documents.push({ ...documentRow(documentId, edition.manifest, file, names), knownThrough });
    for (const { municipality, ...printed } of readGroups(edition.dir, groups)) {
      const code = codeToday(municipality, successions);
      const own = groupsOf.get(code) ?? [];
      groupsOf.set(code, [...own, { year, ...printed, documentId, sheet, columnHead }]);
    }
  }
  const peerGroup = [...names.keys()].flatMap((id) => {
    const groups = groupsOf.get(id);
    return groups ? [{ id, groups }] : [];
  });
  return { peerGroup, documents };
}
