import { z } from 'zod';
import { printed } from '../../ingest/schemas/common.js';
import { DOUBTS, type DoubtKind } from '../doubt.js';
import { quoted } from './quoted.js';

const kinds = Object.keys(DOUBTS) as [DoubtKind, ...DoubtKind[]];
export const doubtKind = z.enum(kinds);

/** What speaks against something that is proposed all the same. */
const doubtForm = z.strictObject({
  kind: doubtKind,
  reason: printed.optional().describe('What the reader of print says of it, in English'),
  places: z.array(quoted).default([]).describe('Where that stands which gives rise to it'),
});
export type ProposedDoubt = z.infer<typeof doubtForm>;

/** How sure a proposal is, and what speaks against it. */
export const doubted = {
  certainty: z
    .enum(['CERTAIN', 'LIKELY'])
    .describe('CERTAIN: all of it is printed in one place and nothing speaks against it'),
  against: z.array(doubtForm).default([]),
};
