import { useLanguage, useTexts } from '../lib/use-texts.js';
import { classColour, classWords } from './class-words.js';
import type { ValueClass } from './classes.js';
import { HATCHES } from './hatches.js';
import './legend.css';
import { nationTexts } from './texts.js';
import type { Cut } from './view.js';

interface Props {
  classes: readonly ValueClass[];
  cut: Cut;
  unit: string;
  format: (value: number) => string;
  /** Towns without a colour. */
  missing: number;
  notComparable: number;
}

/** What each colour of a map means, and how many towns have it. */
export function Legend({ classes, cut, unit, format, missing, notComparable }: Props) {
  const t = useTexts(nationTexts);
  const count = new Intl.NumberFormat(useLanguage()).format;
  const rest = [
    { fill: HATCHES.missing, words: t.noValue, towns: missing },
    { fill: HATCHES.notComparable, words: t.notComparable, towns: notComparable },
  ].filter(({ towns }) => towns > 0);
  return (
    <div class="nation-legend">
      <p>
        {t.unit(unit)}　<small>{t[cut]}</small>
      </p>
      <ul>
        {classes.map((one, at) => (
          <li key={one.from}>
            <Swatch fill={classColour(at, classes.length)} /> {classWords(t, one, format)}{' '}
            <small>{count(one.count)}</small>
          </li>
        ))}
        {rest.map(({ fill, words, towns }) => (
          <li key={fill}>
            <Swatch fill={fill} /> {words} <small>{count(towns)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Swatch = ({ fill }: { fill: string }) => (
  <svg class="nation-swatch" width="24" height="14" aria-hidden="true">
    <rect width="24" height="14" fill={fill} stroke="var(--ink-soft)" />
  </svg>
);
