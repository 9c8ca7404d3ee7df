import { z } from 'zod';
import { committed } from '../committed.js';
import { fitAnswer } from '../fit-answer.js';
import { after, first, language, municipalities, text, year } from '../input.js';
import type { PlansQuery, PlansQueryVariables } from '../queries/types.js';
import type { Documents } from '../shape/evidence.js';
import { goingOn } from '../shape/going-on.js';
import { inLanguage } from '../shape/named.js';
import { planOf, policyOf } from '../shape/policy.js';
import { tool } from '../tool.js';

const PLANS = committed<PlansQuery, PlansQueryVariables>('plans');

/** Plans that stand before the policies of one answer. */
const MOST_PLANS = 10;

/** What towns plan to do, by theme. */
export const plansTool = tool({
  name: 'plans',
  title: '計画と施策をテーマで読む / Plans and policies by theme',
  description:
    'What towns plan and do: plans with their periods, and policies with lead departments, KPIs and summaries, by theme, town or words. A summary is ours, in Japanese; the quote beside it is what is printed. Themes are known by id (`coverage` lists them: migration, furusato-nozei, digital, children …). For the figures of a KPI ask `evidence` by its id, to compare ask `compare`. 計画と施策を、テーマ・町・言葉で。',
  input: z.strictObject({
    theme: text.optional().describe('Id of a theme (migration). テーマの id。'),
    municipalities: municipalities.optional(),
    text: text.optional().describe('Words in their titles (移住). 題にある言葉。'),
    activeInFiscalYear: year
      .optional()
      .describe('Only plans of that fiscal year; policies are not narrowed by it. 計画の年度。'),
    first: first(10),
    after,
    language,
  }),
  async answer(input, { ask, publicUrl }) {
    const { theme, text, activeInFiscalYear, first, after, language } = input;
    const both = { theme, text, municipalityCodes: input.municipalities };
    const { plans, policies, dataset } = await ask(PLANS, {
      plans: { ...both, activeInFiscalYear },
      policies: both,
      firstPlans: MOST_PLANS,
      firstPolicies: first,
      afterPolicy: after,
    });
    const { edges, totalCount } = policies;
    const towns = new Set(edges.map(({ node }) => node.municipality.code));
    return fitAnswer(edges.length, (kept) => {
      const documents: Documents = new Map();
      return {
        summary: inLanguage(
          language,
          `計画 ${plans.totalCount}（ここに ${plans.nodes.length}）、施策 ${totalCount}（ここに ${kept}）。`,
          `${plans.totalCount} plans (${plans.nodes.length} here), ${totalCount} policies (${kept} here).`,
        ),
        release: dataset.release,
        plans: plans.nodes.map((plan) => planOf(plan, language, documents)),
        policies: edges.slice(0, kept).map(({ node }) => policyOf(node, language, documents)),
        ...goingOn(policies, { kept, after }),
        documents: [...documents.values()],
        pages: [...towns].map((code) => `${publicUrl}/town/${code}`),
      };
    });
  },
});
