import type { TargetReading } from '../../domain/attainment-vocabulary.js';
import type { Language } from '../../domain/vocabulary.js';
import { written } from '../../lib/decimal.js';
import type { Sentence } from '../gaps.js';
import type { MeasuredReading } from './measured.js';
import { SHARE_NAMES } from './share-words.js';

const READ: Record<TargetReading, Sentence> = {
  FLOOR: { JA: '下限と読めば', EN: 'Read as a floor' },
  FALL: { JA: '下げる目標と読めば', EN: 'Read as a fall' },
};
const said = (reached: boolean | null): Sentence => {
  if (reached === null) return { JA: '言えません', EN: 'it cannot be said' };
  return reached ? { JA: '達成', EN: 'reached' } : { JA: '未達', EN: 'not reached' };
};

/** What comes of one reading: 下げる目標と読めば、未達（基準値からの進み 55.17 %）. */
export function readingWords(
  { reading, reached, value }: Pick<MeasuredReading, 'reading' | 'reached' | 'value'>,
  language: Language,
): string {
  const share =
    value === null ? null : `${SHARE_NAMES.FROM_BASELINE[language]} ${written(value, 2)} %`;
  const head = READ[reading][language];
  const answer = said(reached)[language];
  return language === 'JA'
    ? `${head}、${answer}${share ? `（${share}）` : ''}`
    : `${head}: ${answer}${share ? ` (${share})` : ''}`;
}
