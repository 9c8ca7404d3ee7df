import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Filter } from '../../db/page.js';
import { whereIn, whereText } from '../../db/where.js';
import type { SourceDocumentFilter } from './source-document.input.js';

export function sourceDocumentFilter(
  filter?: SourceDocumentFilter | null,
): Filter<SourceDocumentEntity> {
  return (query) => {
    if (!filter) return;
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereText(query, filter.text);
  };
}
