import { describe, expect, test } from '@jest/globals';
import { blocks } from '../labelled/blocks.js';
import { sheets } from '../labelled/sheets.js';
import { scoreDocument } from '../score/scored.js';
import { tallyOf } from '../score/tally.js';

const tuned = [...sheets(), ...blocks()].filter(({ half }) => half === 'TUNED');
if (tuned.length === 0) {
  console.log('Not checked: sheets and blocks that the reader is tuned on, ../shared is not there');
}
const testHere = tuned.length > 0 ? test : test.skip;

describe('of the sheets and blocks that the reader is tuned on', () => {
  testHere('nearly all that is read is right, and what is certain always', async () => {
    const scored = [];
    for (const document of tuned) scored.push(await scoreDocument(document));
    const tally = tallyOf(scored.flatMap(({ findings }) => findings));
    expect(tally.precision).toBeGreaterThan(0.95);
    expect(tally.certainPrecision).toBe(1);
    expect(tally.recall).toBeGreaterThan(0.8);
  });
});
