import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { townForReview } from '../../../src/cli/review-town.js';
import { writeAccepted } from '../../../src/cli/write-accepted.js';
import { refused } from '../../../src/reader/reader-faults.js';
import { openDesk } from '../../../src/reader/review/desk.js';
import { type OriginalPages, originalPages } from '../../../src/reader/review/original-pages.js';
import { serveReview } from '../../../src/reader/review/serve-review.js';
import { planToReview } from './plan-to-review.js';

const NOT_DRAWN: OriginalPages = { page: async () => null, close: async () => undefined };
const HOST = { host: '127.0.0.1:80' };

describe('the server of a review', () => {
  let plan: ReturnType<typeof planToReview>;
  let app: FastifyInstance;
  let root: string;
  beforeEach(() => {
    plan = planToReview();
    ({ app, root } = serve());
  });
  afterEach(async () => {
    await app.close();
    rmSync(plan.folder, { recursive: true });
  });

  function serve(original: OriginalPages = NOT_DRAWN) {
    const desk = openDesk(plan.path);
    return serveReview(desk, {
      program: plan.folder,
      original,
      town: () => townForReview(plan.seeds, desk),
      writeSeeds: () => writeAccepted(plan.seeds, desk),
    });
  }
  const get = async (path: string, headers: Record<string, string> = HOST) =>
    app.inject({ url: root + path, headers });
  const post = async (path: string, payload: object, headers: Record<string, string> = HOST) =>
    app.inject({ method: 'POST', url: root + path, payload, headers });
  const revision = async () => (await get('state')).json().revision;
  const change = async (one: object) => post('change', { revision: await revision(), ...one });

  const record = (more: object) => ({
    ...{ decision: 'ACCEPTED', words: {}, dropped: [], cells: {} },
    ...more,
  });
  const asked = (more: object = {}) => ({
    ...{ id: 'settlers', plan: 'second-plan', indicator: 'settlers', match: 'EXACT' },
    facets: {
      ...{ countUnit: 'PERSON', aggregation: 'FLOW', period: 'FISCAL_YEAR' },
      ...{ scope: 'ALL', measurer: 'UNSPECIFIED' },
    },
    ...more,
  });
  const DOCUMENT = {
    ...{ title: '第2次総合計画', publisher: '香取市', extent: 'WHOLE' },
    ...{ extentNote: '全部を読んだ。', extentNoteEn: 'All of it.' },
    plan: {
      ...{ id: 'second-plan', name: '第2次総合計画', issuer: '香取市' },
      nameAt: { lines: [1, 1], quote: '第2次総合計画' },
      ...{ kind: 'COMPREHENSIVE_PLAN', status: 'EXISTING' },
      period: {
        printed: '令和5年度～令和9年度',
        at: { lines: [2, 2], quote: '令和5年度～令和9年度' },
      },
    },
  };

  const WRITTEN = [
    ...['documents/second-plan', 'plans/second-plan', 'kpis/settlers', 'kpis/visitors'],
  ];

  it('lets in nobody without the token, from another page or under another name', async () => {
    const answers = await Promise.all([
      app.inject({ url: '/state', headers: HOST }),
      get('state', { host: 'plans.example' }),
      post('seeds', {}, { ...HOST, origin: 'https://plans.example' }),
      post('change', {}, { ...HOST, origin: 'null' }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 403, 403, 403]);
    const own = await get('state', { ...HOST, origin: 'http://127.0.0.1:80' });
    expect(own.statusCode).toBe(200);
    expect(own.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('shows the lines of a page, as evidence numbers them', async () => {
    const { first, lines, size } = (await get('pages/2.json')).json();
    expect({ first, size }).toEqual({ first: 17, size: null });
    expect(lines[0]).toBe('予算額 450千円');
  });

  it('shows the lines of a page that is more than can be drawn', async () => {
    await app.close();
    const page = () => Promise.reject(refused('plan.pdf', 'PDF_TOO_MUCH_MEMORY', 'page 1'));
    ({ app, root } = serve({ ...NOT_DRAWN, page }));
    expect((await get('pages/1.json')).json()).toMatchObject({ first: 1, size: null });
    expect((await get('pages/1.png')).statusCode).toBe(404);
  });

  it('shows a page as a picture where the original is the one that was read', async () => {
    await app.close();
    const drawn = { png: new Uint8Array([137, 80]), width: 595, height: 842 };
    ({ app, root } = serve({ page: async () => drawn, close: async () => undefined }));
    expect((await get('pages/1.json')).json().size).toEqual({ width: 595, height: 842 });
    const picture = await get('pages/1.png');
    expect(picture.headers['content-type']).toBe('image/png');
    expect([...picture.rawPayload]).toEqual([137, 80]);
    const original = { file: 'no-such.pdf', sha256: '0'.repeat(64), pages: 2 };
    const none = await originalPages(plan.folder, { original });
    expect(await none.page(1)).toBeNull();
  });

  it('reads a correction out of the print, and refuses what is not printed', async () => {
    const at = { lines: [15, 15], quote: '2,000人' };
    const read = async (more: object) =>
      (
        await post('read', { page: 1, measure: 'TARGET', year: 'R9', at, yearAt: null, ...more })
      ).json();
    expect(await read({ raw: '2,000人' })).toEqual({
      cell: {
        ...{ measure: 'TARGET', year: 2027, value: 2000, comparator: 'EQUAL', raw: '2,000人' },
        ...{ at, yearAt: { lines: [14, 14], quote: 'R9' } },
      },
    });
    const refused = await Promise.all([
      read({ raw: '2,001人' }),
      read({ raw: '000人' }),
      read({ raw: '2,000人', year: 'R10' }),
      read({ raw: '見学者数', measure: 'BASELINE' }),
    ]);
    expect(refused.map((one) => one.refused.en)).toEqual([
      '“2,001人” is not printed on this page. The quote prints “2,000人”.',
      '“000人” is not printed on this page. The quote prints “2,000人”.',
      '“R10” is not printed on this page.',
      '“見学者数” is words and no figure: only a target may be set in words.',
    ]);
  });

  it('keeps decisions beside the proposal, and takes them up again', async () => {
    await change({ by: '山田' });
    const kept = await change({ records: { 'p1-1': record({ asked: asked() }) } });
    expect(kept.json().review.records['p1-1']).toMatchObject({ decision: 'ACCEPTED', by: '山田' });
    await app.close();
    ({ app, root } = serve());
    const { review } = (await get('state')).json();
    expect(review).toMatchObject({ by: '山田', records: { 'p1-1': { decision: 'ACCEPTED' } } });
    await change({ records: { 'p1-1': null } });
    expect((await get('state')).json().review.records).toEqual({});
  });

  it('tells a second reviewer that somebody else has decided', async () => {
    const seen = await revision();
    await change({ by: '山田', records: { 'p1-1': record({}) } });
    const late = await post('change', { revision: seen, records: { 'p1-1': record({}) } });
    expect({ status: late.statusCode, said: late.json().en }).toEqual({
      status: 409,
      said: 'Somebody else has written decisions on this proposal. Theirs were taken in: decide once more.',
    });
  });

  it('says what a decision lacks, and keeps nothing of it', async () => {
    const answer = await change({ by: '山田', records: { 'p1-1': { decision: 'PERHAPS' } } });
    expect(answer.statusCode).toBe(422);
    expect(existsSync(join(plan.folder, 'kpis.review.yaml'))).toBe(false);
  });

  it('refuses a text and a proposal that changed, with what to do', async () => {
    await change({ by: '山田' });
    const text = join(plan.folder, 'plan.txt');
    const whole = readFileSync(text, 'utf8');
    writeFileSync(text, whole.replace('12人', '13人'));
    expect(() => openDesk(plan.path)).toThrow(/has changed since it was proposed from/u);
    writeFileSync(text, whole);
    writeFileSync(plan.path, `${readFileSync(plan.path, 'utf8')}# proposed anew\n`);
    expect(() => openDesk(plan.path)).toThrow(/holds decisions on another proposal/u);
  });

  it('writes what was accepted to the seeds, which load and are verified', async () => {
    await change({ by: '山田', document: DOCUMENT });
    await change({
      records: {
        'p1-1': record({ asked: asked() }),
        'p1-2': record({
          words: { name: { printed: '見学者数', at: { lines: [10, 10], quote: '見学者数' } } },
          cells: {
            1: {
              ...{ measure: 'TARGET', year: 2027, value: 2000, comparator: 'EQUAL' },
              ...{ raw: '2,000人', at: { lines: [15, 15], quote: '2,000人' } },
              yearAt: { lines: [14, 14], quote: 'R9' },
            },
          },
          asked: asked({ id: 'visitors', match: 'RELATED' }),
        }),
      },
    });
    const result = (await post('seeds', {})).json();
    expect(result).toEqual({
      written: WRITTEN,
      ...{ kept: [], waiting: [], faults: [] },
    });
    const kpis = readFileSync(join(plan.seeds, 'municipalities/katori/kpis.yaml'), 'utf8');
    expect(kpis).toContain('name: 見学者数');
    expect(kpis).toMatch(
      /proposedBy: MACHINE, machine: machikurabe reader 0\.1\.0, acceptedBy: 山田, acceptedOn: .*, corrected: true/u,
    );
    const again = (await post('seeds', {})).json();
    expect(again).toMatchObject({
      written: [],
      kept: WRITTEN,
    });
    expect(readFileSync(join(plan.seeds, 'municipalities/katori/kpis.yaml'), 'utf8')).toBe(kpis);
  });

  it('writes nothing where the checks find a fault, and says which', async () => {
    await change({ by: '山田', document: DOCUMENT });
    await change({
      records: { 'p1-2': record({ asked: asked({ id: 'visitors', plan: 'none' }) }) },
    });
    const { written, faults } = (await post('seeds', {})).json();
    expect(written).toEqual([]);
    expect(faults.join()).toContain('none');
    expect(existsSync(join(plan.seeds, 'municipalities/katori'))).toBe(false);
  });

  it('waits for what no document prints', async () => {
    await change({ by: '山田', document: DOCUMENT });
    await change({ records: { 'p1-1': record({ asked: asked({ indicator: undefined }) }) } });
    const { waiting } = (await post('seeds', {})).json();
    expect(waiting).toEqual([
      {
        record: 'p1-1',
        why: {
          ja: '指標と一致の度合いが選ばれていません。',
          en: 'No indicator and match are chosen.',
        },
      },
    ]);
  });
});
