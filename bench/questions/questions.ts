import { comparison } from './compare.js';
import { lookup } from './lookup.js';
import type { Question } from './question.js';
import { walk } from './walk.js';

/** What every server is asked. */
export const QUESTIONS: readonly Question[] = [
  lookup,
  comparison({
    id: 'compare-5',
    title: 'one indicator across 5 towns and 2 years (about 5 rows)',
    rate: 100,
    towns: 5,
    of: 'held',
    years: [2022, 2023],
  }),
  comparison({
    id: 'compare-500',
    title: 'across 21 towns, 8 years, 3 measures (about 500 cells)',
    rate: 40,
    towns: 21,
    of: 'all',
    years: [2020, 2027],
  }),
  comparison({
    id: 'compare-10000',
    title: 'across 238 towns, 14 years, 3 measures (about 10,000 cells)',
    rate: 2,
    towns: 238,
    of: 'all',
    years: [2015, 2028],
  }),
  walk,
];

/** Asked of the same towns in a small and in a large country. */
export const GROWTH_QUESTIONS: readonly string[] = ['lookup', 'compare-5', 'walk'];
/** Asked in the same words again and again, of ours and of the limit for cached answers. */
export const REPEATED_QUESTIONS: readonly string[] = ['lookup', 'compare-500', 'walk'];
