import { z } from 'zod';
import { pageOf } from '../addresses.js';
import { committed } from '../committed.js';
import { fitAnswer } from '../fit-answer.js';
import { after, first, language, text } from '../input.js';
import type { FindQuery, FindQueryVariables } from '../queries/types.js';
import { goingOn } from '../shape/going-on.js';
import { inLanguage, named, townOf } from '../shape/named.js';
import { tool } from '../tool.js';

const FIND = committed<FindQuery, FindQueryVariables>('find');

const TYPES = [
  'MUNICIPALITY',
  'INDICATOR',
  'KPI',
  'PLAN',
  'POLICY',
  'PARTNERSHIP',
  'SISTER_CITY',
  'SOURCE_DOCUMENT',
] as const;

/** Finds what there is, by words. */
export const findTool = tool({
  name: 'find',
  title: '町・指標・KPI・施策・文書を探す / Find towns, indicators, KPIs, policies, documents',
  description:
    'Finds municipalities, indicators, KPIs, plans, policies, partnerships, sister cities and source documents by Japanese or English words (all of them must occur). Take it first, when you do not know an id, whether a figure exists, or how it is called. Give what it finds to `compare` (indicators, towns), `evidence` (ids) or `coverage`. No figure stands in its answer. 言葉で探します。数値を聞く前に、指標や町の名前と id を知るために。',
  input: z.strictObject({
    query: text.describe('Words with blanks between them (移住 香取市). 空白で区切った言葉。'),
    types: z.array(z.enum(TYPES)).min(1).optional().describe('Only these types. 種類。'),
    first: first(15),
    after,
    language,
  }),
  async answer({ query, types, first, after, language }, { ask, publicUrl }) {
    const { search, dataset } = await ask(FIND, { query, types, first, after });
    const { totalCount, edges } = search;
    return fitAnswer(edges.length, (kept) => ({
      summary: inLanguage(
        language,
        totalCount === 0
          ? 'すべての言葉を含むものはありません。言葉を減らすか、ほかの言い方で探してください。'
          : `${totalCount} 件。ここに ${kept} 件。`,
        totalCount === 0
          ? 'Nothing holds all these words. Take fewer, or others.'
          : `${totalCount} found, ${kept} of them here.`,
      ),
      release: dataset.release,
      found: edges.slice(0, kept).map(({ type, label, labelEn, node }) => ({
        type,
        id: node.id,
        name: named({ name: label, nameEn: labelEn }, language),
        town: node.municipality && townOf(node.municipality, language),
        prefecture: 'prefecture' in node ? named(node.prefecture, language) : null,
        ...('definition' in node && {
          definition: node.definition,
          unit: node.unit,
          kpis: node.kpis.totalCount,
          seriesOfStatistics: node.statistics.totalCount,
        }),
        publisher: 'publisher' in node ? node.publisher : null,
        page: pageOf(publicUrl, { type, id: node.id, town: node.municipality?.code }),
      })),
      ...goingOn(search, { kept, after }),
    }));
  },
});
