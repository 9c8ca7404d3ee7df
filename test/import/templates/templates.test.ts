import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { seedsOfTable } from '../../../src/import/templates/seeds-of-table.js';
import { readTemplate, type TemplateId } from '../../../src/import/templates/template.js';
import { SeedProblems } from '../../../src/ingest/problems.js';
import { projectFile } from '../../../src/lib/project-file.js';
import { readTable } from '../../../src/tables/read-table.js';
import { runCli } from '../../ingest/run-cli.js';
import { newFolder, removeFolders } from '../../ingest/seeds-folder.js';

afterAll(removeFolders);

const example = (id: TemplateId) => projectFile(`docs/how-to/templates/${id}.csv`);
const textOf = (id: TemplateId) => readFileSync(example(id), 'utf8');

function seedsOf(id: TemplateId, text: string, columns: string | null = null) {
  const table = readTable({ name: 'file.csv', bytes: new TextEncoder().encode(text) });
  return seedsOfTable(id, table, readTemplate(id, columns));
}

/** "row:column message" of each problem. */
function refusedFor(id: TemplateId, text: string): string[] {
  try {
    seedsOf(id, text);
  } catch (error) {
    if (!(error instanceof SeedProblems)) throw error;
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  }
  return [];
}

describe('a filled table', () => {
  test('of sister cities becomes records with each evidence', () => {
    expect(parse(seedsOf('sister-cities', textOf('sister-cities')))).toEqual({
      sisterCities: [
        {
          ...{ id: 'example-city', partnerName: '架空市', partnerNameEn: 'Kaku', country: 'JP' },
          ...{ region: '架空県', kind: 'SISTER', kindLabel: '姉妹都市', status: 'CONCLUDED' },
          ...{ date: '1998-05-01', dateRaw: '平成10年5月1日', locator: ['第3章 交流', '姉妹都市'] },
          evidence: [
            {
              ...{ document: 'example-plan', lines: [12, 13] },
              quote: '姉妹都市 架空市（平成10年5月1日締結）',
            },
            {
              ...{ document: 'iso-3166-1', quote: 'JP', field: 'country', reading: 'EXTERNAL' },
              note: '国名は印刷されていない。',
            },
          ],
        },
      ],
    });
  });

  test('of KPIs becomes KPIs with their figures, each with its own evidence', () => {
    const { kpis } = parse(seedsOf('kpi-table', textOf('kpi-table')));
    expect(kpis).toHaveLength(1);
    expect(kpis[0]).toMatchObject({ id: '1-1/visitors', marked: true, facets: { scope: 'ALL' } });
    expect(kpis[0].evidence).toHaveLength(2);
    const evidence = { document: 'example-plan', lines: [8, 8] };
    expect(kpis[0].observations).toEqual([
      {
        ...{ measure: 'BASELINE', year: 2019, period: 'CALENDAR_YEAR', value: 120 },
        ...{ raw: '120万人', evidence: [{ ...evidence, quote: '120万人' }] },
      },
      {
        ...{ measure: 'TARGET', year: 2024, period: 'CALENDAR_YEAR', value: 150, raw: '150万人' },
        evidence: [
          { ...evidence, quote: '150万人' },
          { document: 'example-plan', lines: [6, 6], quote: '2024（令和6）年', field: 'year' },
        ],
      },
    ]);
  });

  test('may have columns of its own', () => {
    const columns = join(newFolder(), 'columns.yaml');
    const ours = readFileSync(projectFile('src/import/templates/sister-cities.yaml'), 'utf8');
    writeFileSync(columns, ours.replace('heads: [相手, partner]', 'heads: [提携先]'));
    const text = textOf('sister-cities').replace(',相手,', ',提携先,');
    expect(seedsOf('sister-cities', text, columns)).toContain('partnerName: 架空市');
    expect(refusedFor('sister-cities', text)[0]).toMatch(
      /^1:2 「提携先」という見出しの列は知りません/,
    );
  });

  test('names each column that it does not know, and those that there are once', () => {
    const text = textOf('sister-cities').replace(',相手,', ',提携先,').replace('ID,', '番号,');
    const [first, second] = refusedFor('sister-cities', text);
    expect(first).toMatch(/^1:1 「番号」という見出しの列は知りません。 ID = id、.*相手 = partner/);
    expect(second).toBe(
      '1:2 「提携先」という見出しの列は知りません。 / there is no column "提携先"',
    );
  });

  test('is refused with every problem at its row and column', () => {
    const text = textOf('sister-cities')
      .replace(',SISTER,', ',SISTERS,')
      .replace(',12-13,', ',十二行,')
      .replace('JP,架空県,,', 'JP,架空県,122361,');
    const wanted = ['2:15 lines', '2:6 partnerCode', '2:7 kind'];
    expect(
      refusedFor('sister-cities', text)
        .map((one) => one.split(':').slice(0, 2).join(':'))
        .sort(),
    ).toEqual(wanted);
  });

  test('is refused without evidence, without an ID and without a record', () => {
    const [head, first] = textOf('sister-cities').split('\n') as [string, string];
    const bare = first.replace(/example-plan.*/, ',,,,,');
    expect(refusedFor('sister-cities', `${head}\n${bare}\n`)).toEqual([
      expect.stringMatching(/^2:1 evidence: is missing: every fact carries its evidence/),
    ]);
    expect(refusedFor('sister-cities', `${head}\n${first.replace('example-city', '')}\n`)).toEqual([
      expect.stringMatching(/^2:1 この行には ID がありません/),
    ]);
    expect(refusedFor('sister-cities', `${head}\n`)).toHaveLength(1);
  });
});

test('the command prints the YAML alone on standard output, and refuses with 1', () => {
  const { status, stdout } = runCli(['import', 'kpi-table', example('kpi-table')]);
  expect(status).toBe(0);
  expect(stdout).toBe(seedsOf('kpi-table', textOf('kpi-table')));
  const file = join(newFolder(), 'file.csv');
  writeFileSync(file, textOf('kpi-table').replace('EXACT', 'ABOUT'));
  const refused = runCli(['import', 'kpi-table', file]);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/file\.csv:2:13 match: /);
});
