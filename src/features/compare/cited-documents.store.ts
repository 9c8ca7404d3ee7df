import { type DataSource, In } from 'typeorm';
import { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { ObservationEntity } from '../../db/entities/observation.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { groupToKeys } from '../../lib/align.js';

/** The documents that figures stand in, by the id of the observation. */
export type DocumentsOf = ReadonlyMap<string, SourceDocumentEntity[]>;

/** The documents that each figure of some indicators and towns stands in. */
export async function citedDocuments(
  db: DataSource,
  indicatorIds: readonly string[],
  codes: readonly string[],
): Promise<DocumentsOf> {
  const links = await db
    .getRepository(EvidenceEntity)
    .createQueryBuilder('evidence')
    .innerJoin(ObservationEntity, 'row', 'row.id = evidence.subjectId')
    .select('row.id', 'observation')
    .addSelect('evidence.documentId', 'document')
    .where('row.indicatorId IN (:...indicatorIds)', { indicatorIds })
    .andWhere('row.municipalityCode IN (:...codes)', { codes })
    .andWhere('evidence.startLine IS NOT NULL')
    .distinct(true)
    .getRawMany<{ observation: string; document: string }>();
  const ids = [...new Set(links.map(({ document }) => document))];
  const rows = await db.getRepository(SourceDocumentEntity).findBy({ id: In(ids) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const observations = [...new Set(links.map(({ observation }) => observation))];
  const groups = groupToKeys(observations, links, ({ observation }) => observation);
  return new Map(
    observations.map((id, i) => [
      id,
      unique((groups[i] ?? []).flatMap(({ document }) => byId.get(document) ?? [])),
    ]),
  );
}

/** Each document once, the towns' own before others. */
export function unique(documents: readonly SourceDocumentEntity[]): SourceDocumentEntity[] {
  return [...new Set(documents)].sort((a, b) => a.position - b.position);
}
