import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Filter } from '../../db/page.js';
import { whereIn, whereText } from '../../db/where.js';
import type { SourceDocumentFilter } from './source-document.input.js';

/** The conditions of a filter. */
export function sourceDocumentFilter(
  filter: SourceDocumentFilter = {},
): Filter<SourceDocumentEntity> {
  return (query) => {
    whereIn(query, 'municipalityCode', filter.municipalityCodes);
    whereText(query, filter.text);
  };
}
