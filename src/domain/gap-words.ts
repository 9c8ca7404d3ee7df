import type { DocumentGap, Language } from './vocabulary.js';

const WORDS: Record<DocumentGap, Record<Language, string>> = {
  NOT_KNOWN: {
    JA: '公表されているアドレスは分かっていません。',
    EN: 'The address at which it is published is not known.',
  },
  NOT_ONLINE: {
    JA: 'ウェブには公表されていません。',
    EN: 'It is not published on the web.',
  },
  NOT_STATED: {
    JA: '読んだものに利用条件の記載がありません。',
    EN: 'What was read states no terms of use.',
  },
  NOT_RECORDED: {
    JA: 'いつ入手したかの記録がありません。',
    EN: 'Nobody recorded when it was obtained.',
  },
  IN_MANIFEST: {
    JA: '入手した日は取り込むたびに違うので、リリースには入れません。取り込んだ数値のそばの manifest.json にあります。',
    EN: 'The day differs from one import to the next and is no part of a release: it stands in manifest.json beside the imported facts.',
  },
  NOT_PRINTED: {
    JA: '読んだ本文には、その行がどの頁にあるかの印字がありません。',
    EN: 'The text that was read does not print on which page its lines stand.',
  },
  NO_PAGES: {
    JA: '表や一覧で、頁がありません。',
    EN: 'It is a table or a list, which has no pages.',
  },
};

/** Why something is not said of a document, as a sentence; null where it is said. */
export const gapSentence = (gap: DocumentGap | null, language: Language): string | null =>
  gap && WORDS[gap][language];
