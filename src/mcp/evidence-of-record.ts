import { badUserInput } from '../domain/errors.js';
import { committed } from './committed.js';
import { fitAnswer } from './fit-answer.js';
import type { Language, RecordQuery, RecordQueryVariables } from './queries/types.js';
import type { Documents } from './shape/evidence.js';
import { inLanguage } from './shape/named.js';
import { correctedFigureOf, recordOf } from './shape/record.js';
import type { Answer, Asking } from './tool.js';

const RECORD = committed<RecordQuery, RecordQueryVariables>('record');

/**
 * The evidence of one record.
 * @throws CodedError where there is none of this id, or it has no evidence
 */
export async function evidenceOfRecord(
  id: string,
  language: Language,
  { ask, publicUrl }: Asking,
): Promise<Answer> {
  const { node, dataset } = await ask(RECORD, { id, language });
  if (!node || !('municipality' in node)) {
    const wanted = 'the id of a record with evidence, as find, compare and plans give them';
    throw badUserInput('id', wanted, id);
  }
  const { figures } = recordOf(node, language, new Map());
  return fitAnswer(figures.length, (kept) => {
    const documents: Documents = new Map();
    const { sentences, head } = recordOf(node, language, documents);
    const left = figures.length - kept;
    const page = `${publicUrl}/town/${node.municipality.code}`;
    const cut = inLanguage(
      language,
      `ほかの ${left} の数値は page に。`,
      `${left} more figures stand at page.`,
    );
    return {
      summary: [...sentences, ...(left > 0 ? [cut] : [])].join(' ') || id,
      release: dataset.release,
      ...head,
      figures: figures
        .slice(0, kept)
        .map((figure) => correctedFigureOf(figure, language, documents)),
      left: left > 0 ? left : null,
      documents: [...documents.values()],
      page,
    };
  });
}
