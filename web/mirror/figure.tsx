import { formatNumber } from '../lib/format-number.js';
import type { Language } from '../lib/language.js';
import { nameIn } from '../lib/name-in.js';
import { pickTexts } from '../lib/texts.js';
import { unitName } from '../lib/units.js';
import { figureText } from '../ui/figure-text.js';
import { missingWords } from '../ui/missing-words.js';
import { uiTexts } from '../ui/texts.js';
import type { Kind } from './ask-data.js';
import type { FigureRow } from './figure-row.js';
import { mirrorTexts } from './texts.js';

export interface FigureProps {
  row: FigureRow;
  /** What was asked for: it is not said again of each figure. */
  kind: Kind;
  language: Language;
}

/** A figure or the reason why there is none, with the line that it is printed on. */
export function Figure({ row, kind, language }: FigureProps) {
  const t = { ...pickTexts(uiTexts, language), ...pickTexts(mirrorTexts, language) };
  const of =
    kind === 'indicator'
      ? { name: row.municipality, nameEn: row.municipality_en }
      : { name: row.indicator, nameEn: row.indicator_en };
  return (
    <li>
      <strong>{nameIn(of, language)}</strong> <span lang="ja">{row.series}</span>
      <br />
      {row.year === null ? t.noYear : row.year} {t[row.measure]}{' '}
      <span class={row.missing ? 'gap' : 'value'}>{shownValue(row, language)}</span>
      {row.note && (
        <small class="note" lang="ja">
          {row.note}
        </small>
      )}
      {row.quote !== null && (
        <details>
          <summary>{t.source}</summary>
          <q lang="ja">{row.quote}</q>
          <small>
            {row.reading && row.reading !== 'CERTAIN' && <strong>{t[row.reading]} </strong>}
            <span lang="ja">
              {row.publisher} {row.document}
            </span>{' '}
            {row.page !== null && `${t.page(row.page)} `}
            {row.start_line !== null && t.lines(row.start_line, row.end_line)}
          </small>
        </details>
      )}
    </li>
  );
}

function shownValue(row: FigureRow, language: Language): string {
  if (row.missing) return pickTexts(missingWords, language)[row.missing];
  const { value, value_to: valueTo, comparator, unit } = row;
  const format = (number: number) => formatNumber(number, language, unit);
  return figureText({ value, valueTo, comparator }, language, format, unitName(unit, language));
}
