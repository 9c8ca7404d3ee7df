import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { TableCell } from './table-cell.type.js';

const TABLE = /\.(?:csv|json|xlsx?)$/i;

/**
 * Where evidence stands in a table; null where it stands in a text. Imported tables name sheet, town and column above
 * a figure, those of one sheet none.
 */
export function cellOf(
  { startLine, locator }: Pick<EvidenceEntity, 'startLine' | 'locator'>,
  { file }: Pick<SourceDocumentEntity, 'file'>,
): TableCell | null {
  if (file === null || startLine === null || !TABLE.test(file)) return null;
  const [columnHead = null, rowHead = null, sheet = null] = [...locator].reverse();
  return { file, sheet, row: startLine, rowHead, columnHead };
}
