import type { Reference } from './reference.js';

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** A list of one item of CSL-JSON, which Zotero, pandoc and citation styles read. */
export function cslJson(reference: Reference): string {
  const { key, title, author, issued, version, url, accessed, note, language } = reference;
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    publisher: author,
    ...(issued && { issued: parts(issued) }),
    version,
    URL: url,
    accessed: parts(accessed),
    language,
    note,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
