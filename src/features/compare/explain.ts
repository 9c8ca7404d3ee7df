import type { Language, Measure, MissingReason } from '../../domain/vocabulary.js';
import { documentsBehind, GAPS, type Sentence, wordsOf } from '../gaps.js';
import type { LaidCell } from './lay-grid.js';

const NOT_APPLICABLE_OFFICIAL: Sentence = {
  JA: '公的統計は実績値だけで、目標値や現状値はありません。',
  EN: 'Official statistics have actual values only, no targets or baselines.',
};

/** Why a plan can have no figure of a year. */
const NOT_APPLICABLE: Record<Measure, Sentence> = {
  BASELINE: {
    JA: '現状値は計画が定めた年だけにあり、この年にはありません。',
    EN: 'The plan gives its baseline for another year.',
  },
  TARGET: GAPS.NOT_APPLICABLE,
  ACTUAL: GAPS.NOT_APPLICABLE,
};

const UNDATED: Sentence = {
  JA: 'この年の値としての記載はありません。年の記載のない数値は、別に示しています。',
  EN: 'None is printed for this year; a figure without a year is shown apart.',
};

const NO_POPULATION: Sentence = {
  JA: '数値はありますが、その年から5年以内の国勢調査人口が、読んだ統計にありません。',
  EN: 'There is a figure, but the statistics that we read hold no census within five years of it.',
};

const NO_PEOPLE: Sentence = {
  JA: '数値はありますが、最も近い国勢調査の人口が0人のため、一人当たりの値はありません。',
  EN: 'There is a figure, but the nearest census counts nobody to divide it by.',
};

const POPULATION_ITSELF: Sentence = {
  JA: '数値はありますが、人口そのものなので、一人当たりの値はありません。',
  EN: 'There is a figure, but it is the population itself and is not divided by it.',
};

const NOTHING_READ: Sentence = {
  JA: 'この市区町村の文書は、まだ読んでいません。',
  EN: 'We have not read any document of this municipality yet.',
};

/** Why a cell is empty, which documents were read and what part of them we hold. */
export function explain(cell: LaidCell, language: Language): string | null {
  const { missing, observation, series, censuses } = cell;
  if (!missing) return null;
  const sentences = [reason(cell, missing)[language]];
  if (observation && missing === 'IN_WORDS') sentences.push(wordsOf(observation.raw)[language]);
  if (observation?.missing && observation.note) sentences.push(observation.note);
  const read = censuses && [...new Set(censuses.flatMap(({ documents }) => documents))];
  sentences.push(...documentsBehind(missing, read ?? series.documents, language));
  return sentences.join(language === 'JA' ? '' : ' ');
}

function reason({ series, observation, measure }: LaidCell, missing: MissingReason): Sentence {
  if (observation && observation.value !== null) {
    if (missing !== 'NOT_APPLICABLE') return NO_POPULATION;
    return series.concept.residents === 'ALL' ? POPULATION_ITSELF : NO_PEOPLE;
  }
  if (missing === 'NOT_IN_SOURCE' && !observation) {
    if (series.documents.length === 0) return NOTHING_READ;
    const undated = series.observations.some((one) => one.year === null && one.measure === measure);
    if (undated) return UNDATED;
  }
  if (missing !== 'NOT_APPLICABLE' || observation) return GAPS[missing];
  return series.statistic ? NOT_APPLICABLE_OFFICIAL : NOT_APPLICABLE[measure];
}
