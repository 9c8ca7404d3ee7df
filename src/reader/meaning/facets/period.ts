import type { PeriodType } from '../../../domain/definition-vocabulary.js';
import type { Printed } from '../../blocks/block.js';
import type { Reading } from '../reading.js';
import { type Chosen, CUMULATIVE } from './counting.js';
import { phraseIn } from './phrase.js';

/** What a name or definition says of when each figure is of; of two kinds of words the first counts. */
const WORDS: readonly (readonly [PeriodType, RegExp])[] = [
  ['SPAN', CUMULATIVE],
  ['SPAN', /計画期間/u],
  [
    'POINT_IN_TIME',
    /各?年度?末(?:時点|現在)?|\d{1,2}月\d{1,2}日(?:時点|現在)?|(?:時点|現在(?![値の]))/u,
  ],
  ['CALENDAR_YEAR', /暦年|1月[～〜~－-]\s*12月|1月から12月/u],
  ['FISCAL_YEAR', /各?年度(?:における|内に?|中に?|の)|各年度|4月[～〜~－-]\s*(?:翌年)?3月/u],
];

/**
 * What all figures of an indicator are of: as its words say, or else a span where one of them is of
 * one, or else as its heads and cells agree, or those of its targets.
 */
export function periodOf(
  places: readonly Printed[],
  readings: readonly Reading[],
): Chosen<PeriodType> {
  for (const [value, pattern] of WORDS) {
    const words = phraseIn(places, pattern);
    if (words) return { value, words };
  }
  const spans = readings.filter((one) => one.period === 'SPAN');
  const targets = readings.filter(({ measure }) => measure.said === 'TARGET');
  const value = agreed(spans) ?? agreed(readings) ?? agreed(targets);
  const saying = value ? readings.find(({ period }) => period === value) : undefined;
  return { value: value ?? 'UNSPECIFIED', words: saying?.year?.from ?? null };
}

function agreed(readings: readonly Reading[]): PeriodType | null {
  const said = new Set(readings.flatMap(({ period }) => period ?? []));
  const [only] = said;
  return said.size === 1 && only ? only : null;
}

const DAYS = /(\d{1,2})月(\d{1,2})日/u;

/** The day of each year that figures of a day are of: 年度末 is 31 March. */
export function dayOf(places: readonly Printed[]): Chosen<string> | null {
  const end = phraseIn(places, /年度末(?:時点|現在)?/u);
  if (end) return { value: '03-31', words: end };
  const words = phraseIn(places, /\d{1,2}月\d{1,2}日(?:時点|現在)/u);
  const [, month = '', day = ''] = DAYS.exec(words?.text.normalize('NFKC') ?? '') ?? [];
  return words ? { value: `${month.padStart(2, '0')}-${day.padStart(2, '0')}`, words } : null;
}
