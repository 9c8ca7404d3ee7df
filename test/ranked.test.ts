import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dataSource } from '../src/db/data-source.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, serve } from './api.js';
import { compare } from './compared.js';
import { RANKED_TOWNS, rankedSeeds } from './ranked-seeds.js';

let seeds: string;
let api: Api;
beforeAll(async () => {
  seeds = rankedSeeds();
  const url = `sqlite:${seeds}.sqlite`;
  const release = await seedDatabase(seeds, url);
  api = await serve(await dataSource(url).initialize(), release, []);
}, 120_000);
afterAll(async () => {
  await api?.close();
  for (const made of [seeds, `${seeds}.sqlite`]) rmSync(made, { recursive: true, force: true });
});

interface Row {
  municipality: { name: string };
  match: string | null;
  mayRank: boolean;
  rankNote: string | null;
  cells: { rank: number | null; value: number | null }[];
}

async function ask(indicator: string) {
  const towns = JSON.stringify(RANKED_TOWNS);
  const answer = await compare(
    api,
    `indicator: "${indicator}", municipalities: ${towns}, measures: [ACTUAL], years: { from: 2023, to: 2023 }`,
    `comparability { level mayRank rankNote reasons { code level barsRanking } }
     rows { municipality { name } match mayRank rankNote cells { rank value } }`,
  );
  const rows: Row[] = answer.rows.filter(
    ({ match, cells }: Row) => match !== 'RELATED' && cells.some(({ value }) => value !== null),
  );
  const ranks = Object.fromEntries(
    rows.map(({ municipality, cells }) => [municipality.name, cells[0]?.rank ?? null]),
  );
  const noteOf = (town: string) =>
    rows.find(({ municipality }) => municipality.name === town)?.rankNote ?? null;
  return { ...answer.comparability, ranks, noteOf };
}

describe('待機児童数', () => {
  test('of 1 April are ranked; of 1 October and of an unprinted day are not, and the notes say why', async () => {
    const { level, mayRank, ranks, noteOf, reasons } = await ask('待機児童数');
    expect({ level, mayRank }).toEqual({ level: 'NOT_COMPARABLE', mayRank: false });
    expect(ranks).toEqual({ 川西市: 1, 喜多方市: 2, 山田町: null, つくばみらい市: null });
    expect(noteOf('川西市')).toBeNull();
    expect(noteOf('山田町')).toContain('期間や時点が違います。');
    expect(noteOf('つくばみらい市')).toBe(
      '並べて見るだけで、順位は付けません。期間や時点の記載がないものがあります。',
    );
    expect(reasons).toEqual([
      { code: 'PERIOD_DIFFERS', level: 'NOT_COMPARABLE', barsRanking: true },
      { code: 'PERIOD_UNKNOWN', level: 'WITH_CAUTION', barsRanking: true },
    ]);
  });
});

describe('投票率', () => {
  test('is ranked among elections of one kind alone', async () => {
    const { ranks, noteOf } = await ask('投票率');
    expect(ranks).toEqual({ 喜多方市: 1, 川西市: 2, 山田町: null, つくばみらい市: null });
    expect(noteOf('山田町')).toContain('選挙や訓練など、数えた機会が違います。');
    expect(noteOf('つくばみらい市')).toBe(
      '並べて見るだけで、順位は付けません。どの選挙や訓練などの値かの記載がないものがあります。',
    );
  });
});

describe('移住者数', () => {
  test('is ranked nowhere: each town counts whom it likes, by its own grant or by who answers', async () => {
    const { level, mayRank, ranks, rankNote, noteOf } = await ask('移住者数');
    expect({ level, mayRank }).toEqual({ level: 'NOT_COMPARABLE', mayRank: false });
    expect(Object.values(ranks)).toEqual([null, null, null]);
    expect(rankNote).toContain('順位は付けません。');
    // Nothing may stand beside a count of those who chose to answer.
    expect(noteOf('川西市')).toMatch(/^ほかの系列とは比べられず、順位は付けません。/);
  });
});
