import type { ExcerptGap, Language } from '../../domain/vocabulary.js';

/** Why the lines around a quote are not shown. */
export const EXCERPT_GAPS: Record<ExcerptGap, Record<Language, string>> = {
  NO_LINES: {
    JA: '行を示す根拠ではありません（合計した値か、文書の外から分かることです）。',
    EN: 'The evidence names no lines: it was added up, or is known from outside the document.',
  },
  IN_TABLE: {
    JA: '公表された表の欄なので、行の前後ではなく、表の行と欄を示しています。',
    EN: 'It is a cell of a published table: its row and column are named instead.',
  },
  NOT_HELD: {
    JA: 'このサーバは、この文書の本文を持っていません。',
    EN: 'This server does not hold the text of this document.',
  },
  OTHER_TEXT: {
    JA: 'このサーバにある同じ名前のファイルは、読んだ本文と SHA-256 が違うので示しません。',
    EN: 'The file of that name on this server is not the text that was read: its SHA-256 differs.',
  },
  QUOTE_NOT_FOUND: {
    JA: '示された行に、この引用は見つかりません。',
    EN: 'The quote was not found on the lines that are named.',
  },
  TERMS: {
    JA: 'この文書の利用条件は転載を禁じているので、引用の前後を示しません。',
    EN: 'The terms of this document forbid reprinting, so nothing around the quote is shown.',
  },
};
