import { z } from 'zod';
import { comparisonPage } from '../addresses.js';
import { committed } from '../committed.js';
import { fitAnswer } from '../fit-answer.js';
import { first, indicator, language, measure, measures, rangeOf, year, years } from '../input.js';
import type { CompareQuery, CompareQueryVariables } from '../queries/types.js';
import { attainedWords } from '../shape/attained.js';
import type { Documents } from '../shape/evidence.js';
import { inLanguage, named, townOf } from '../shape/named.js';
import { rowOf } from '../shape/row.js';
import { verdictWords } from '../shape/verdict.js';
import { tool } from '../tool.js';
import { among, codesOf, townsOf } from '../which-towns.js';

const COMPARE = committed<CompareQuery, CompareQueryVariables>('compare');

/** Rows whose attainment the summary says in a sentence. */
const MOST_SAID = 5;

/** One indicator across towns, the verdict first. */
export const compareTool = tool({
  name: 'compare',
  title:
    '町を比べる（判定、順位、達成）/ Compare towns: verdict, ranks, whether targets are reached',
  description:
    'One indicator across towns, years and measures. The verdict comes first: whether the figures may be compared at all, with the reasons; heed it and tell it. Ranks stand only where they may be (`rank`); where they may not, `noRank` and the verdict say why: never rank such figures yourself. Also for one town: what it promised, what came of it, whether the target is reached (`attainment`). Every figure has its printed quote, lines and document (`documents` by id). What is not there has a reason (`gaps`): never read it as 0. 指標を町どうしで比べ、目標に達したかを答えます。判定を先に伝えてください。',
  input: z.strictObject({
    indicator,
    ...among,
    ...years,
    measures,
    perHead: z
      .boolean()
      .default(false)
      .describe('Divide by the population of the nearest census. 人口で割る。'),
    rank: z
      .strictObject({
        year,
        measure,
        direction: z.enum(['HIGHEST', 'LOWEST']).default('HIGHEST'),
      })
      .optional()
      .describe(
        'In the order of this year and measure; what may not be ranked comes behind, with the reason. 並べ替え。',
      ),
    first: first(10),
    language,
  }),
  async answer(input, { ask, publicUrl }) {
    const { rank, language } = input;
    const { compare } = await ask(COMPARE, {
      indicator: input.indicator,
      ...townsOf(input),
      years: rangeOf(input),
      measures: input.measures,
      per: input.perHead ? 'CAPITA' : null,
      first: input.first,
      orderBy: rank && {
        year: rank.year,
        measure: rank.measure,
        direction: rank.direction === 'HIGHEST' ? 'DESC' : 'ASC',
      },
      language,
    });
    const { rows, rowCount, comparability, release } = compare;
    const towns = codesOf(input, compare.towns);
    const page = comparisonPage(publicUrl, { ...input, indicator: compare.indicator.id, towns });
    return fitAnswer(rows.length, (kept) => {
      const documents: Documents = new Map();
      const left = rowCount - kept;
      const shown = rows.slice(0, kept);
      const sentences = shown.flatMap(({ municipality, kpi }) =>
        kpi?.attainment?.target
          ? attainedWords(
              `${named(municipality, language)} ${named(kpi, language)}`,
              kpi.attainment,
              language,
            )
          : [],
      );
      return {
        summary: [
          verdictWords(compare, language),
          ...sentences.slice(0, MOST_SAID),
          left > 0
            ? inLanguage(
                language,
                `${rowCount} 行のうち ${kept} 行。残りの ${left} 行は page に、または年・種類・町を絞って。`,
                `${kept} of ${rowCount} rows. The other ${left} stand at page, or ask for fewer years, measures or towns.`,
              )
            : '',
        ]
          .filter(Boolean)
          .join(' '),
        release,
        verdict: comparability,
        indicator: {
          id: compare.indicator.id,
          name: named(compare.indicator, language),
          counted: inLanguage(language, compare.indicator.counted, compare.indicator.countedEn),
        },
        unit: compare.unit,
        readAs: compare.resolved.map(({ message }) => message),
        rows: shown.map((row) => rowOf(row, language, documents)),
        left: left > 0 ? left : null,
        discrepancies: compare.discrepancies.map(({ municipality, ...one }) => ({
          town: townOf(municipality, language),
          ...one,
        })),
        documents: [...documents.values()],
        page,
        citation: compare.citation,
      };
    });
  },
});
