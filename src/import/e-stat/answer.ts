import { z } from 'zod';

/** What the API gives as one object or as a list of them, or leaves out. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );

/** A text that stands alone or beside its code. */
const text = z
  .union([z.string(), z.number(), z.object({ $: z.union([z.string(), z.number()]) })])
  .transform((value) => String(typeof value === 'object' ? value.$ : value));

const code = z.union([z.string(), z.number()]).transform(String);

const classObject = z.object({
  '@id': z.string(),
  CLASS: listOf(
    z.object({ '@code': code, '@name': text.optional(), '@unit': z.string().optional() }),
  ),
});

const value = z.object({
  '@cat01': code,
  '@area': code,
  '@time': code,
  '@unit': z.string().optional(),
  $: z.union([z.string(), z.number()]).transform(String).default(''),
});

const tableInf = z.object({
  '@id': code,
  STAT_NAME: text.default(''),
  TITLE: text.default(''),
  OVERALL_TOTAL_NUMBER: z.number().optional(),
  UPDATED_DATE: z.string(),
});

/** Of RESULT, which stands in every answer, also in those that refuse. */
export const resultOf = z.object({
  GET_STATS_DATA: z.object({
    RESULT: z.object({ STATUS: z.coerce.number(), ERROR_MSG: z.string().default('') }),
  }),
});

/** A page of getStatsData, API 3.0, JSON. */
export const statsData = z
  .object({
    GET_STATS_DATA: z.object({
      STATISTICAL_DATA: z.object({
        RESULT_INF: z
          .object({
            TOTAL_NUMBER: z.coerce.number().optional(),
            FROM_NUMBER: z.coerce.number().optional(),
            TO_NUMBER: z.coerce.number().optional(),
            NEXT_KEY: z.coerce.number().optional(),
          })
          .default({}),
        TABLE_INF: listOf(tableInf),
        CLASS_INF: z.object({ CLASS_OBJ: listOf(classObject) }),
        DATA_INF: z.object({
          NOTE: listOf(z.object({ '@char': text, $: text.default('') })),
          VALUE: listOf(value),
        }),
      }),
    }),
  })
  .transform(({ GET_STATS_DATA: { STATISTICAL_DATA: data } }) => ({
    result: data.RESULT_INF,
    tables: data.TABLE_INF,
    classes: data.CLASS_INF.CLASS_OBJ,
    notes: data.DATA_INF.NOTE,
    values: data.DATA_INF.VALUE,
  }));

export type StatsPage = z.infer<typeof statsData>;
