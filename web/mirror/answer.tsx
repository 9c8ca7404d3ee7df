import { useState } from 'preact/hooks';
import { formatNumber } from '../lib/format-number.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { Figure } from './figure.js';
import type { FigureRow } from './figure-row.js';
import type { Asked } from './open-asker.js';
import { mirrorTexts } from './texts.js';

/** How many figures are shown at first, and how many more each time. */
const AT_ONCE = 100;

export interface AnswerProps {
  asked: Asked;
  language: Language;
}

/** The figures of a town or an indicator, each with its evidence or the reason why there is none. */
export function Answer({ asked: { kind, of, rows, taken }, language }: AnswerProps) {
  const t = pickTexts(mirrorTexts, language);
  const [words, narrow] = useState('');
  const [most, showMore] = useState(AT_ONCE);
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => wanted.every((word) => textOf(row).includes(word)));
  const shown = found.slice(0, most);
  const size = `${formatNumber(Math.ceil(taken.bytes / 1000), language)} kB`;
  return (
    <section>
      <h2>{nameIn(of, language)}</h2>
      {of.hasFiles && (
        <p>
          <a href={`${folders[kind]}/${of.id}.csv`}>CSV</a>{' '}
          <a href={`${folders[kind]}/${of.id}.json`}>JSON</a>
        </p>
      )}
      <label>
        {t.filter}
        <input
          type="search"
          value={words}
          onInput={(event) => {
            narrow(event.currentTarget.value);
            showMore(AT_ONCE);
          }}
        />
      </label>
      <p>
        <small>
          {t.count(shown.length, found.length)}
          {taken.isWhole ? taken.bytes > 0 && t.takenWhole(size) : t.taken(taken.requests, size)}
        </small>
      </p>
      <ul class="figures">
        {shown.map((row) => (
          <Figure key={row.observation_id} row={row} kind={kind} language={language} />
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" onClick={() => showMore(most + AT_ONCE)}>
          {t.more}
        </button>
      )}
    </section>
  );
}

const folders = { municipality: 'municipalities', indicator: 'indicators' } as const;

const textOf = (row: FigureRow) =>
  [row.municipality, row.municipality_en, row.indicator, row.indicator_en, row.series, row.year]
    .join(' ')
    .toLowerCase();
