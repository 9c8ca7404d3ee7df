import { z } from 'zod';
import { badUserInput } from '../../domain/errors.js';
import { gapsOfIndicator } from '../gaps-of-indicator.js';
import { heldOfAll } from '../held-of-all.js';
import { heldOfTown } from '../held-of-town.js';
import { first, indicator, language, measures, text, years } from '../input.js';
import { tool } from '../tool.js';
import { among } from '../which-towns.js';

/** What is held, and what is not and why. */
export const coverageTool = tool({
  name: 'coverage',
  title: '何があり、何がなぜないか / What is held, what is missing and why',
  description:
    'What the data hold and what they lack. With `indicator`: who lacks it and why, by year, measure and reason, and which towns have no target. With `town`: its documents and how far they were read, its counts and series of statistics. With neither: the whole, and the themes. That something is not here says only that the documents read do not print it, never that the town has none. 何があるか、ないものはなぜないか。',
  input: z.strictObject({
    indicator: indicator.optional(),
    town: text.optional().describe('One town, by name or code. ひとつの町。'),
    ...among,
    ...years,
    measures,
    first: first(20),
    language,
  }),
  async answer({ indicator, town, ...rest }, asking) {
    if (indicator !== undefined && town !== undefined) {
      throw badUserInput('town', 'left out beside `indicator`: name it in `municipalities`', town);
    }
    if (indicator !== undefined) return gapsOfIndicator({ indicator, ...rest }, asking);
    if (town !== undefined) return heldOfTown(town, rest.language, asking);
    return heldOfAll(rest.language, asking);
  },
});
