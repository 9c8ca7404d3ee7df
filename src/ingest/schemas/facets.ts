import { z } from 'zod';
import {
  Aggregation,
  CountUnit,
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../../domain/definition-vocabulary.js';
import { type FacetName, type Facets, MOST_GROUPS, UNPRINTED } from '../../domain/facets.js';
import { BASES } from '../../domain/rate-unit.js';
import { dayOfYear, localId, ownWords, printed, year } from './common.js';

const group = z.strictObject({
  kind: z.enum(GroupKind),
  detail: printed.describe('As printed: 中学3年, 国民健康保険, 日本人'),
});

const denominator = z
  .strictObject({
    kind: z.enum(DenominatorKind),
    detail: printed.optional().describe('As printed: 住民基本台帳人口'),
  })
  .refine(({ kind, detail }) => detail !== undefined || (kind !== 'AMOUNT' && kind !== 'OTHER'), {
    path: ['detail'],
    error: 'AMOUNT and OTHER say nothing without what is printed: give `detail`',
  });

/** What may be written of each facet; what the source does not print is left out. */
export const facetShape = {
  countUnit: z.enum(CountUnit).describe('What one unit of the figure is'),
  aggregation: z.enum(Aggregation).describe('Within a period, at a moment, since a start, a mean'),
  since: year.optional().describe('CUMULATIVE: from which year; none where it is not printed'),
  period: z.enum(PeriodType),
  day: dayOfYear.optional().describe('POINT_IN_TIME: the day; none where it is not printed'),
  season: printed
    .optional()
    .describe('The part of the year that alone is counted: 冬期（12～3月）'),
  scope: z.enum(Scope).describe('Which part of the concept is counted'),
  groups: z
    .array(group)
    .min(1, 'must not be empty: leave it out where no group is printed')
    .max(MOST_GROUPS)
    .optional()
    .describe('The parts of a population that alone are counted'),
  threshold: printed.optional().describe('From which rank, level, size, hours or times on'),
  coverage: printed
    .optional()
    .describe('Which offices, lines, facilities, programmes are added up'),
  event: printed.optional().describe('Which election, drill or other occasion it is of'),
  denominator: denominator.optional().describe('What a share or rate is of'),
  base: z
    .literal(BASES)
    .optional()
    .describe('Per how many of the denominator a rate is; none where the unit says it (%, ‰)'),
  measurer: z.enum(Measurer),
  source: localId.optional().describe('Id of a statistic in sources-of-definition.yaml'),
  method: z.enum(Method).optional().describe('How it is measured'),
  detail: printed.optional().describe('The programme, desk, body or question that is meant'),
} satisfies Record<FacetName, z.ZodType>;

/** What a definition says, in words that can be compared. */
export const facets = z
  .strictObject({ ...facetShape, note: ownWords.optional() })
  .refine(({ since, aggregation }) => since === undefined || aggregation === 'CUMULATIVE', {
    path: ['since'],
    error: 'only a CUMULATIVE figure has a beginning',
  })
  .refine(({ day, period }) => day === undefined || period === 'POINT_IN_TIME', {
    path: ['day'],
    error: 'only a POINT_IN_TIME has a day',
  })
  .refine((item) => item.base === undefined || item.denominator !== undefined, {
    path: ['base'],
    error: 'a rate is per so many of something: give its `denominator` too',
  })
  .transform(
    ({ denominator, ...item }): Facets => ({
      ...{ ...UNPRINTED, ...withoutUndefined(item) },
      denominator: denominator ? { ...denominator, detail: denominator.detail ?? null } : null,
    }),
  )
  .describe('A classification of ours, from the definition');

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** What is left out is left out, not written over. */
const withoutUndefined = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Given<T>;
