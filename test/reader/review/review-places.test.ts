import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { townForReview } from '../../../src/cli/review-town.js';
import { writeAccepted } from '../../../src/cli/write-accepted.js';
import { openDesk } from '../../../src/reader/review/desk.js';
import { serveReview } from '../../../src/reader/review/serve-review.js';
import { planToReview } from './plan-to-review.js';

const plan = planToReview();
const desk = openDesk(plan.path);
const { app, root } = serveReview(desk, {
  program: plan.folder,
  original: { page: async () => null, close: async () => undefined },
  town: () => townForReview(plan.seeds, desk),
  writeSeeds: () => writeAccepted(plan.seeds, desk),
});
afterAll(async () => {
  await app.close();
  rmSync(plan.folder, { recursive: true });
});
const headers = { host: '127.0.0.1:80' };

it('shows the place of a question where it was cut out, and no other file', async () => {
  const ask = (id: string) => app.inject({ url: `${root}crops/${id}.png`, headers });
  const cut = (crop: string) => {
    const [question] = desk.proposal.questions;
    if (question) question.crop = crop;
  };
  writeFileSync(join(plan.folder, 'q1-1.png'), new Uint8Array([137, 80]));
  expect((await ask('q1-1')).statusCode).toBe(404);
  cut('q1-1.png');
  expect([...(await ask('q1-1')).rawPayload]).toEqual([137, 80]);
  const codes = [(await ask('q2-1')).statusCode];
  for (const crop of ['none.png', 'plan.txt', '../plan.png', plan.path]) {
    cut(crop);
    codes.push((await ask('q1-1')).statusCode);
  }
  expect(codes).toEqual([404, 404, 404, 404, 404]);
});

it('finds words on a page, and reads those that are to be a date or a period', async () => {
  const find = async (more: object) => {
    const payload = { page: 1, ...more };
    return (await app.inject({ method: 'POST', url: `${root}find`, payload, headers })).json();
  };
  const period = '令和5年度～令和9年度';
  const at = { lines: [2, 2], quote: period };
  expect(await find({ text: period, as: 'period' })).toEqual({ at, read: '2023–2027' });
  expect(await find({ text: '移住者数', as: 'date' })).toMatchObject({ read: null });
  expect(await find({ text: '移住者数' })).toEqual({ at: { lines: [3, 3], quote: '移住者数' } });
});
