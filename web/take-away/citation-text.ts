import type { Reference } from '../../src/lib/references/reference.js';
import { formatDate } from '../lib/format-date.js';

/** A reference in a sentence, as articles and papers print it, in its own language. */
export function citationText(reference: Reference): string {
  const { title, author, issued, version, url, accessed, note, language } = reference;
  const day = (date: string) => formatDate(date, language);
  if (language === 'ja') {
    const made = issued ? `、${day(issued)}` : '';
    return `${author}「${title}」（版 ${version}${made}）。${url}（${day(accessed)}閲覧）。${note}`;
  }
  const made = issued ? `, ${day(issued)}` : '';
  return `${author}. “${title}” (release ${version}${made}). ${url} (accessed ${day(accessed)}). ${note}`;
}
