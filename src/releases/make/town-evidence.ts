import { contentOf } from './content.js';
import { evidenceValues, FIGURE_EVIDENCE_COLUMNS, RECORD_EVIDENCE_COLUMNS } from './evidence.js';
import { leadsNowhere } from './numbers.js';
import type { TownParts, TownState } from './town-state.js';

/** Writes where the records and figures of a town stand. */
export type WriteEvidence = (town: TownState) => Promise<void>;

export function townEvidenceWriter({ writer, sizes, next }: TownParts): WriteEvidence {
  const ofFigure = writer.into('figure_evidence', FIGURE_EVIDENCE_COLUMNS);
  const ofRecord = writer.into('record_evidence', RECORD_EVIDENCE_COLUMNS);
  return async (town) => {
    const lengths = new Map<number, number>();
    for (const evidence of town.rows.evidence) {
      const { id, subjectId, documentId } = evidence;
      const values = evidenceValues(evidence);
      town.block.add(contentOf([subjectId, ...values]));
      const document = town.find('sourceDocument', documentId);
      if (document === undefined) {
        throw leadsNowhere(`evidence of ${subjectId}`, 'documentId', 'sourceDocument', documentId);
      }
      const figure = town.figures.get(subjectId);
      if (figure === undefined && !town.isRecord(subjectId)) {
        throw leadsNowhere(`evidence in ${documentId}`, 'subjectId', 'record', subjectId);
      }
      const position = next.evidence++;
      if (figure !== undefined) lengths.set(figure, (lengths.get(figure) ?? 0) + 1);
      const wait =
        figure === undefined
          ? ofRecord([id, position, subjectId, ...values])
          : ofFigure([position, figure, document, ...values.slice(1)]);
      if (wait) await wait;
    }
    for (const length of lengths.values()) sizes.list('evidence of figure', length);
  };
}
