import { z } from 'zod';
import { DOCUMENT_GAPS, type DocumentDatum } from '../../domain/document-gaps.js';
import { Extent } from '../../domain/vocabulary.js';
import { lineRange, localId, municipalityCode, ownWords, partialDate, printed } from './common.js';

/** Of each datum that is left out, the reason. */
const notKnown = z
  .strictObject({
    url: z.enum(DOCUMENT_GAPS.url).optional(),
    licence: z.enum(DOCUMENT_GAPS.licence).optional(),
    retrieved: z.enum(DOCUMENT_GAPS.retrieved).optional(),
    pages: z.enum(DOCUMENT_GAPS.pages).optional(),
  } satisfies Record<DocumentDatum, z.ZodType>)
  .default({});

const pageStart = z
  .tuple([z.int().positive(), z.int().positive()], {
    error: () => 'must be a line and the page that begins there, such as [41, 12]',
  })
  .describe('The first line of a page in the text, and the number that is printed on the page');

const document = z
  .strictObject({
    id: localId,
    title: printed,
    titleEn: printed.optional().describe('The title in English, translated by us'),
    publisher: printed,
    date: partialDate.optional().describe('Of publication, as printed; give `dateNote` instead'),
    dateEvidence: z
      .strictObject({
        lines: lineRange,
        quote: printed,
      })
      .optional()
      .describe('The date as printed, and its first and last line in the text'),
    dateNote: ownWords.optional().describe('Why there is no date'),
    extent: z.enum(Extent),
    extentNote: ownWords.describe('Which part of the document we hold, in Japanese'),
    extentNoteEn: ownWords.describe('The same in English'),
    file: z
      .string()
      .regex(/^[\w.-]+$/, 'must be a plain file name')
      .optional()
      .describe('Name of the text that was read'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')
      .optional()
      .describe('Of that text'),
    licence: printed.optional().describe('SPDX name, or the words of the publisher'),
    url: z.url().optional().describe("The publisher's page"),
    obtainedFrom: ownWords.optional().describe('Where the copy came from, if not the publisher'),
    retrieved: partialDate.optional().describe('When the text was obtained'),
    pages: z
      .array(pageStart)
      .min(1)
      .refine(
        (list) => list.every(([line], i) => line > (list[i - 1]?.[0] ?? 0)),
        'must be in the order of the lines',
      )
      .optional()
      .describe('Where each printed page begins; evidence takes its page from here'),
    notKnown: notKnown.describe('Why url, licence, retrieved or pages is left out'),
  })
  .refine((item) => (item.date === undefined) !== (item.dateNote === undefined), {
    path: ['date'],
    error: 'give either `date` or, where there is none, `dateNote`',
  })
  .superRefine(({ date, file, dateEvidence }, { addIssue }) => {
    const wanted = date !== undefined && file !== undefined;
    if (wanted === (dateEvidence !== undefined)) return;
    const message = wanted
      ? 'is missing: write where the text prints the date, such as { lines: [3, 3], quote: 令和5年3月 }; or leave out `date` and say in `dateNote` why there is none'
      : 'is left out where there is no `date`, or no `file` that it is quoted from';
    addIssue({ code: 'custom', path: ['dateEvidence'], message });
  })
  .refine((item) => (item.file === undefined) === (item.sha256 === undefined), {
    path: ['sha256'],
    error: '`file` and `sha256` go together',
  })
  .superRefine((item, { addIssue }) => {
    for (const datum of Object.keys(DOCUMENT_GAPS) as DocumentDatum[]) {
      const reason = item.notKnown[datum];
      if ((item[datum] === undefined) !== (reason === undefined)) continue;
      const message = reason
        ? `is there, and notKnown says ${reason}: leave one out`
        : `is missing: write it, or why there is none, notKnown: { ${datum}: ${DOCUMENT_GAPS[datum].join(' or ')} }`;
      addIssue({ code: 'custom', path: [datum], message });
    }
  });
export type DocumentSeed = z.infer<typeof document>;

export const municipalityDocumentsFile = z
  .strictObject({
    $schema: z.string().optional(),
    municipality: municipalityCode,
    documents: z.array(document),
  })
  .describe('The documents of one municipality');

export const documentsFile = z
  .strictObject({ $schema: z.string().optional(), documents: z.array(document) })
  .describe('Documents whose publisher is no municipality');
