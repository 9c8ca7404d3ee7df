import { z } from 'zod';
import { PolicyStatus } from '../../domain/vocabulary.js';
import {
  distinct,
  evidenceList,
  figure,
  fileHead,
  localId,
  locator,
  narrative,
  printed,
  year,
} from './common.js';

const budget = z.strictObject({
  year: year.describe('Fiscal year'),
  item: printed.describe('As printed: 決算額, 予算額 ...'),
  amount: figure,
  unit: printed,
  generalRevenue: figure.optional().describe('Of which 一般財源, in the same unit'),
  raw: printed,
  evidence: evidenceList,
});
export type BudgetSeed = z.infer<typeof budget>;

const phase = z.strictObject({
  year: year.describe('Fiscal year'),
  phase: printed.optional().describe('検討, 実施 ...; carried on where an arrow is printed'),
  raw: printed.optional().describe('As printed, "→" too; none where the cell is blank'),
});

const policyFields = {
  id: localId.describe('Unique within the town, for example 6-1/2'),
  parent: localId.optional().describe('Where the parent stands in another file'),
  level: printed.describe("The source's own word for the level"),
  code: printed.optional().describe('As printed'),
  title: printed,
  titleEn: printed.optional(),
  leadDepartments: z.array(printed).optional(),
  relatedDepartments: z.array(printed).optional(),
  priority: z.boolean().optional().describe('重点; left out where the source has no such mark'),
  status: z.enum(PolicyStatus).optional(),
  reprint: z.boolean().optional().describe('再掲, where the first printing is not in what we hold'),
  reprintOf: localId.optional().describe('再掲: id of the first printing, within the town'),
  stages: z.array(printed).optional(),
  targetActors: z.array(printed).optional(),
  completionCriterion: printed.optional(),
  schedule: z.array(phase).optional(),
  budgets: z.array(budget).optional(),
  narratives: z.array(narrative).optional(),
  themes: distinct(localId)
    .optional()
    .describe(
      'What it is sorted under; at the top of a tree at least one, below it where it differs',
    ),
  sdgGoals: distinct(
    z.string().regex(/^(?:[1-9]|1[0-7])$/, 'must be a goal from "1" to "17"'),
  ).optional(),
  relatedPlans: distinct(localId).optional(),
  locator,
  evidence: evidenceList,
};

const level = z.strictObject(policyFields);
export type PolicySeed = z.infer<typeof level> & { children?: PolicySeed[] | undefined };

const policy: z.ZodType<PolicySeed> = level
  .extend({ children: z.lazy(() => z.array(policy)).optional() })
  .meta({ id: 'policy' });

export const policiesFile = z
  .strictObject({
    ...fileHead,
    plan: localId.describe('The plan of the tree'),
    policies: z.array(policy),
  })
  .describe("One plan's tree of policies");
