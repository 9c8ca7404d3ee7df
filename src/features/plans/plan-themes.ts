import type { ThemeEntity } from '../../db/entities/theme.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';

/** The themes of plans, each once: those that their policies name, and those of the indicators of their KPIs. */
export const THEMES_OF_PLANS = `(SELECT "policy"."planId" AS "planId", "named"."themeId" AS "themeId" FROM "policy" INNER JOIN "policy_theme" "named" ON "named"."policyId" = "policy"."id" UNION SELECT "kpi"."planId", "indicator"."theme" FROM "kpi" INNER JOIN "indicator" ON "indicator"."id" = "kpi"."indicatorId" WHERE "kpi"."planId" IS NOT NULL)`;

interface Link {
  planId: string;
  themeId: string;
}

const themes = perOwner(({ db, memory }: Context) =>
  inBatches<string, ThemeEntity[]>(async (plans) => {
    const links = await db
      .createQueryBuilder()
      .select('about."planId"', 'planId')
      .addSelect('about."themeId"', 'themeId')
      .from(THEMES_OF_PLANS, 'about')
      .where('about."planId" IN (:...plans)', { plans })
      .getRawMany<Link>();
    return groupToKeys(plans, links, ({ planId }) => planId).map((group) =>
      group
        .map(({ themeId }) => rowOf(memory.themes, themeId))
        .sort((a, b) => a.position - b.position),
    );
  }),
);

/** The themes that a plan is on. */
export const loadThemesOfPlan = (context: Context, planId: string): Promise<ThemeEntity[]> =>
  themes(context).load(planId);
