import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Compared } from './compare.js';

/**
 * The documents of the figures that a comparison shows, the towns' own first; where it shows none,
 * those that were read in vain.
 */
export function documentsShown({ rows, documentsOf }: Compared): SourceDocumentEntity[] {
  const shown = rows.flatMap(({ cells, undated }) =>
    [...cells.flatMap(({ observation }) => observation ?? []), ...undated].flatMap(
      ({ id }) => documentsOf.get(id) ?? [],
    ),
  );
  const documents = shown.length > 0 ? shown : rows.flatMap((row) => row.documents);
  return [...documents].sort((a, b) => a.position - b.position);
}

/** The copy by its name, without what is said of it. */
const copy = (obtainedFrom: string) => obtainedFrom.replace(/,.*$/s, '');

/** Credits the documents first, says that we processed them, and names the release. */
export function cite(
  documents: readonly SourceDocumentEntity[],
  release: string,
  language: Language,
): string {
  const unique = [...new Map(documents.map((row) => [row.id, row])).values()];
  const credit = unique.map(({ publisher, title, obtainedFrom }) =>
    language === 'JA'
      ? `${publisher}「${title}」${obtainedFrom ? `（写し: ${copy(obtainedFrom)}）` : ''}`
      : `${publisher}, “${title}”${obtainedFrom ? ` (copy: ${copy(obtainedFrom)})` : ''}`,
  );
  if (language === 'JA') {
    const processed = credit.length > 0 ? `${credit.join('、')}を加工して作成。` : '';
    return `${processed}まちくらべ（リリース ${release}、CC BY 4.0）。各市町村・各省庁が作成したものではありません。`;
  }
  const processed = credit.length > 0 ? `Processed from ${credit.join('; ')}. ` : '';
  return `${processed}Machikurabe, release ${release}, CC BY 4.0. The municipalities and ministries did not make this.`;
}
