import type { Word } from '../pages/page.js';
import type { DocumentText, WordPlace } from './write-text.js';

/** A text whose own lines are cited. */
interface FileText {
  text: string;
  /** The line in which each page begins, from 1. */
  firstLines: readonly number[];
  /** Where each word stands. */
  places: ReadonlyMap<Word, { line: number; start: number }>;
}

/** The text of a document that is a text: its lines are those of the file. */
export function textOfFile({ text, firstLines, places }: FileText): DocumentText {
  const inOrder = [...places].sort(
    ([, one], [, other]) => one.line - other.line || one.start - other.start,
  );
  const indexed = inOrder.map(([word, { line }], index): [Word, WordPlace] => [
    word,
    { line, index },
  ]);
  return {
    lines: text.split('\n'),
    pages: firstLines.map((line, i) => [line, i + 1] as const),
    places: new Map(indexed),
  };
}
