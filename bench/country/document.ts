import type { HeadRows } from '../../src/releases/source.js';

/** What all documents of the made country say of themselves. */
export const MADE_DOCUMENT = {
  titleEn: null,
  dateNote: null,
  extent: 'WHOLE',
  extentNote: '全体',
  extentNoteEn: 'The whole document.',
  file: null,
  sha256: null,
  licence: null,
  url: null,
  obtainedFrom: null,
  retrieved: null,
  urlGap: 'NOT_ONLINE',
  licenceGap: 'NOT_STATED',
  retrievedGap: 'NOT_RECORDED',
  pagesGap: 'NOT_PRINTED',
} as const satisfies Partial<HeadRows['sourceDocument'][number]>;
