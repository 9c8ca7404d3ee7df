import type { SourceDocumentEntity } from '../db/entities/source-document.entity.js';
import { publisherInEnglish } from '../domain/publishers.js';
import type { Language, MissingReason } from '../domain/vocabulary.js';
import { perOwner } from '../lib/per-owner.js';

export type Sentence = Record<Language, string>;

/** What each reason for a gap says. */
export const GAPS: Record<MissingReason, Sentence> = {
  NOT_MEASURED: {
    JA: '文書に「未把握」と記載されています。',
    EN: 'The document says that it was not measured (未把握).',
  },
  NOT_SET: {
    JA: '計画の指標表に、この年の目標値はありません。',
    EN: "The plan's own table sets no target for this year.",
  },
  NOT_PRINTED: {
    JA: '文書には数値の代わりに理由を示さない記号が記載されています。',
    EN: 'The document prints a mark in place of the figure and does not say why.',
  },
  NOT_IN_SOURCE: {
    JA: '読んだ文書に、この数値の記載はありません。',
    EN: 'What we read does not print this figure.',
  },
  AFTER_DOCUMENT: {
    JA: '対象の期間の終わりは、この数値について読んだ最新の文書より後です。',
    EN: 'The period ended, or will end, after the newest document of this figure that we read.',
  },
  SUPPRESSED: { JA: '公表元が秘匿しています。', EN: 'The publisher withholds it.' },
  NOT_APPLICABLE: { JA: 'この欄に数値はあり得ません。', EN: 'There can be no figure here.' },
  IN_WORDS: {
    JA: '目標は数値ではなく、ことばで示されています。',
    EN: 'The target is set in words, not as a figure.',
  },
};

/** What a target in words says, as printed. */
export const wordsOf = (raw: string): Sentence => ({
  JA: `文書のことば: 「${raw}」。`,
  EN: `As printed: “${raw}”.`,
});

/** The last day that any of the documents speaks of. */
export function knownThrough(documents: readonly SourceDocumentEntity[]): string | null {
  let newest: string | null = null;
  for (const { knownThrough: day } of documents) {
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

/** Which documents a gap is held against; what they print for it needs none beside. */
const DOCUMENTS_BEHIND: Record<MissingReason, 'ALL' | 'NEWEST' | 'NONE'> = {
  NOT_MEASURED: 'NONE',
  NOT_SET: 'NONE',
  NOT_PRINTED: 'NONE',
  NOT_IN_SOURCE: 'ALL',
  AFTER_DOCUMENT: 'NEWEST',
  SUPPRESSED: 'NONE',
  NOT_APPLICABLE: 'NONE',
  IN_WORDS: 'NONE',
};

/** The documents that a gap is held against, in one sentence; none where the gap needs none. */
export function documentsBehind(
  missing: MissingReason,
  documents: readonly SourceDocumentEntity[],
  language: Language,
): string[] {
  const behind = DOCUMENTS_BEHIND[missing];
  return behind === 'NONE' ? [] : sentencesOf(documents, behind)[language];
}

/** The sentences of some documents in both languages, once: all gaps of a town are held against the same. */
const sentencesOf = perOwner(
  (documents: readonly SourceDocumentEntity[], behind): Record<Language, string[]> => {
    const newest = knownThrough(documents);
    const held =
      behind === 'ALL' ? documents : documents.filter((one) => one.knownThrough === newest);
    return { JA: readDocuments(held, 'JA'), EN: readDocuments(held, 'EN') };
  },
);

/** What was read, in one sentence; none where nothing was. */
function readDocuments(documents: readonly SourceDocumentEntity[], language: Language): string[] {
  if (documents.length === 0) return [];
  const shown = documents.slice(0, 3).map((document) => describe(document, language));
  const rest = documents.length - shown.length;
  if (language === 'JA') {
    return [`読んだもの: ${shown.join('、')}${rest > 0 ? ` ほか${rest}件` : ''}。`];
  }
  return [`Read: ${shown.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}.`];
}

function describe(document: SourceDocumentEntity, language: Language): string {
  const { publisher, title, titleEn, extentNote, extentNoteEn } = document;
  if (language === 'JA') return `${publisher}「${title}」（${extentNote}）`;
  // Where the publisher has no English name it is a town, which the sentence is about.
  const by = publisherInEnglish(publisher) ?? (titleEn ? null : publisher);
  return `${by ? `${by}, ` : ''}${titleEn ?? title} (${extentNoteEn})`;
}
