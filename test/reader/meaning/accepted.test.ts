import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeAccepted } from '../../../src/cli/write-accepted.js';
import { proposeKpis } from '../../../src/reader/meaning/propose-kpis.js';
import type { Word } from '../../../src/reader/pages/page.js';
import type { Proposal } from '../../../src/reader/proposal/proposal-form.js';
import { proposalYaml } from '../../../src/reader/proposal/write-proposal.js';
import type { RawRecord } from '../../../src/reader/records/raw-record.js';
import { openDesk } from '../../../src/reader/review/desk.js';
import { MADE_UP } from '../made-up-proposal.js';
import { printed, record } from './records.js';

const folder = mkdtempSync(join(tmpdir(), 'machikurabe-accepted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every way of printing a figure that seeds take, each in a record of a made-up plan. */
const RECORDS: readonly RawRecord[] = [
  record({
    name: '協議会数',
    definition: printed('各年度末時点における活動を続けている協議会の数'),
    measuredBy: printed('（市民協働課調べ）'),
    marked: printed('KPI'),
    figures: [
      ['現状値（R4実績）', '23団体（2021）'],
      ['目標値|令和5年度', '23団体'],
      ['目標値|令和9年度', '24団体'],
    ],
  }),
  record({
    name: '利用者の割合',
    unit: printed('（単位：％）'),
    direction: printed('↗'),
    marked: printed('★'),
    figures: [
      ['計画策定時|R元', '－'],
      ['R6計画', '80以上'],
      ['R6|実績', '集計中'],
      ['目標値|R7', '現状維持'],
      ['目標値|R8', '80～85'],
    ],
  }),
  record({
    name: '製品化件数〔累計〕',
    figures: [
      ['現状', '１０６件（H28～R2年度）'],
      ['目標', '１，１１０件 （R3～8年度）'],
    ],
  }),
  record({
    name: '人口',
    unit: printed('千人'),
    figures: [
      ['現状値', '926,866人（R5.4.1現在）'],
      ['目標（令和12年）', '約901'],
    ],
  }),
];

/** All words that were typed, one a line. */
function linesOf(records: readonly RawRecord[]): Map<Word, number> {
  const all = records.flatMap((one) => [
    ...[one.name, one.unit, one.definition, one.measuredBy, one.direction, one.marked],
    ...one.figures.flatMap(({ heads, cell }) => [...heads, cell]),
  ]);
  const words = all.flatMap((one) => one?.words ?? []);
  return new Map(words.map((word, i) => [word, i + 2]));
}

test('what is proposed and accepted as it is loads, and its quotes are found', () => {
  const lines = linesOf(RECORDS);
  const text = ['第2次総合計画', ...[...lines.keys()].map((word) => word.text), ''].join('\n');
  const proposed = proposeKpis(RECORDS, {
    quotes: ({ text: quote, words }) =>
      words.map((word) => {
        const at = lines.get(word) ?? 0;
        return { page: 1, lines: [at, at] as [number, number], quote };
      }),
    indicators: [],
  });
  expect(proposed.questions).toEqual([]);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const proposal: Proposal = {
    ...MADE_UP,
    text: { ...MADE_UP.text, sha256 },
    ...{ ...proposed, leftOut: [] },
  };
  cpSync('test/fixtures/seeds-minimal', join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, proposal.text.file), text);
  writeFileSync(join(folder, 'kpis.proposed.yaml'), proposalYaml(proposal, 'x'));

  const desk = openDesk(join(folder, 'kpis.proposed.yaml'));
  const change = (one: object) => desk.change({ revision: desk.revision(), by: '見本', ...one });
  for (const kpi of proposal.kpis) {
    const facets = Object.fromEntries(kpi.facets.map(({ facet, value }) => [facet, value]));
    const { countUnit, aggregation, period, scope, measurer } = facets;
    const chosen = { countUnit, aggregation, period, scope, measurer };
    const named = { id: kpi.id, name: kpi.name, nameEn: kpi.id, unit: kpi.unit };
    const indicator = { ...INDICATOR, ...named };
    change({ indicator: { ...indicator, facets: chosen } });
    const asked = { id: kpi.id, plan: 'plan', indicator: kpi.id, match: 'EXACT', facets: chosen };
    change({ records: { [kpi.id]: { decision: 'ACCEPTED', asked } } });
  }
  change({ document: DOCUMENT });

  const { faults, waiting, written } = writeAccepted(join(folder, 'seeds'), desk);
  expect({ faults, waiting }).toEqual({ faults: [], waiting: [] });
  expect(written.filter((one) => one.startsWith('kpis/'))).toHaveLength(RECORDS.length);
  const seeds = readFileSync(join(folder, 'seeds/municipalities/katori/kpis.yaml'), 'utf8');
  expect(seeds).toContain('year: 2026');
});

const INDICATOR = {
  ...{ aliases: [], theme: 'migration', definition: '見本。' },
  ...{ counted: '見本', countedEn: 'x' },
};

const DOCUMENT = {
  ...{ title: '第2次総合計画', publisher: '香取市', extent: 'WHOLE' },
  ...{ extentNote: '全部を読んだ。', extentNoteEn: 'All of it.' },
  plan: {
    ...{ id: 'plan', name: '第2次総合計画', issuer: '香取市' },
    nameAt: { lines: [1, 1], quote: '第2次総合計画' },
    ...{ kind: 'COMPREHENSIVE_PLAN', status: 'EXISTING' },
  },
};
