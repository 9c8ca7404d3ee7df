import type { Note } from '../../domain/attempt.js';
import type { PrintedRate } from '../../domain/printed-rate.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Sentence } from '../gaps.js';
import type { Measured } from './measured.js';
import { PLAIN } from './plain-notes.js';
import { rateSentence } from './printed-rate-words.js';
import { readAsSentence } from './read-as-words.js';
import { officialNotes, undatedNotes } from './source-notes.js';

/** What a reader must know beside the value; null where there is nothing to say. */
export function explainNotes(measured: Measured, language: Language): string | null {
  const { attained, attempt, material, otherBaseline } = measured;
  const sentences = [
    ...attained.notes.map((note) => sentenceOf(note, attained.value, attempt.printed)),
    ...undatedNotes(material),
    ...officialNotes(material, otherBaseline),
  ].map((one) => one[language]);
  return sentences.length === 0 ? null : sentences.join(language === 'JA' ? '' : ' ');
}

function sentenceOf(note: Note, value: number | null, printed: PrintedRate | null): Sentence {
  if (isPlain(note)) return PLAIN[note.code];
  return 'by' in note ? readAsSentence(note.code, note.by) : rateSentence(note, value, printed);
}

const isPlain = (note: Note): note is Extract<Note, { code: keyof typeof PLAIN }> =>
  note.code in PLAIN;
