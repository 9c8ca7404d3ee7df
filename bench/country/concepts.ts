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

/** Ten subjects, counted in ten ways each. */
export const CONCEPTS: readonly Concept[] = SUBJECTS.flatMap(([subject, theme]) =>
  COUNTS.map(
    ([name, english, unit, countUnit, magnitude]): Concept => ({
      id: `country.${theme}.${english}`,
      name: `${subject}${name}`,
      nameEn: `${theme} ${english}`,
      unit,
      theme,
      facets: { ...FACETS, countUnit },
      magnitude,
    }),
  ),
);
