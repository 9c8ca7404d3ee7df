import { useTexts } from '../lib/use-texts.js';
import type { Row } from './series.js';
import { comparisonTexts } from './texts.js';

/** Why rows are not ranked, each reason once, in the order of the rows. */
export const rankNotesOf = (rows: Row[]): string[] => [
  ...new Set(rows.flatMap(({ rankNote }) => rankNote ?? [])),
];

/** That a row is not ranked, and where under the table it says why. */
export function Unranked({ note, notes }: { note: string; notes: string[] }) {
  const t = useTexts(comparisonTexts);
  return <small>{t.unranked(notes.indexOf(note) + 1)}</small>;
}

/** The reasons under the table, by the numbers that the rows name. */
export function RankNotes({ notes }: { notes: string[] }) {
  const t = useTexts(comparisonTexts);
  if (notes.length === 0) return null;
  return (
    <section class="rank-notes" aria-label={t.rankNotes}>
      {notes.map((note, i) => (
        <p key={note}>
          {t.rankNote(i + 1)} {note}
        </p>
      ))}
    </section>
  );
}
