import { basename } from 'node:path';
import { dateIn } from '../../domain/printed/dates.js';
import { yearsIn } from '../../domain/printed/years.js';
import type { Proposal } from '../proposal/proposal-form.js';
import type { AskedOfDocument } from './decisions.js';
import type { SeedItem } from './seed-item.js';

/** The document in the form of documents.yaml. */
export function documentSeed(
  { document, text, original }: Proposal,
  asked: AskedOfDocument,
): SeedItem {
  const { title, titleEn, publisher, extent, extentNote, extentNoteEn, url, firstPage } = asked;
  const date = asked.date ? dateIn(asked.date.printed) : null;
  const pages = printedPages(text.pages, firstPage);
  return {
    id: document,
    title,
    ...(titleEn === undefined ? {} : { titleEn }),
    publisher,
    ...(date && asked.date
      ? { date, dateEvidence: asked.date.at }
      : { dateNote: '発行日は、読んだところに印刷されていない。' }),
    ...{ extent, extentNote, extentNoteEn },
    ...{ file: text.file, sha256: text.sha256 },
    ...(url === undefined ? {} : { url }),
    obtainedFrom: `${basename(original.file)}（SHA-256 ${original.sha256}）から読み取った本文`,
    ...(pages.length > 0 ? { pages } : {}),
    notKnown: {
      licence: 'NOT_STATED',
      retrieved: 'NOT_RECORDED',
      ...(url === undefined ? { url: 'NOT_KNOWN' } : {}),
      ...(pages.length > 0 ? {} : { pages: 'NOT_PRINTED' }),
    },
  };
}

/** Where each printed page begins, by the number that is printed on the first page of the file. */
function printedPages(pages: Proposal['text']['pages'], first: number | undefined) {
  if (first === undefined) return [];
  return pages.map(([line, page]) => [line, page + first - 1]).filter(([, page = 0]) => page > 0);
}

/** The plan in the form of plans.yaml, as far as the document prints it. */
export function planSeed(plan: NonNullable<AskedOfDocument['plan']>): SeedItem {
  const { id, name, nameAt, nameEn, issuer, kind, status, period } = plan;
  const years = period ? yearsIn(period.printed) : [];
  const [start] = years;
  const end = years.at(-1);
  return {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...{ issuer, kind, status },
    ...(period ? { period: { raw: period.printed, start, end } } : {}),
    evidence: [nameAt, ...(period ? [{ ...period.at, field: 'period' }] : [])],
  };
}
