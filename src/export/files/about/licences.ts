import type { SourceDocumentEntity } from '../../../db/entities/source-document.entity.js';
import { gapSentence } from '../../../domain/gap-words.js';
import { groupsOf } from '../../../lib/align.js';
import type { About, Publisher } from './about.js';

/** The publishers of documents in the order of these, each with its documents and their terms. */
export const publishersOf = (documents: readonly SourceDocumentEntity[]): Publisher[] =>
  [...groupsOf(documents, ({ publisher }) => publisher)].map(([publisher, own]) => ({
    publisher,
    documents: own.map(({ title, url, licence, licenceGap }) => ({
      title,
      url,
      terms: licence ?? `${gapSentence(licenceGap, 'JA')} ${gapSentence(licenceGap, 'EN')}`,
    })),
  }));

/** What is to be credited, and on which terms: ours, and those of each publisher. */
export const licences = ({ release, publishers }: Pick<About, 'release' | 'publishers'>): string =>
  [
    '# 利用条件と出典 / Licences and credits',
    '',
    `まちくらべが作成した部分は ${release.licence} です。「まちくらべ（リリース ${release.id}、CC BY 4.0）」と表示してください。`,
    '各文書の内容には発行者の条件があります。次の出典を併せて表示し、「〜を加工して作成」と書いてください。各市町村・各省庁が作成したものではありません。',
    '',
    `What we made is ${release.licence}: credit “Machikurabe, release ${release.id}, CC BY 4.0”. Each document keeps the terms of its publisher:`,
    'credit it too, as below, and say that it was processed. The municipalities and ministries did not make this.',
    ...publishers.flatMap(({ publisher, documents }) => [
      '',
      `## ${publisher}`,
      '',
      ...documents.map(
        ({ title, url, terms }) => `- ${publisher}「${title}」${url ? ` <${url}>` : ''}: ${terms}`,
      ),
    ]),
    '',
  ].join('\n');
