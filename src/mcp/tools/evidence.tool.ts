import { z } from 'zod';
import { badUserInput } from '../../domain/errors.js';
import { evidenceOfFigures } from '../evidence-of-figures.js';
import { evidenceOfRecord } from '../evidence-of-record.js';
import { after, first, indicator, language, measures, municipalities, years } from '../input.js';
import { tool } from '../tool.js';

/** Where something is printed. */
export const evidenceTool = tool({
  name: 'evidence',
  title: '数値の証拠（引用・文書・行）/ Evidence of figures: quote, document, lines',
  description:
    'Where a figure or statement is printed: the quote, the document with its publisher and address, lines or page or cell, and whether it is read as printed (CERTAIN) or derived (INFERRED, with a note). Ask by `id` (of a figure, KPI, series, plan, policy, partnership or sister city, as `find`, `compare` and `plans` give them), or by indicator and towns. A KPI comes with all its targets and how far each is reached, with the formula. Take it before you cite. どこに印刷されているか。引用する前に。',
  input: z.strictObject({
    id: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('Id of one record; then nothing else is needed. 記録の id。'),
    indicator: indicator.optional(),
    municipalities: municipalities.optional(),
    ...years,
    measures,
    first: first(10),
    after,
    language,
  }),
  async answer({ id, indicator, municipalities, ...rest }, asking) {
    if (id !== undefined) return evidenceOfRecord(id, rest.language, asking);
    if (indicator === undefined || municipalities === undefined) {
      const wanted = 'given, or else both `indicator` and `municipalities`';
      throw badUserInput('id', wanted, null);
    }
    return evidenceOfFigures({ indicator, municipalities, ...rest }, asking);
  },
});
