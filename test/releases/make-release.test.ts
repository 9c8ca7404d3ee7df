import { beforeAll, describe, expect, test } from '@jest/globals';
import { dataSource } from '../../src/db/data-source.js';
import { OFFICIAL } from '../../src/db/official.js';
import { makeRelease } from '../../src/releases/make.js';
import { sqliteSink } from '../../src/releases/sqlite-sink.js';
import { frozenParts, type Parts, ruledSeries, sourceOf } from './small-source.js';

type Rows = Record<string, unknown>[];

/** The id of a release, and what `sql` finds in it. */
async function made(parts: Parts, ...sql: string[]): Promise<{ id: string; found: Rows[] }> {
  const db = await dataSource('sqlite::memory:').initialize();
  try {
    await db.runMigrations();
    const { id } = await makeRelease(sourceOf(parts), sqliteSink(db));
    const found: Rows[] = [];
    for (const one of sql) found.push(await db.query(one));
    return { id, found };
  } finally {
    await db.destroy();
  }
}
const idOf = async (parts: Parts) => (await made(parts)).id;

/** The parts after a change. */
function changed(change: (parts: Parts) => void): Parts {
  const parts = frozenParts();
  change(parts);
  return parts;
}

const TABLES = ['figure', 'figure_evidence', 'record_evidence', 'kpi', 'search_entry', 'list_size'];
const all = TABLES.map((table) => `SELECT * FROM "${table}" ORDER BY 1`);

test('one source gives one id and the same rows in two databases', async () => {
  const first = await made(frozenParts(), ...all);
  const second = await made(frozenParts(), ...all);
  expect(first.id).toMatch(/^[0-9a-f]{16}$/);
  expect(second).toEqual(first);
  for (const rows of first.found) expect(rows.length).toBeGreaterThan(20);
});

test('the rows of a town and their block do not depend on other towns', async () => {
  const code = '462187';
  const sql = [
    `SELECT "id", "name", "figures", "targetState" FROM "kpi" WHERE "municipalityCode" = '${code}' ORDER BY "position"`,
    `SELECT "id", "value", "raw" FROM "observation" WHERE "municipalityCode" = '${code}' ORDER BY "position"`,
    `SELECT "id", "quote" FROM "evidence" WHERE "subjectId" IN
       (SELECT "id" FROM "policy" WHERE "municipalityCode" = '${code}') ORDER BY "position"`,
    `SELECT * FROM "content_block" WHERE "name" = 'town/${code}'`,
  ];
  const together = await made(frozenParts(), ...sql);
  const alone = changed((parts) => {
    parts.towns = parts.towns.filter(({ municipalityCode }) => municipalityCode === code);
    // Statistics may be read from the documents of other towns.
    parts.series = parts.series.filter(({ figures }) =>
      figures.every(({ evidence = [] }) =>
        evidence.every(({ documentId }) => documentId.startsWith('document/')),
      ),
    );
  });
  const { found } = await made(alone, ...sql);
  expect(found.slice(0, 1).concat(found.slice(2))).toEqual(
    together.found.slice(0, 1).concat(together.found.slice(2)),
  );
  const kept = new Set(found[1]?.map(({ id }) => id));
  expect(found[1]).toEqual(together.found[1]?.filter(({ id }) => kept.has(id)));
  for (const rows of found) expect(rows.length).toBeGreaterThan(0);
});

describe('evidence by rule', () => {
  test('is the document of the year, the row, the town and the column, and what is printed', async () => {
    const parts = changed((given) => given.series.push(ruledSeries(given)));
    const { found } = await made(
      parts,
      `SELECT "subjectId", "position", "documentId", "startLine", "endLine", "locator", "quote", "field", "reading"
       FROM "evidence" WHERE "subjectId" LIKE 'statistic/ruled/%' ORDER BY "position"`,
      `SELECT "id", "position", "value", "raw", "unit" FROM "observation"
       WHERE "statisticId" LIKE 'statistic/ruled/%' ORDER BY "position"`,
    );
    const [evidence = [], figures = []] = found;
    const documentId = parts.head.sourceDocument[0]?.id;
    expect(evidence).toEqual(
      [
        [7, ['第1表', '香取市', '総数'], '12'],
        [7, ['香取市'], '13.50'],
        [9, ['第1表', '鹿児島市', '総数'], '4'],
        [9, ['付"表', '鹿児島市'], '5'],
      ].map(([line, locator, quote], i) => ({
        ...{ subjectId: figures[i]?.id, position: figures[i]?.position, documentId },
        ...{ startLine: line, endLine: line, locator: JSON.stringify(locator), quote },
        ...{ field: null, reading: 'CERTAIN' },
      })),
    );
    expect(figures.map(({ id }) => id)).toEqual([
      'statistic/ruled/122360/actual/2020',
      'statistic/ruled/122360/actual/2021',
      'statistic/ruled/462012/actual/2020',
      'statistic/ruled/462012/actual/undated',
    ]);
    for (const { position } of figures) expect(position).toBeGreaterThanOrEqual(OFFICIAL);
  });

  test.each<[what: string, change: (series: ReturnType<typeof ruledSeries>) => void, RegExp]>([
    [
      'a row in no document',
      ({ documents }) => void (documents as unknown[]).splice(0, 1),
      /names no document of 2020/,
    ],
    ['neither', ({ figures: [first] }) => delete first?.row, /came with neither/],
    [
      'a document that there is not',
      ({ documents: [first] }) => Object.assign(first ?? {}, { documentId: 'document/none' }),
      /series ruled: documentId .* none is document\/none/,
    ],
  ])('is refused with %s', async (_, change, message) => {
    const parts = changed((given) => {
      const series = ruledSeries(given);
      change(series);
      given.series.push(series);
    });
    await expect(made(parts)).rejects.toThrow(message);
  });
});

const katori = ({ towns }: Parts) => towns[0] as Parts['towns'][number];

describe('what cannot be is refused, with what was wanted and what came', () => {
  test.each<[what: string, change: (parts: Parts) => void, RegExp]>([
    [
      'a reference that leads nowhere',
      (parts) => Object.assign(katori(parts).kpi[0] ?? {}, { planId: 'katori/plan/none' }),
      /^kpi katori\/kpi\/\S+: planId is to be the id of a plan .* none is katori\/plan\/none/,
    ],
    [
      'evidence of nothing',
      (parts) => Object.assign(katori(parts).evidence[0] ?? {}, { subjectId: 'katori/none' }),
      /subjectId is to be the id of a record .* none is katori\/none/,
    ],
    [
      'a figure of no KPI',
      (parts) => Object.assign(katori(parts).observation[0] ?? {}, { kpiId: 'katori/kpi/none' }),
      /kpiId is to be the id of a kpi .* none is katori\/kpi\/none/,
    ],
    [
      'an id that comes twice',
      (parts) => katori(parts).plan.push(...katori(parts).plan.slice(0, 1)),
      /^plan: each id is wanted once, but katori\/plan\/\S+ came twice/,
    ],
    [
      'a figure that comes twice',
      ({ series: [first] }) => first?.figures.splice(1, 0, ...first.figures.slice(0, 1)),
      /^figure: each id is wanted once, but statistic\/\S+ came twice/,
    ],
    [
      'towns in another order',
      (parts) => parts.towns.reverse(),
      /in the order of the municipalities, but \d{6} came after \d{6}/,
    ],
    [
      'figures in another order',
      ({ series: [first] }) => first?.figures.reverse(),
      /in the order of the municipalities, but those of \d{6} came after those of \d{6}/,
    ],
    [
      'a town that there is not',
      (parts) => Object.assign(katori(parts), { municipalityCode: '000000' }),
      /000000 is the code of none/,
    ],
  ])('%s', async (_, change, message) => {
    await expect(made(changed(change))).rejects.toThrow(message);
  });
});

describe('the id changes with any value', () => {
  const first = <T>(rows: readonly T[] = []) => rows[0] as T & object;
  /** What is changed, and to what. */
  const CHANGES: [what: string, of: (parts: Parts) => object, to: object][] = [
    ['a name', ({ head }) => first(head.municipality), { nameEn: 'x' }],
    ['an indicator', ({ head }) => first(head.indicator), { definition: 'x' }],
    ['a shared document', ({ head }) => first(head.sourceDocument), { title: 'x' }],
    ['a label of a series', ({ series }) => first(series), { label: 'x' }],
    ['an official figure', ({ series }) => first(first(series).figures), { value: 1 }],
    ['its print', ({ series }) => first(first(series).figures), { raw: 'x' }],
    ['its evidence', ({ series }) => first(first(first(series).figures).evidence), { quote: 'x' }],
    ['a plan', (parts) => first(katori(parts).plan), { name: 'x' }],
    ['a facet', (parts) => first(katori(parts).kpi).facets, { scope: 'UNSPECIFIED' }],
    ['a figure of a plan', (parts) => first(katori(parts).observation), { value: 1 }],
    ['its note', (parts) => first(katori(parts).observation), { note: 'x' }],
    ['a line', (parts) => first(katori(parts).evidence), { startLine: 1 }],
    ['rows that are left out', katori, { policyTheme: [] }],
  ];

  let before: string;
  beforeAll(async () => {
    before = await idOf(frozenParts());
  });

  test.each(CHANGES)('%s', async (_, of, to) => {
    expect(await idOf(changed((parts) => Object.assign(of(parts), to)))).not.toBe(before);
  });
});
