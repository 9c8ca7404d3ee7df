import { numberFormat } from '../lib/number-format.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './legend.css';
import { nationTexts } from './texts.js';
import type { Cut } from './view.js';

/** A colour or a pattern of a map, what it means, and how many towns have it. */
export interface LegendRow {
  fill: string;
  words: string;
  towns: number;
}

interface Props {
  rows: readonly LegendRow[];
  cut: Cut;
  unit: string;
}

/** What each colour of a map means. */
export function Legend({ rows, cut, unit }: Props) {
  const t = useTexts(nationTexts);
  const count = numberFormat(useLanguage(), {}).format;
  return (
    <div class="nation-legend">
      <p>
        {t.unit(unit)} <small>{t[cut]}</small>
      </p>
      <ul>
        {rows.map(({ fill, words, towns }) => (
          <li key={fill}>
            <svg class="nation-swatch" width="24" height="14" aria-hidden="true">
              <rect width="24" height="14" fill={fill} stroke="var(--ink-soft)" />
            </svg>{' '}
            {words} <small>{count(towns)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
