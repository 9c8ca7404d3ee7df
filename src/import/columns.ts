import { z } from 'zod';
import { MatchLevel } from '../domain/definition-vocabulary.js';
import { unitName } from '../domain/units.js';
import { MissingReason } from '../domain/vocabulary.js';
import { localId, ownWords, printed, year } from '../ingest/schemas/common.js';
import { facets } from '../ingest/schemas/facets.js';
import { AGE_GROUPS, ageId, ageWords } from './by-age/age-group.js';
import { readDatasetFile } from './dataset-file.js';

const words = z.strictObject({ ja: ownWords, en: ownWords });

const column = z
  .strictObject({
    code: printed.optional().describe("The publisher's code of the item: A1101"),
    heads: z
      .array(printed)
      .min(1)
      .describe('How the head is printed, of all editions; width and commas do not count'),
    series: localId.describe('The series that its figures are of'),
    indicator: localId.optional().describe('Id of the indicator; without it that of the series'),
    match: z.enum(MatchLevel).default('EXACT'),
    label: printed
      .optional()
      .describe("The publisher's name of the figure; without it the first of the heads"),
    unit: printed.describe('The unit of the figures as printed').transform(unitName),
    facets: facets.optional().describe('Of the series, where they say more than its indicator'),
    summable: z
      .boolean()
      .default(true)
      .describe(
        'false where the figures of parts of a town do not make its own: moves between them (転入), amounts by a formula',
      ),
    dayIn: z
      .enum(['SAME_YEAR', 'NEXT_YEAR'])
      .default('SAME_YEAR')
      .describe(
        'NEXT_YEAR where the year is a 年度 and the day of the facets falls in January to March',
      ),
    breaks: z
      .array(z.strictObject({ since: year, note: ownWords }))
      .default([])
      .describe('The first year of another definition, and what changed'),
  })
  .describe('A column of the publisher’s table');

const columnsFile = z
  .strictObject({
    publisher: printed,
    title: printed.describe("The publisher's name of the dataset"),
    titleEn: printed,
    page: z.url().describe("The publisher's page"),
    take: words.describe('Which file to take there'),
    licence: printed
      .nullable()
      .describe('SPDX name or the words of the publisher; null: not stated'),
    credit: printed.describe('The line by which to credit the publisher'),
    fetch: z
      .strictObject({
        setting: z.enum(['SSDSE_BASE_URL']).describe('The setting that holds the base address'),
        file: printed.describe('The name of the file; {edition} stands for the edition'),
      })
      .optional()
      .describe('Where addresses do not change from edition to edition'),
    missing: z
      .record(z.string(), z.enum(MissingReason))
      .describe('What stands in cells without a figure, and the reason; "" is an empty cell'),
    words: z
      .enum(MissingReason)
      .optional()
      .describe(
        'The reason where a cell of figures holds words without a digit, as answers to a survey do; without it they are a fault',
      ),
    bracketed: ownWords
      .optional()
      .describe(
        'What a figure in brackets is; it is taken with this note. Without it brackets are a fault',
      ),
    perTown: z
      .boolean()
      .default(false)
      .describe(
        'Whether each municipality publishes its own file: its series then end with its code',
      ),
    columnsOf: localId
      .optional()
      .describe('A dataset whose items this one has, too: its columns come before those here'),
    columns: z.array(column),
    byAge: z
      .array(
        z.strictObject({
          of: localId.describe('The series of the columns above that are given by ages, too'),
          head: printed.describe('What stands over or beside the ages: 男性'),
        }),
      )
      .default([])
      .describe(
        'Series that tables also print by groups of ages: each group is a series and an indicator of its own',
      ),
    sums: z
      .array(
        z.strictObject({
          of: localId.describe('The series of the whole'),
          parts: z.array(localId).min(1),
          atMost: z
            .boolean()
            .default(false)
            .describe(
              'Where a rest is in none of the parts (年齢不詳): they are no more than the whole',
            ),
        }),
      )
      .default([])
      .describe(
        'What has to add up in each municipality and year, for sure and by definition: a row that does not is refused',
      ),
    groups: z
      .strictObject({ heads: z.array(printed).min(1) })
      .optional()
      .describe('The column that names the group of each municipality, where the dataset has one'),
  })
  .describe('What a dataset is, and which of its columns is which series');

/** A column, and the dataset whose `columns.yaml` and `indicators.yaml` tell of it. */
export type Column = z.infer<typeof column> & { dataset: string };
export type Columns = Omit<z.infer<typeof columnsFile>, 'columns'> & { columns: readonly Column[] };

/** Each step of an import asks for them, and a release for those of each edition. */
const READ = new Map<string, Columns>();

/**
 * `columns.yaml` of a dataset, with the columns that it shares.
 * @throws SeedProblems with every problem of it
 */
export function readColumns(dataset: string): Columns {
  const columns = READ.get(dataset) ?? columnsIn(dataset);
  READ.set(dataset, columns);
  return columns;
}

function columnsIn(dataset: string): Columns {
  const own = readDatasetFile(dataset, 'columns.yaml', columnsFile);
  const shared = own.columnsOf === undefined ? null : readColumns(own.columnsOf);
  const columns = own.columns.map((one) => ({ ...one, dataset }));
  const byAge = own.byAge.flatMap(({ of, head }) =>
    columns.filter(({ series }) => series === of).flatMap((one) => columnsByAge(one, head)),
  );
  return {
    ...own,
    columns: [...(shared?.columns ?? []), ...columns, ...byAge],
    sums: [...(shared?.sums ?? []), ...own.sums, ...sumsByAge(own)],
  };
}

const columnsByAge = (column: Column, head: string): Column[] =>
  AGE_GROUPS.map((group) => {
    const { ja } = ageWords(group);
    const label = `${column.label ?? column.heads[0]}・${ja}`;
    const id = `${column.series}.${ageId(group)}`;
    return { ...column, heads: [`${head} > ${ja}`], series: id, indicator: id, label };
  });

/** What adds up over all ages does so in each group of them. */
function sumsByAge({ sums, byAge }: Pick<Columns, 'sums' | 'byAge'>): Columns['sums'] {
  const given = new Set(byAge.map(({ of }) => of));
  return sums
    .filter(({ of, parts }) => [of, ...parts].every((one) => given.has(one)))
    .flatMap(({ of, parts, atMost }) =>
      AGE_GROUPS.map(ageId).map((age) => ({
        ...{ of: `${of}.${age}`, parts: parts.map((part) => `${part}.${age}`), atMost },
      })),
    );
}

/** The series of one municipality, where each has its own. */
export const seriesOfTown = (series: string, municipality: string) => `${series}.${municipality}`;
/** The municipality that stands in the id of such a series. */
export const townOfSeries = (series: string) => series.slice(-6);

/** The column that a series is of. */
export function columnOf({ columns, perTown }: Columns, series: string): Column | undefined {
  const id = perTown ? series.replace(/\.\d{6}$/, '') : series;
  return columns.find((one) => one.series === id);
}
