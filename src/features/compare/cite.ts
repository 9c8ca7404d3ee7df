import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Language } from '../../domain/vocabulary.js';

/** Credits the documents first, says that we processed them, and names the release. */
export function cite(
  documents: readonly SourceDocumentEntity[],
  release: string,
  language: Language,
): string {
  const unique = [...new Map(documents.map((row) => [row.id, row])).values()];
  const credit = unique.map(({ publisher, title, obtainedFrom }) =>
    language === 'JA'
      ? `${publisher}「${title}」${obtainedFrom ? `（写し: ${obtainedFrom}）` : ''}`
      : `${publisher}, “${title}”${obtainedFrom ? ` (copy: ${obtainedFrom})` : ''}`,
  );
  if (language === 'JA') {
    const processed = credit.length > 0 ? `${credit.join('、')}を加工して作成。` : '';
    return `${processed}まちくらべ（リリース ${release}、CC BY 4.0）。各市町村・各省庁が作成したものではありません。`;
  }
  const processed = credit.length > 0 ? `Processed from ${credit.join('; ')}. ` : '';
  return `${processed}Machikurabe, release ${release}, CC BY 4.0. The municipalities and ministries did not make this.`;
}
