import type { Reference } from '../../src/lib/references/reference.js';
import { formatDate } from '../lib/format-date.js';

/** A reference in a sentence, as articles and papers print it, in its own language. */
export function citationText(reference: Reference): string {
  const { title, author, issued, version, url, accessed, note, language } = reference;
  const day = (date: string) => formatDate(date, language);
  if (language === 'ja') {
    const made = issued ? `、${day(issued)}` : '';
    const looked = accessed ? `（${day(accessed)}閲覧）` : '';
    return `${author}「${title}」（版 ${version}${made}）。${url}${looked}。${note}`;
  }
  const made = issued ? `, ${day(issued)}` : '';
  const looked = accessed ? ` (accessed ${day(accessed)})` : '';
  return `${author}. “${title}” (release ${version}${made}). ${url}${looked}. ${note}`;
}
