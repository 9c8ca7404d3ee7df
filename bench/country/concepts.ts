import type { CountUnit } from '../../src/domain/definition-vocabulary.js';
import { type Facets, UNPRINTED } from '../../src/domain/facets.js';

/** What an indicator of the made country counts. */
export interface Concept {
  id: string;
  name: string;
  nameEn: string;
  unit: string;
  theme: string;
  facets: Facets;
  /** Of a town of middling size. */
  magnitude: number;
}

/** The themes of the made country. */
export const SUBJECTS = [
  ['移住', 'migration'],
  ['観光', 'tourism'],
  ['子育て', 'child-care'],
  ['介護', 'elderly-care'],
  ['防災', 'disaster'],
  ['農業', 'farming'],
  ['商工', 'commerce'],
  ['教育', 'education'],
  ['交通', 'transport'],
  ['環境', 'environment'],
] as const;

const COUNTS: readonly (readonly [string, string, string, CountUnit, number])[] = [
  ['利用者数', 'users', '人', 'PERSON', 1200],
  ['相談件数', 'consultations', '件', 'CASE', 300],
  ['参加者数', 'participants', '人', 'PERSON', 800],
  ['登録団体数', 'registered-bodies', '団体', 'ORGANISATION', 40],
  ['満足度', 'satisfaction', '%', 'RATIO', 60],
  ['補助件数', 'grants', '件', 'CASE', 90],
  ['事業費', 'cost', '千円', 'YEN', 50_000],
  ['受講者数', 'trainees', '人', 'PERSON', 150],
  ['実施率', 'share-done', '%', 'RATIO', 70],
  ['整備率', 'share-built', '%', 'RATIO', 55],
];

const FACETS: Omit<Facets, 'countUnit'> = {
  ...UNPRINTED,
  aggregation: 'FLOW',
  period: 'FISCAL_YEAR',
  scope: 'ALL',
  measurer: 'MUNICIPALITY',
};

const SUBJECTS_AND_COUNTS = SUBJECTS.flatMap((subject) =>
  COUNTS.map((count) => ({ subject, count })),
);

/** The first of the concepts: ten subjects, counted in ten ways each, then the same of a second kind, and so on. */
export function concepts(count: number): Concept[] {
  return Array.from({ length: count }, (_, i) => {
    const { subject, count } = SUBJECTS_AND_COUNTS[i % SUBJECTS_AND_COUNTS.length] as Counted;
    const [word, theme] = subject;
    const [name, english, unit, countUnit, magnitude] = count;
    const kind = Math.floor(i / SUBJECTS_AND_COUNTS.length) + 1;
    const [mark, markEn] = kind === 1 ? ['', ''] : [`（第${kind}種）`, `-${kind}`];
    return {
      id: `country.${theme}.${english}${markEn}`,
      name: `${word}${name}${mark}`,
      nameEn: `${theme} ${english}${markEn}`,
      unit,
      theme,
      facets: { ...FACETS, countUnit },
      magnitude,
    };
  });
}

type Counted = (typeof SUBJECTS_AND_COUNTS)[number];
