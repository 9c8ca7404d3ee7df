import type { DocumentGap } from './vocabulary.js';

/** What every document says, or why it does not. */
export type DocumentDatum = 'url' | 'licence' | 'retrieved' | 'pages';

/** The reasons for which each may be left out. */
export const DOCUMENT_GAPS = {
  url: ['NOT_KNOWN', 'NOT_ONLINE'],
  licence: ['NOT_STATED'],
  retrieved: ['NOT_RECORDED'],
  pages: ['NOT_PRINTED', 'NO_PAGES'],
} as const satisfies Record<DocumentDatum, readonly DocumentGap[]>;
