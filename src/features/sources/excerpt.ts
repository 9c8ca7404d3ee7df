import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import { excerptAround } from '../../domain/excerpt-around.js';
import { forbidsReprint } from '../../domain/reprint-terms.js';
import type { ExcerptGap } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type { Excerpt } from './excerpt.type.js';
import { loadDocument } from './source.loaders.js';
import { cellOf } from './table-cell.js';

type Place = Pick<EvidenceEntity, 'documentId' | 'startLine' | 'endLine' | 'locator' | 'quote'>;

/** The lines that print a quote and those around it, or why they are not shown. */
export async function excerptOf(
  context: Pick<Context, 'memory' | 'textOf' | 'state'>,
  evidence: Place,
  around: number,
): Promise<Excerpt> {
  const { startLine, endLine, quote } = evidence;
  const document = loadDocument(context, evidence.documentId);
  if (startLine === null || endLine === null) return without('NO_LINES');
  if (cellOf(evidence, document)?.columnHead) return without('IN_TABLE');
  if (forbidsReprint(document.licence)) return without('TERMS');
  const text = await context.textOf(document);
  if ('missing' in text) {
    // The text may come: nobody keeps the answer. What is found by its hash stays the same.
    context.state.lasting = false;
    return without(text.missing);
  }
  const lines = excerptAround(text.lines, { startLine, endLine, quote }, around);
  return lines ? { lines, missing: null } : without('QUOTE_NOT_FOUND');
}

const without = (missing: ExcerptGap): Excerpt => ({ lines: [], missing });
