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
    return `${credit.join('、')}を加工して作成。まちくらべ（リリース ${release}、CC BY 4.0）。各市町村・各省庁が作成したものではありません。`;
  }
  return `Processed from ${credit.join('; ')}. Machikurabe, release ${release}, CC BY 4.0. The municipalities and ministries did not make this.`;
}
